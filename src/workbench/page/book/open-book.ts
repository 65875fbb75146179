import { readWorkbook } from "../../../files/workbook/read-workbook";
import { sniffFormat } from "../../../files/workbook/sniff-format";
import { ZipPackage } from "../../../files/zip/zip-package";
import type { Loss } from "../../../core/workbook/snapshot";
import type { FunctionSignatures } from "../../engine/function-signature";
import { loadEngine } from "../../engine/load-engine";
import { WorkbookEngine } from "../../engine/workbook-engine";
import type { ExcelHost, WorkbookModel } from "../../host";
import { createHost, modelFromSnapshot } from "../../host";
import { applyLook, bookPathOf } from "../../look/apply-look";
import type { OriginalBook } from "../../save/original-book";
import { rememberOriginal } from "../../save/original-book";
import { saveCopy } from "../../save/save-copy";
import type { Manifest } from "../ribbon/read-manifest";

/** A workbook that is open in the page, with the Excel that is played around it. */
export interface Book {
  readonly name: string;
  readonly workbook: WorkbookModel;
  readonly host: ExcelHost;
  readonly engine: WorkbookEngine;
  /** What the reader could not bring over. */
  readonly losses: readonly Loss[];
  /** Null where it came in a format that no copy can be patched in: anything but .xlsx and .xlsm. */
  readonly original: OriginalBook | null;
  close(): void;
}

export interface AddIn {
  readonly manifest: Manifest;
  readonly signatures: FunctionSignatures;
}

/**
 * Opens a workbook's bytes.
 * @throws UnreadableFile where nothing of it can be read.
 */
export async function openBook(name: string, bytes: Uint8Array, addIn: AddIn): Promise<Book> {
  // For test/bench/scroll-workbench.mjs, and anyone who looks at the page's timings.
  performance.mark("opening");
  const snapshot = await readWorkbook(name, bytes);
  performance.measure("reading", "opening");
  const workbook = modelFromSnapshot(snapshot);
  const original = lookAt(name, bytes, workbook);
  const { manifest, signatures } = addIn;
  const engine: WorkbookEngine = new WorkbookEngine({
    load: loadEngine,
    invoke: (calls) => host.invokeCustomFunctions(calls),
    namespace: manifest.namespace,
    signatures: () => signatures,
  });
  const host = createHost({
    workbook,
    engine,
    ...(original ? { documentBytes: () => saveCopy(original, workbook).bytes } : {}),
  });
  return {
    name,
    workbook,
    host,
    engine,
    losses: snapshot.losses,
    original,
    close: () => {
      host.disconnect();
      engine.close();
    },
  };
}

/** Fills, widths and the like, and what a copy is patched into; null for other kinds of file. */
function lookAt(name: string, bytes: Uint8Array, workbook: WorkbookModel): OriginalBook | null {
  if (sniffFormat(bytes) !== "zip") return null;
  const file = new ZipPackage(name, bytes);
  const bookPath = bookPathOf(file);
  if (!file.has(bookPath) || !bookPath.endsWith(".xml")) return null;
  applyLook(file, workbook);
  return rememberOriginal(name, bytes, workbook);
}

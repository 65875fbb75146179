import { readSignatures } from "../../engine/function-signature";
import { readManifest } from "../ribbon/read-manifest";
import type { AddIn } from "./open-book";

/** A workbook and the reports about it, before they are opened. */
export interface ToOpen {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly narratives: readonly File[];
}

interface Listed {
  readonly name: string;
  readonly url: string;
}

/** What the server was started with. */
export async function loadOpened(): Promise<ToOpen> {
  const list = (await (await get("/opened.json")).json()) as {
    readonly workbook: Listed;
    readonly narratives: readonly Listed[];
  };
  return loadListed(list.workbook, list.narratives);
}

export function loadSample(folder: string): Promise<ToOpen> {
  const place = `/samples/${encodeURIComponent(folder)}`;
  return loadListed({ name: `${folder}.xlsx`, url: `${place}/workbook.xlsx` }, [
    { name: "report.docx", url: `${place}/report.docx` },
  ]);
}

async function loadListed(workbook: Listed, narratives: readonly Listed[]): Promise<ToOpen> {
  const [bytes, ...files] = await Promise.all(
    [workbook, ...narratives].map(async ({ url }) => (await get(url)).arrayBuffer()),
  );
  return {
    name: workbook.name,
    bytes: new Uint8Array(bytes ?? new ArrayBuffer(0)),
    narratives: files.map((file, at) => new File([file], narratives[at]?.name ?? "report.docx")),
  };
}

/** The add-in as its manifest and the metadata of its functions describe it. */
export async function loadAddIn(): Promise<AddIn> {
  const manifest = readManifest(await (await get("/manifest.xml")).text());
  const metadata = await fetch(manifest.functions).catch(() => null);
  const signatures = readSignatures(metadata?.ok ? ((await metadata.json()) as unknown) : {});
  return { manifest, signatures };
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be loaded (${String(response.status)}).`);
  return response;
}

import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { ExcelHost } from "./excel-host";
import type { CommandPatience } from "./protocol/command-calls";
import type { DocumentBytes } from "./protocol/document-copies";
import type { RequirementSets } from "./protocol/requirement-sets";
import { DEFAULT_REQUIREMENT_SETS } from "./protocol/requirement-sets";
import type { CalculationEngine } from "./workbook/calculation-engine";
import { modelFromSnapshot } from "./workbook/model-from-snapshot";
import type { WorkbookModel } from "./workbook/workbook-model";

export interface HostOptions {
  /** The workbook, read from a file or made by hand. */
  readonly workbook: WorkbookSnapshot | WorkbookModel;
  /** What the host declares to support; the manifest's minimum in a test of the add-in. */
  readonly requirementSets?: RequirementSets;
  /** Whether the library shall throw ApiNotFound for members above the declared sets. True unless said otherwise. */
  readonly enforceRequirementSets?: boolean;
  /** Of Excel's own words and numbers, `en-GB` unless said otherwise. */
  readonly locale?: string;
  /** Gives the package for `getFileAsync`; without it that call fails. */
  readonly documentBytes?: DocumentBytes;
  readonly documentUrl?: string;
  readonly engine?: CalculationEngine;
  /** How long a pressed ribbon button waits for the add-in. */
  readonly commandPatience?: CommandPatience;
}

/** Longer than any add-in takes here, and not so long that a person has forgotten what was pressed. */
const commandPatience: CommandPatience = { start: 30_000, associate: 5_000 };

function isSnapshot(workbook: WorkbookSnapshot | WorkbookModel): workbook is WorkbookSnapshot {
  return "losses" in workbook;
}

/**
 * Excel on the web, played for the real office.js. Its semantics are ours, not Excel's: error
 * texts, writes to null objects (refused), references that follow inserted rows (they do not),
 * the text of number formats, autofit. What passes here proves that the bundle, the proxies, the
 * batching and the use of the interface are sound, not that Excel does the same.
 */
export function createHost(options: HostOptions): ExcelHost {
  const { workbook: given } = options;
  const workbook = isSnapshot(given) ? modelFromSnapshot(given) : given;
  if (options.engine) workbook.useEngine(options.engine);
  return new ExcelHost({
    workbook,
    requirementSets: options.requirementSets ?? DEFAULT_REQUIREMENT_SETS,
    enforceRequirementSets: options.enforceRequirementSets ?? true,
    locale: options.locale ?? "en-GB",
    documentBytes: options.documentBytes ?? null,
    commandPatience: options.commandPatience ?? commandPatience,
    documentUrl:
      options.documentUrl ?? `https://workbench.invalid/${encodeURIComponent(workbook.name)}`,
  });
}

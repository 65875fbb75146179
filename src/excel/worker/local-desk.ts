import type { Narrative } from "../../core/claims/narrative";
import type { ReadWorkbook } from "../../core/conclude";
import type { Decisions, StoredSettings } from "../../core/decisions";
import { compareRecord, type Comparison } from "../../core/record/compare-record";
import type { ReviewRecord } from "../../core/record/review-record";
import { toReport, type Report } from "../../core/report";
import { findRelations, reviewTables } from "../../core/review";
import type { Loss, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { marksFromReport } from "../../files/marked/marks-from-report";
import { readStoredSettings, type HeldSettings } from "../../files/decisions/stored-settings";
import type { RecordRow } from "../../files/record/record-rows";
import type { NarrativeInput } from "../port";
import type { BookOutline, CellBlock } from "../reading/book-outline";
import type { RecordFacts, RecordKind, RecordSource } from "./record-facts";
import { readInputs } from "./read-inputs";
import type { ReviewDesk, Reviewed } from "./review-desk";
import { SnapshotBuilder } from "./snapshot-builder";

/** What was found in the workbook, under the settings that held. */
interface Tables {
  readonly read: ReadWorkbook;
  readonly held: HeldSettings;
  readonly stored: StoredSettings | undefined;
}

/** All that one review rests on. */
interface Case extends Tables {
  readonly inputs: readonly NarrativeInput[];
  readonly narratives: readonly Narrative[];
  readonly report: Report;
  readonly owners: NonNullable<Decisions["owners"]>;
}

/** The desk itself. In Excel it stands in a worker. */
export class LocalDesk implements ReviewDesk {
  #builder: SnapshotBuilder | null = null;
  #snapshot: WorkbookSnapshot | null = null;
  #latest: Case | null = null;
  #kept: Case | null = null;

  open(outline: BookOutline): Promise<void> {
    this.#builder = new SnapshotBuilder(outline);
    this.#snapshot = null;
    return Promise.resolve();
  }

  async addCells(block: CellBlock): Promise<void> {
    await this.#builder?.addCells(block);
  }

  async addPackage(bytes: Uint8Array | null): Promise<void> {
    await this.#builder?.addPackage(bytes);
  }

  close(missed: readonly Loss[]): Promise<void> {
    this.#snapshot = this.#builder?.finish(missed) ?? null;
    this.#builder = null;
    return Promise.resolve();
  }

  async review(inputs: readonly NarrativeInput[], decisions: Decisions): Promise<Reviewed> {
    const snapshot = this.#snapshot;
    if (!snapshot) throw new Error("No workbook was read.");
    const narratives = await readInputs(inputs);
    const held = readStoredSettings(decisions.settings);
    const read = findRelations(snapshot, held.settings);
    return this.#conclude(
      { read, held, stored: decisions.settings },
      inputs,
      narratives,
      decisions,
    );
  }

  keep(): Promise<void> {
    this.#kept = this.#latest ?? this.#kept;
    this.#snapshot = null;
    return Promise.resolve();
  }

  conclude(decisions: Decisions): Promise<Reviewed> {
    const { inputs, narratives, ...before } = this.#demand();
    const reviewed = this.#conclude(withSettings(before, decisions), inputs, narratives, decisions);
    this.#kept = this.#latest;
    return Promise.resolve(reviewed);
  }

  async markedCopy(name: string, ticks: boolean, at: string): Promise<Uint8Array> {
    const { inputs, report } = this.#demand();
    const input = inputs.find((one) => one.name === name);
    if (input?.kind !== "file")
      throw new Error(`“${name}” is no Word report, so no copy of it can be marked.`);
    const { markDocx } = await import("../../files/marked/mark-docx");
    return markDocx(input.bytes, marksFromReport(report, name, ticks), { name, date: at });
  }

  async recordFile(kind: RecordKind, facts: RecordFacts): Promise<Uint8Array> {
    const record = await this.#record(facts);
    if (kind === "xlsx")
      return (await import("../../files/record/write-record-xlsx")).writeRecordXlsx(record);
    const { writeRecordHtml } = await import("../../files/record/write-record-html");
    return new TextEncoder().encode(writeRecordHtml(record));
  }

  async recordRows(facts: RecordFacts): Promise<readonly RecordRow[]> {
    const { sheetRows } = await import("../../files/record/record-rows");
    return sheetRows(await this.#record(facts));
  }

  async compareRecord(
    record: RecordSource,
    name: string,
    packaged: Uint8Array | null,
    narratives: readonly NarrativeInput[],
  ): Promise<Comparison> {
    const { readRecord } = await import("../../files/record/read-record");
    const data = await readRecord(record.name, record.bytes);
    const { nameFiles } = await import("./name-files");
    return compareRecord(data, await nameFiles(name, packaged, narratives));
  }

  async #record(facts: RecordFacts): Promise<ReviewRecord> {
    const { report, inputs, held, owners } = this.#demand();
    const { drawRecord } = await import("./draw-record");
    return drawRecord({ report, inputs, settings: held.settings, owners }, facts);
  }

  #conclude(
    { read, held, stored }: Tables,
    inputs: readonly NarrativeInput[],
    given: readonly Narrative[],
    decisions: Decisions,
  ): Reviewed {
    const review = reviewTables(read, given, held.settings, decisions);
    const report = toReport(review);
    const owners = review.decisions.owners ?? {};
    this.#latest = { read, held, stored, inputs, narratives: given, report, owners };
    return {
      report,
      narratives: review.narratives,
      decisions: review.decisions,
      moved: [...review.moved],
      notes: held.notes,
    };
  }

  #demand(): Case {
    if (!this.#kept) throw new Error("Nothing has been checked yet.");
    return this.#kept;
  }
}

/** Other settings may find other tables; decisions alone never do. */
function withSettings(before: Tables, { settings }: Decisions): Tables {
  if (JSON.stringify(settings) === JSON.stringify(before.stored)) return before;
  const held = readStoredSettings(settings);
  return { read: findRelations(before.read.snapshot, held.settings), held, stored: settings };
}

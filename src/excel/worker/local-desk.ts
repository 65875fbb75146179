import type { Narrative } from "../../core/claims/narrative";
import type { ReadWorkbook } from "../../core/conclude";
import type { Decisions, StoredSettings } from "../../core/decisions";
import { compareRecord, type Comparison } from "../../core/record/compare-record";
import type { ReviewRecord } from "../../core/record/review-record";
import { toReport, type Report } from "../../core/report";
import { findRelations, reviewTables, type Review } from "../../core/review";
import { ReviewMemory } from "../../core/review-memory";
import type { Loss } from "../../core/workbook/snapshot";
import { marksFromReport } from "../../files/marked/marks-from-report";
import { readStoredSettings, type HeldSettings } from "../../files/decisions/stored-settings";
import type { RecordRow } from "../../files/record/record-rows";
import type { NarrativeInput } from "../port";
import type { BookOutline, CellBlock } from "../reading/book-outline";
import type { RecordFacts, RecordKind, RecordSource } from "./record-facts";
import { readInputs } from "./read-inputs";
import { Baseline } from "./baseline";
import type { Carrying, ReviewDesk, Reviewed } from "./review-desk";
import { SnapshotBuilder, type BaseRead } from "./snapshot-builder";

/** What was found in the workbook, under the settings that held. */
interface Tables {
  readonly base: BaseRead;
  readonly read: ReadWorkbook;
  readonly held: HeldSettings;
  readonly stored: StoredSettings | undefined;
}

/** All that one review rests on. */
interface Case extends Tables {
  readonly inputs: readonly NarrativeInput[];
  readonly narratives: readonly Narrative[];
  readonly review: Review;
  readonly report: Report;
  readonly owners: NonNullable<Decisions["owners"]>;
}

/** The desk itself. In Excel it stands in a worker. */
export class LocalDesk implements ReviewDesk {
  #builder: SnapshotBuilder | null = null;
  #base: BaseRead | null = null;
  /** So that after an edit only the sheet that changed is looked at. */
  readonly #memory = new ReviewMemory();
  readonly #baseline = new Baseline();
  #latest: Case | null = null;
  #kept: Case | null = null;

  open(outline: BookOutline): Promise<void> {
    this.#builder = new SnapshotBuilder(outline, this.#kept?.base ?? null);
    this.#base = null;
    return Promise.resolve();
  }

  async addCells(block: CellBlock): Promise<void> {
    await this.#builder?.addCells(block);
  }

  async addPackage(bytes: Uint8Array | null): Promise<void> {
    await this.#builder?.addPackage(bytes);
  }

  close(missed: readonly Loss[]): Promise<void> {
    this.#base = this.#builder?.finish(missed) ?? null;
    this.#builder = null;
    return Promise.resolve();
  }

  async review(given: readonly NarrativeInput[] | null, decisions: Decisions): Promise<Reviewed> {
    const base = this.#base;
    if (!base) throw new Error("Check the workbook first.");
    const inputs = given ?? this.#demand().inputs;
    const narratives = given ? await readInputs(given) : this.#demand().narratives;
    const held = readStoredSettings(decisions.settings);
    const read = findRelations(base.snapshot, held.settings, this.#memory);
    const tables = { base, read, held, stored: decisions.settings };
    return this.#conclude(tables, inputs, narratives, decisions);
  }

  keep(): Promise<void> {
    this.#kept = this.#latest ?? this.#kept;
    if (this.#kept) this.#baseline.keep(this.#kept.review);
    this.#base = null;
    return Promise.resolve();
  }

  conclude(decisions: Decisions): Promise<Reviewed> {
    const { inputs, narratives, ...before } = this.#demand();
    const tables = withSettings(before, decisions, this.#memory);
    const reviewed = this.#conclude(tables, inputs, narratives, decisions);
    this.#kept = this.#latest;
    return Promise.resolve(reviewed);
  }

  async markedCopy(name: string, ticks: boolean, at: string): Promise<Uint8Array> {
    const { inputs, report } = this.#demand();
    const input = inputs.find((one) => one.name === name);
    if (input?.kind !== "file")
      throw new Error(
        `“${name}” is not a Word document (.docx), so a marked copy cannot be made. Add the Word report, then save the copy.`,
      );
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

  async carry(name: string, bytes: Uint8Array, decisions: Decisions): Promise<Carrying> {
    const { read, held, narratives } = this.#demand();
    const { readDecisionFile } = await import("../../files/decisions/decision-file");
    const { carryOver } = await import("../../core/carry-over/carry-over");
    const { carryTarget } = await import("../../core/carry-over/carry-target");
    const earlier = readDecisionFile(name, bytes);
    // Chosen lines are asked for while amounts are linked, so they go in before the rest is matched.
    const picks = { ...earlier.decisions.picks, ...decisions.picks };
    const review = reviewTables(read, narratives, held.settings, { ...decisions, picks });
    return { ...carryOver(earlier.decisions, carryTarget(review)), notes: earlier.notes };
  }

  async compareWith(earlier: RecordSource | null): Promise<void> {
    const { readWorkbook } = await import("../../files/workbook/read-workbook");
    this.#baseline.set(earlier && (await readWorkbook(earlier.name, earlier.bytes)));
    if (!earlier && this.#kept) this.#baseline.keep(this.#kept.review);
  }

  async #record(facts: RecordFacts): Promise<ReviewRecord> {
    const { report, inputs, held, owners } = this.#demand();
    const { drawRecord } = await import("./draw-record");
    return drawRecord({ report, inputs, settings: held.settings, owners }, facts);
  }

  #conclude(
    tables: Tables,
    inputs: readonly NarrativeInput[],
    given: readonly Narrative[],
    decisions: Decisions,
  ): Reviewed {
    const { read, held } = tables;
    const found = reviewTables(read, given, held.settings, decisions, this.#memory);
    const review = this.#baseline.compare(found, given, held.settings, this.#memory);
    // The pane shows few of a large workbook's relations, and each has to cross to it.
    const shown = review.relations.filter(
      ({ sense }) => sense === "variance" || sense === "movement",
    );
    const report = toReport({ ...review, relations: shown }, this.#memory);
    const owners = review.decisions.owners ?? {};
    this.#latest = { ...tables, inputs, narratives: given, review, report, owners };
    return {
      report,
      narratives: review.narratives,
      decisions: review.decisions,
      moved: [...review.moved],
      notes: held.notes,
    };
  }

  #demand(): Case {
    if (!this.#kept) throw new Error("Check the workbook first.");
    return this.#kept;
  }
}

/** Other settings may find other tables; decisions alone never do. */
function withSettings(before: Tables, { settings }: Decisions, memory: ReviewMemory): Tables {
  if (JSON.stringify(settings) === JSON.stringify(before.stored)) return before;
  const held = readStoredSettings(settings);
  const read = findRelations(before.read.snapshot, held.settings, memory);
  return { base: before.base, read, held, stored: settings };
}

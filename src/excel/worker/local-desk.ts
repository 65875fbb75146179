import type { Narrative } from "../../core/claims/narrative";
import type { ReadWorkbook } from "../../core/conclude";
import type { Decisions } from "../../core/decisions";
import { toReport, type Report } from "../../core/report";
import { findRelations, reviewTables } from "../../core/review";
import type { Loss, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { marksFromReport } from "../../files/marked/marks-from-report";
import { usualSettings } from "../../files/settings/with-abbreviations";
import type { NarrativeInput } from "../port";
import type { BookOutline, CellBlock } from "../reading/book-outline";
import { readInputs } from "./read-inputs";
import type { ReviewDesk, Reviewed } from "./review-desk";
import { SnapshotBuilder } from "./snapshot-builder";

/** All that one review rests on. */
interface Case {
  readonly read: ReadWorkbook;
  readonly inputs: readonly NarrativeInput[];
  readonly narratives: readonly Narrative[];
  readonly report: Report;
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
    return this.#conclude(findRelations(snapshot, usualSettings), inputs, narratives, decisions);
  }

  keep(): Promise<void> {
    this.#kept = this.#latest ?? this.#kept;
    this.#snapshot = null;
    return Promise.resolve();
  }

  conclude(decisions: Decisions): Promise<Reviewed> {
    const { read, inputs, narratives } = this.#demand();
    const reviewed = this.#conclude(read, inputs, narratives, decisions);
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

  #conclude(
    read: ReadWorkbook,
    inputs: readonly NarrativeInput[],
    given: readonly Narrative[],
    decisions: Decisions,
  ): Reviewed {
    const review = reviewTables(read, given, usualSettings, decisions);
    const report = toReport(review);
    this.#latest = { read, inputs, narratives: given, report };
    return { report, narratives: review.narratives };
  }

  #demand(): Case {
    if (!this.#kept) throw new Error("Nothing has been checked yet.");
    return this.#kept;
  }
}

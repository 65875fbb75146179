import { noDecisions } from "../core/decisions";
import { joinDecisions } from "../files/decisions/join-decisions";
import type { DecisionStore } from "./decisions/decision-store";
import { applyChange } from "./decisions/apply-change";
import { Asked } from "./asked";
import { checkChanged, checkWorkbook, type CheckParts } from "./check-workbook";
import { WorkbookStore } from "./decisions/workbook-store";
import { listenForChanges } from "./events/listen-for-changes";
import { LiveCheck, type LivePauses } from "./events/live-check";
import { StaleSheets } from "./events/stale-sheets";
import type { FunctionsPort } from "./functions-port";
import { LastCheck } from "./last-check";
import { listLimits } from "./limits";
import { Navigation } from "./navigation";
import { clearFlags } from "./flags/clear-flags";
import { showFlags } from "./flags/show-flags";
import type {
  Checked,
  LoadedOver,
  DecisionChange,
  FlagOutcome,
  NarrativeInput,
  PaneAsk,
  Port,
  Progress,
  RecordComparison,
  RecordDetails,
  RecordKind,
  RecordSource,
  Shown,
  Trace,
  TracesGone,
} from "./port";
import { addRecordSheet } from "./record/add-record-sheet";
import { readBookName } from "./reading/read-book-name";
import { readPackage } from "./reading/read-package";
import { listTraces } from "./traces/list-traces";
import { removeTraces } from "./traces/remove-traces";
import { Turns } from "./turns";
import { untilCancelled } from "./until-cancelled";
import { stopIfCancelled } from "./reading/stop-if-cancelled";
import { KeptDesk } from "./worker/kept-desk";
import type { RecordFacts } from "./worker/record-facts";
import type { ReviewDesk } from "./worker/review-desk";

/** What the port is made of; a test gives it a desk in its own thread. */
export interface ExcelPortParts {
  /** Started at the first check, so that the pane shows itself first. */
  readonly startDesk: () => Promise<ReviewDesk>;
  readonly store?: DecisionStore;
  readonly now?: () => Date;
  readonly pauses?: LivePauses;
}

/** The pane's port to Excel. */
export class ExcelPort implements Port {
  readonly limits: readonly string[] = listLimits();
  readonly #parts: ExcelPortParts;
  readonly #store: DecisionStore;
  readonly #navigation = new Navigation();
  readonly #stale = new StaleSheets();
  readonly #checkAsked = new Asked<void>();
  readonly #asked = new Asked<PaneAsk>();
  readonly #checkedHearers = new Set<(checked: Checked, changed: readonly string[]) => void>();
  readonly #live: LiveCheck;
  #listening: Promise<void> | null = null;
  /** One after the other: the desk holds one workbook, and a decision builds on the one before. */
  readonly #desk: KeptDesk;
  readonly #turns = new Turns();
  readonly #last = new LastCheck();

  constructor(parts: ExcelPortParts) {
    this.#parts = parts;
    this.#desk = new KeptDesk(parts.startDesk);
    this.#store = parts.store ?? new WorkbookStore();
    this.#live = new LiveCheck(() => this.#checkAgain(), parts.pauses);
    this.#stale.onChange(() => this.#live.note());
  }

  check(
    narratives: readonly NarrativeInput[],
    watch: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<Checked> {
    return untilCancelled(signal, () =>
      this.#turns.take(async () => {
        stopIfCancelled(signal);
        const parts = await this.#checkParts();
        await this.#listen();
        return checkWorkbook(parts, narratives, watch, signal);
      }),
    );
  }

  show(ref: string): Promise<Shown> {
    return this.#navigation.show(ref);
  }

  back(): Promise<void> {
    return this.#navigation.back();
  }

  decide(change: DecisionChange): Promise<Checked> {
    return this.#turns.take(async () => {
      const desk = await this.#desk.get();
      const at = this.#now();
      const about = this.#last.about(change);
      // Another pane may have decided since the last check: what is kept now is what the change is made to.
      const decisions = await this.#store.update((kept) =>
        applyChange(this.#last.moved(kept), change, at, about),
      );
      // The time stays that of the reading: what was read has not become newer.
      return this.#last.keep(await desk.conclude(decisions), this.#last.checked?.at ?? at);
    });
  }

  async markedCopy(narrative: string, ticks: boolean): Promise<Uint8Array> {
    const desk = await this.#desk.get();
    return desk.markedCopy(narrative, ticks, this.#now());
  }

  async functions(): Promise<FunctionsPort> {
    return (await import("./portable/excel-functions")).excelFunctions;
  }

  onStale(hear: (sheets: readonly string[]) => void): () => void {
    return this.#stale.listen(hear);
  }

  async showFlags(): Promise<FlagOutcome> {
    return this.#turns.take(() => showFlags(this.#fresh().report.findings));
  }

  clearFlags(): Promise<FlagOutcome> {
    return this.#turns.take(clearFlags);
  }

  recordFile(details: RecordDetails, kind: RecordKind): Promise<Uint8Array> {
    return this.#turns.take(async () => {
      const desk = await this.#desk.get();
      return desk.recordFile(kind, await this.#recordFacts(details));
    });
  }

  addRecordSheet(details: RecordDetails): Promise<string> {
    return this.#turns.take(async () => {
      const desk = await this.#desk.get();
      const rows = await desk.recordRows(await this.#recordFacts(details));
      return (await this.#stale.ownSheet(() => addRecordSheet(rows))).name;
    });
  }

  compareRecord(
    record: RecordSource,
    narratives: readonly NarrativeInput[],
  ): Promise<RecordComparison> {
    return this.#turns.take(async () => {
      const desk = await this.#desk.get();
      const packaged = await readPackage(new AbortController().signal);
      return desk.compareRecord(record, await readBookName(), packaged, narratives);
    });
  }

  traces(): Promise<readonly Trace[]> {
    return this.#turns.take(listTraces);
  }

  removeTraces(): Promise<TracesGone> {
    return this.#turns.take(async () => {
      const result = await removeTraces();
      this.#last.forgetDecisions();
      const { checked } = this.#last;
      if (checked) {
        const concluded = await (await this.#desk.get()).conclude(noDecisions);
        this.#tellChecked(this.#last.keep(concluded, checked.at));
      }
      return result;
    });
  }

  onChecked(hear: (checked: Checked, changed: readonly string[]) => void): () => void {
    this.#checkedHearers.add(hear);
    return () => this.#checkedHearers.delete(hear);
  }

  saveDecisions(): Promise<string> {
    return this.#turns.take(async () => {
      const { writeDecisionFile } = await import("../files/decisions/decision-file");
      const { decisions } = await this.#store.load();
      const kept = this.#last.moved(decisions);
      return writeDecisionFile(kept, await readBookName(), this.#now());
    });
  }

  loadDecisions(name: string, bytes: Uint8Array): Promise<LoadedOver> {
    return this.#turns.take(async () => {
      const desk = await this.#desk.get();
      const { decisions: before } = this.#fresh();
      const { items, decisions, notes } = await desk.carry(name, bytes, before);
      // What was decided in this version already goes before what comes from an earlier one.
      const kept = await this.#store.update((now) =>
        joinDecisions([decisions, this.#last.moved(now)]),
      );
      const checked = this.#last.keep(
        await desk.conclude(kept),
        this.#last.checked?.at ?? this.#now(),
      );
      this.#tellChecked(checked);
      return { checked, items, notes };
    });
  }

  compareWith(earlier: RecordSource | null): Promise<Checked> {
    return this.#turns.take(async () => {
      const desk = await this.#desk.get();
      const { decisions, at } = this.#fresh();
      await desk.compareWith(earlier);
      const checked = this.#last.keep(await desk.conclude(decisions), at);
      this.#tellChecked(checked);
      return checked;
    });
  }

  onCheckAsked(hear: () => void): () => void {
    return this.#checkAsked.listen(hear);
  }

  onAsked(hear: (what: PaneAsk) => void): () => void {
    return this.#asked.listen(hear);
  }

  last(): Checked | null {
    return this.#last.checked;
  }

  /** The ribbon asks for a check. */
  askCheck(): void {
    this.#checkAsked.ask();
  }

  /** The ribbon asks for something else. */
  ask(what: PaneAsk): void {
    this.#asked.ask(what);
  }

  /** False where it came to nothing. */
  #checkAgain(): Promise<boolean> {
    return this.#turns.take(async () => {
      if (!this.#last.checked || !this.#stale.any) return true;
      const checked = await checkChanged(await this.#checkParts());
      if (checked) this.#tellChecked(checked);
      return checked !== null;
    });
  }

  async #checkParts(): Promise<CheckParts> {
    const desk = await this.#desk.get();
    return {
      desk,
      store: this.#store,
      stale: this.#stale,
      last: this.#last,
      now: () => this.#now(),
    };
  }

  #tellChecked(checked: Checked): void {
    for (const hear of this.#checkedHearers) hear(checked, this.#stale.sheets);
  }

  async #recordFacts(details: RecordDetails): Promise<RecordFacts> {
    const { at } = this.#fresh();
    const packaged = await readPackage(new AbortController().signal);
    return { details, checkedAt: at, packaged };
  }

  /** The last result, where it is about the workbook as it is now. */
  #fresh(): Checked {
    const { checked } = this.#last;
    if (!checked) throw new Error("Check the workbook first.");
    if (this.#stale.any)
      throw new Error("The workbook has changed since the last check. Check again first.");
    return checked;
  }

  /** Once for the life of the page. A host that refuses events only means that nothing is said to be stale. */
  #listen(): Promise<void> {
    this.#listening ??= listenForChanges((id) => this.#stale.mark(id)).catch(() => undefined);
    return this.#listening;
  }

  #now(): string {
    return (this.#parts.now?.() ?? new Date()).toISOString();
  }
}

import type { Narrative } from "../../src/core/claims/narrative";
import type { Decisions } from "../../src/core/decisions";
import { toReport } from "../../src/core/report";
import { review } from "../../src/core/review";
import { defaultSettings } from "../../src/core/settings";
import { readEachSetting } from "../../src/core/settings/read-each-setting";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { carryOver } from "../../src/core/carry-over/carry-over";
import { carryTarget } from "../../src/core/carry-over/carry-target";
import { readDecisionFile, writeDecisionFile } from "../../src/files/decisions/decision-file";
import { joinDecisions } from "../../src/files/decisions/join-decisions";
import { applyChange } from "../../src/excel/decisions/apply-change";
import type {
  Checked,
  DecisionChange,
  FlagOutcome,
  NarrativeInput,
  PaneAsk,
  Port,
  Progress,
  RecordComparison,
  RecordDetails,
  RecordKind,
  Shown,
  Trace,
  TracesGone,
} from "../../src/excel/port";

import type { FunctionsPort } from "../../src/excel/functions-port";
import { fakeFunctions } from "./fake-functions";

/** What a test or the preview may turn about the fake. */
export interface FakeOptions {
  readonly snapshot: WorkbookSnapshot;
  /** Reads what the person gave. Left out, a text is one paragraph a line. */
  readonly read?: (input: NarrativeInput) => Promise<Narrative>;
  /** Changes the result before the pane sees it. */
  readonly turn?: (checked: Checked) => Checked;
  readonly limits?: readonly string[];
  readonly shown?: (ref: string) => Shown;
  /** Runs before each check; rejecting makes the check fail. */
  readonly before?: (watch: (progress: Progress) => void, signal: AbortSignal) => Promise<void>;
  readonly refuseDecisions?: string;
  readonly traces?: readonly Trace[];
  /** What cannot be taken out. */
  readonly left?: TracesGone["left"];
  /** The functions at work. Left out, a sheet that is empty where the person is. */
  readonly functions?: FunctionsPort;
  /** What becomes of flags. */
  readonly flagged?: FlagOutcome;
  /** Why neither flags nor records can be made. */
  readonly refuse?: string;
  readonly comparison?: RecordComparison;
}

/** A port made of plain objects around the real review, which remembers what was asked of it. */
export interface FakePort extends Port {
  readonly asked: {
    readonly shown: string[];
    readonly decided: DecisionChange[];
    readonly checks: (readonly NarrativeInput[])[];
    readonly marked: string[];
    /** "show", "clear". */
    readonly flags: string[];
    readonly records: { readonly kind: RecordKind | "sheet"; readonly details: RecordDetails }[];
    readonly compared: string[];
    backs: number;
  };
  /** Says that sheets have changed, as Excel would. */
  edit(...sheets: string[]): void;
  /** A check that came about by itself, with what changed while it ran. */
  checkAgain(...changed: string[]): void;
  /** The ribbon's button. */
  pressRibbon(): void;
  /** Another of its buttons. */
  pressAsk(what: PaneAsk): void;
}

const at = "2025-06-03T14:02:00.000Z";

export function fakePort(options: FakeOptions): FakePort {
  let decisions: Decisions = { findings: {}, amounts: {}, owners: {}, picks: {} };
  let narratives: readonly Narrative[] = [];
  const checkedAgain = new Set<(checked: Checked, changed: readonly string[]) => void>();
  const stale = new Set<(sheets: readonly string[]) => void>();
  const ribbon = new Set<() => void>();
  const asks = new Set<(what: PaneAsk) => void>();
  const asked: FakePort["asked"] = {
    shown: [],
    decided: [],
    checks: [],
    marked: [],
    flags: [],
    records: [],
    compared: [],
    backs: 0,
  };
  const refuse = () => {
    if (options.refuse !== undefined) throw new Error(options.refuse);
  };
  const flag = async (what: string) => {
    refuse();
    asked.flags.push(what);
    return options.flagged ?? { done: 3, left: [] };
  };

  const result = (): Checked => {
    const synonyms = Object.entries(decisions.picks ?? {}).map(([subject, { line }]) => [
      subject,
      line,
    ]);
    const held = readEachSetting(decisions.settings ?? {}).settings;
    const settings = { ...held, synonyms: [...held.synonyms, ...synonyms] };
    const reviewed = review(options.snapshot, narratives, settings, decisions);
    const checked = {
      report: toReport(reviewed),
      narratives: reviewed.narratives,
      decisions,
      at,
    };
    return options.turn?.(checked) ?? checked;
  };

  return {
    asked,
    limits: options.limits ?? [],
    async check(inputs, watch, signal) {
      asked.checks.push(inputs);
      await options.before?.(watch, signal);
      signal.throwIfAborted();
      narratives = await Promise.all(inputs.map(options.read ?? readLines));
      return result();
    },
    show: async (ref) => {
      asked.shown.push(ref);
      return options.shown?.(ref) ?? "shown";
    },
    back: async () => {
      asked.backs++;
    },
    decide: async (change) => {
      if (options.refuseDecisions !== undefined) throw new Error(options.refuseDecisions);
      asked.decided.push(change);
      decisions = applyChange(decisions, change, at);
      return result();
    },
    saveDecisions: async () => writeDecisionFile(decisions, "workbook.xlsx", at),
    loadDecisions: async (name, bytes) => {
      const earlier = readDecisionFile(name, bytes);
      const reviewed = review(options.snapshot, narratives, defaultSettings, decisions);
      const over = carryOver(earlier.decisions, carryTarget(reviewed));
      decisions = joinDecisions([over.decisions, decisions]);
      checkedAgain.forEach((hear) => hear(result(), []));
      return { checked: result(), items: over.items, notes: earlier.notes };
    },
    compareWith: async (earlier) => {
      asked.compared.push(earlier?.name ?? "now");
      return result();
    },
    traces: async () => options.traces ?? [],
    removeTraces: async () => {
      decisions = { findings: {} };
      checkedAgain.forEach((hear) => hear(result(), []));
      return { gone: options.traces ?? [], left: options.left ?? [] };
    },
    onChecked(hear) {
      checkedAgain.add(hear);
      return () => checkedAgain.delete(hear);
    },
    checkAgain: (...changed) => checkedAgain.forEach((hear) => hear(result(), changed)),
    markedCopy: async (name) => {
      asked.marked.push(name);
      return new Uint8Array([1, 2, 3]);
    },
    showFlags: () => flag("show"),
    clearFlags: () => flag("clear"),
    recordFile: async (details, kind) => {
      refuse();
      asked.records.push({ kind, details });
      return new Uint8Array([1, 2, 3]);
    },
    addRecordSheet: async (details) => {
      refuse();
      asked.records.push({ kind: "sheet", details });
      return "Crosscast record";
    },
    compareRecord: async ({ name }, inputs) => {
      refuse();
      asked.compared.push([name, ...inputs.map((input) => input.name)].join(", "));
      return options.comparison ?? { covers: true, says: ["The record covers budget.xlsx."] };
    },
    onAsked(hear) {
      asks.add(hear);
      return () => asks.delete(hear);
    },
    functions: async () => options.functions ?? fakeFunctions().port,
    onStale(hear) {
      stale.add(hear);
      return () => stale.delete(hear);
    },
    onCheckAsked(hear) {
      ribbon.add(hear);
      return () => ribbon.delete(hear);
    },
    edit: (...sheets) => stale.forEach((hear) => hear(sheets)),
    pressAsk: (what) => asks.forEach((hear) => hear(what)),
    pressRibbon: () => ribbon.forEach((hear) => hear()),
  };
}

/** Text as it was pasted: one paragraph a line. */
export async function readLines(input: NarrativeInput): Promise<Narrative> {
  const text = input.kind === "pasted" ? input.text : new TextDecoder().decode(input.bytes);
  const paragraphs = text.split("\n").flatMap((line, index) =>
    line.trim() === ""
      ? []
      : [
          {
            text: line,
            place: { kind: "document" as const, line: index + 1 },
            number: null,
            style: "body" as const,
            level: 0,
          },
        ],
  );
  return { name: input.name, paragraphs, losses: [] };
}

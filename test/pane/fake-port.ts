import type { Narrative } from "../../src/core/claims/narrative";
import type { Decisions } from "../../src/core/decisions";
import { toReport } from "../../src/core/report";
import { review } from "../../src/core/review";
import { defaultSettings } from "../../src/core/settings";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { applyChange } from "../../src/excel/decisions/apply-change";
import type {
  Checked,
  DecisionChange,
  NarrativeInput,
  Port,
  Progress,
  Shown,
} from "../../src/excel/port";

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
}

/** A port made of plain objects around the real review, which remembers what was asked of it. */
export interface FakePort extends Port {
  readonly asked: {
    readonly shown: string[];
    readonly decided: DecisionChange[];
    readonly checks: (readonly NarrativeInput[])[];
    readonly marked: string[];
    backs: number;
  };
  /** Says that sheets have changed, as Excel would. */
  edit(...sheets: string[]): void;
  /** The ribbon's button. */
  pressRibbon(): void;
}

const at = "2025-06-03T14:02:00.000Z";

export function fakePort(options: FakeOptions): FakePort {
  let decisions: Decisions = { findings: {}, amounts: {}, owners: {}, picks: {} };
  let narratives: readonly Narrative[] = [];
  const stale = new Set<(sheets: readonly string[]) => void>();
  const ribbon = new Set<() => void>();
  const asked: FakePort["asked"] = { shown: [], decided: [], checks: [], marked: [], backs: 0 };

  const result = (): Checked => {
    const synonyms = Object.entries(decisions.picks ?? {}).map(([subject, { line }]) => [
      subject,
      line,
    ]);
    const settings = { ...defaultSettings, synonyms };
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
    markedCopy: async (name) => {
      asked.marked.push(name);
      return new Uint8Array([1, 2, 3]);
    },
    onStale(hear) {
      stale.add(hear);
      return () => stale.delete(hear);
    },
    onCheckAsked(hear) {
      ribbon.add(hear);
      return () => ribbon.delete(hear);
    },
    edit: (...sheets) => stale.forEach((hear) => hear(sheets)),
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

import type { Checked, Progress } from "../../../src/excel/port";
import type { FakeOptions } from "../fake-port";

interface State {
  readonly options?: Partial<FakeOptions>;
  /** False where the pane is opened before any check. */
  readonly checked?: boolean;
  /** False where no report is given. */
  readonly narrative?: boolean;
}

/** Never comes to an end unless it is stopped. */
const endless = (watch: (progress: Progress) => void, signal: AbortSignal) =>
  new Promise<void>((_, reject) => {
    watch({ says: "Reading Appendix 2, 3 of 14", done: 3, of: 14 });
    signal.addEventListener("abort", () => reject(signal.reason as Error));
  });

const suggest = (checked: Checked): Checked => ({
  ...checked,
  report: {
    ...checked.report,
    claims: checked.report.claims.map((claim) =>
      claim.verdict === "does-not-reconcile"
        ? { ...claim, suggestion: `The sentence, with the right amount: ${claim.quote}.` }
        : claim,
    ),
  },
});

/** The first amount that agrees, made unclear between its own line and two others. */
const unclear = (checked: Checked): Checked => {
  const { claims, tables } = checked.report;
  const agreeing = claims.filter(({ match, subject }) => match?.cell !== undefined && subject);
  const [first] = agreeing;
  const alternatives = agreeing.flatMap(({ match }) => (match ? [match] : [])).slice(0, 4);
  return {
    ...checked,
    report: {
      ...checked.report,
      tables,
      coverage: { ...checked.report.coverage, unclear: 1 },
      claims: claims.map((claim) =>
        claim === first ? { ...claim, verdict: "ambiguous", match: null, alternatives } : claim,
      ),
    },
  };
};

const many = (checked: Checked): Checked => ({
  ...checked,
  report: {
    ...checked.report,
    findings: Array.from({ length: 60 }, (_, turn) =>
      checked.report.findings.map((one) => ({
        ...one,
        id: `${one.id}-${String(turn)}`,
        fingerprint: `${one.fingerprint}-${String(turn)}`,
      })),
    ).flat(),
  },
});

const unread = (checked: Checked): Checked => ({
  ...checked,
  report: {
    ...checked.report,
    unchecked: [
      {
        what: "sheet “Pivot”",
        why: "it is protected, so its formulas cannot be read",
        unreadable: true,
      },
      {
        what: "text boxes",
        why: "this Excel does not hand over the file itself",
        unreadable: false,
      },
    ],
  },
});

const bare = (checked: Checked): Checked => ({
  ...checked,
  narratives: [],
  report: {
    ...checked.report,
    tables: [],
    relations: [],
    claims: [],
    findings: [],
    coverage: {
      ...checked.report.coverage,
      amounts: 0,
      agree: 0,
      rounding: 0,
      disagree: 0,
      unclear: 0,
      notInWorkbook: 0,
      relations: 0,
      hold: 0,
    },
  },
});

export const states: Readonly<Record<string, State>> = {
  start: { checked: false, options: { limits: ["Text boxes and notes cannot be read."] } },
  checking: { checked: false, options: { before: endless } },
  failing: {
    checked: false,
    options: {
      before: () => Promise.reject(new Error("Excel is busy with another command.")),
    },
  },
  result: {},
  noReport: { narrative: false },
  suggestion: { options: { turn: suggest } },
  unclear: { options: { turn: unclear } },
  many: { options: { turn: many } },
  unread: { options: { turn: unread, limits: ["Notes cannot be read."] } },
  nothing: { narrative: false, options: { turn: bare } },
  hidden: { options: { shown: () => "hidden sheet" } },
  kept: {
    options: {
      turn: (checked) => ({
        ...checked,
        notes: [
          "This workbook holds decisions that a newer version of Crosscast wrote. They are kept as they are, but this version cannot show them. Ask for Crosscast to be updated",
        ],
      }),
    },
  },
  traces: {
    options: {
      traces: [
        { kind: "decisions", what: "Decisions: 12 acceptances, 5 sources, 2 owners, settings" },
        { kind: "set aside", what: "Earlier decisions that could not be read" },
        { kind: "flags", what: "Flags: 23 rules" },
        { kind: "record", what: "The sheet “Crosscast record of the budget monitoring report”" },
      ],
      left: [
        {
          what: "flags on “Appendix 2 Capital programme”",
          why: "the sheet is protected: take the protection off (Review, Unprotect Sheet) and do this again",
        },
      ],
    },
  },
  refused: { options: { refuseDecisions: "The workbook is read-only." } },
};

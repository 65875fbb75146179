import type { Reviewed } from "../conclude";
import type { Decisions } from "../decisions";
import type { PlaceNames } from "../decisions/place-names";
import { carryAmounts } from "./carry-amounts";
import { carryFindings } from "./carry-findings";
import { carryPicks } from "./carry-picks";
import { carrySettings } from "./carry-settings";

/**
 * kept: it holds in this version too. lapsed: what it was about is there, but not as it was, so somebody has to
 * decide anew. lost: what it was about is not there.
 */
export type Carried = "kept" | "lapsed" | "lost";

/** One earlier decision and what came of it. */
export interface CarriedItem {
  readonly came: Carried;
  readonly kind: "acceptance" | "owner" | "source" | "pick" | "settings";
  /** What it is about, in the words of the workbook or the report. */
  readonly what: string;
  /** The reason, source, owner or line that was given. */
  readonly said: string;
  /** As entered; empty where nobody was named. */
  readonly by: string;
  /** ISO 8601; empty where no time was kept. */
  readonly at: string;
  /** Why it did not simply stay: "Revenue!F6 changed from 236 to 263". Empty where it did. */
  readonly why: string;
  /** The cell it is about now, where there is one. */
  readonly ref: string | null;
}

export interface CarryOver {
  readonly items: readonly CarriedItem[];
  /** Those that hold here, and those that lapsed, so that findings can say what was decided before. */
  readonly decisions: Decisions;
}

/** What is asked of a review; of one workbook or of several together. */
export type CarryTarget = Pick<Reviewed, "findings" | "claims" | "narratives"> & {
  readonly tables: readonly {
    readonly sheet: string;
    readonly rows: readonly { readonly label: string }[];
  }[];
  readonly sheets: readonly string[];
  readonly places: PlaceNames;
};

/**
 * Brings decisions of an earlier version of a workbook to a later one: those on findings by rule, line, column and
 * figures, those on amounts by their words, chosen lines by their labels.
 */
export function carryOver(earlier: Decisions, target: CarryTarget): CarryOver {
  const findings = carryFindings(earlier, target);
  const amounts = carryAmounts(earlier, target);
  const picks = carryPicks(earlier, target);
  const settings = carrySettings(earlier, target);
  return {
    items: [findings, amounts, picks, settings].flatMap(({ items }) => items),
    decisions: {
      findings: findings.findings,
      owners: findings.owners,
      amounts: amounts.amounts,
      picks: picks.picks,
      about: { ...findings.about, ...amounts.about },
      ...(earlier.settings ? { settings: earlier.settings } : {}),
    },
  };
}

import type { Claim } from "../claims/claim";
import type { Decisions, PickedLine } from "../decisions";
import type { NameFit } from "./name-fit";
import type { Prospect } from "./candidates";
import type { Line, LineIndex } from "./lines";
import type { ReconciledClaim } from "./match";
import { nameTokens, spelling, tellingWeight } from "./names";

/** A person's word that one name of the text means one line of the workbook. */
export interface Pick extends PickedLine {
  /** The words it was chosen for. */
  readonly subject: string;
}

/** A pick with the lines it leads to. */
export interface AppliedPick {
  readonly pick: Pick;
  readonly lines: ReadonlySet<Line>;
}

/** Finds the pick that applies to a claim, if any. */
export type PickFinder = (claim: Claim) => AppliedPick | null;

/**
 * Reads the picks. One applies to every amount whose subject is its words, or its words among words of the genre
 * ("External Placements budget"); of several the longest. A pick whose line is not in the workbook any more
 * applies to nothing.
 */
export function findPicks(picks: Decisions["picks"], index: LineIndex): PickFinder {
  const read = Object.entries(picks ?? {}).flatMap(([subject, picked]) => {
    const lines = linesOf(picked, index);
    const tokens = nameTokens(subject);
    return lines.size === 0
      ? []
      : [{ pick: { ...picked, subject }, lines, tokens, spelled: spelling(subject) }];
  });
  read.sort((a, b) => b.tokens.length - a.tokens.length);
  if (read.length === 0) return () => null;
  return ({ subject }) => {
    const tokens = nameTokens(subject.value);
    const spelled = spelling(subject.value);
    return (
      read.find((one) =>
        one.tokens.length === 0
          ? one.spelled === spelled && spelled !== ""
          : one.tokens.every((token) => tokens.includes(token)) &&
            tokens.every((token) => one.tokens.includes(token) || tellingWeight(token) < 1),
      ) ?? null
    );
  };
}

/** Lines of that label on that sheet; on any sheet where the sheet has gone. */
function linesOf({ line, sheet }: PickedLine, index: LineIndex): ReadonlySet<Line> {
  const label = spelling(line);
  const named = index.lines.filter(
    ({ facet, row }) => spelling(facet.table.rows[row]?.label ?? "") === label,
  );
  const there = named.filter(({ facet }) => facet.table.sheet === sheet);
  return new Set(there.length > 0 ? there : named);
}

const certain: NameFit = {
  score: 1,
  labelSaid: 1,
  subjectMet: 1,
  sectionSaid: 1,
  whole: false,
  nameless: false,
  own: true,
};

/** The prospect with the picked lines only: a person has said which they are. */
export function pickedOnly(prospect: Prospect, { lines }: AppliedPick): Prospect {
  const links = prospect.links.filter(({ cell }) => lines.has(cell.line));
  const named = [...lines].map((line) => ({ line, fit: certain }));
  return { ...prospect, links, named: () => named };
}

/** Says in the explanation whose choice stands behind a result, and keeps it with the claim. */
export function sayPicked(one: ReconciledClaim, applied: AppliedPick | null): ReconciledClaim {
  if (!applied) return one;
  const { subject, line, sheet, by } = applied.pick;
  const who = by === "" ? "It was said" : `${by} said`;
  return {
    ...one,
    picked: applied.pick,
    explanation: `${one.explanation} ${who} that “${subject}” means “${line}” on ${sheet}.`,
  };
}

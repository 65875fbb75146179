import type { Measure } from "../claims/claim";
import type { ColumnRole } from "../tables/table";
import type { ColumnFacet } from "./columns";
import type { Line } from "./lines";
import type { Passage } from "./passages";

type Fits = Partial<Record<ColumnRole, number>>;

/**
 * How well each kind of amount fits each kind of column, as weight of evidence (natural logarithm of
 * how much likelier the words are if the column is meant). What is not listed fits badly.
 */
const fits: Readonly<Record<Measure, Fits>> = {
  variance: { variance: 2, "previous variance": 0, percent: 0, other: -0.5 },
  "previous variance": { "previous variance": 2, variance: -0.5, other: -1 },
  movement: { movement: 2, variance: -1.5, saving: -0.8, other: -1.5 },
  budget: {
    budget: 2,
    "revised budget": 1.9,
    "budget to date": 0.5,
    adjustment: -1,
    outturn: -1,
    other: -0.5,
  },
  outturn: {
    outturn: 2,
    actual: 1,
    "budget to date": -1,
    budget: -1,
    "revised budget": -1,
    closing: 0.5,
    other: -0.5,
  },
  saving: { saving: 1.5, variance: -1.5, movement: -1, usage: -1, adjustment: -1, other: 0 },
  funding: {
    saving: 0.2,
    usage: 0.8,
    opening: 0.3,
    closing: 0.1,
    adjustment: 0.5,
    budget: 0.3,
    "revised budget": 0.2,
    outturn: -0.5,
    actual: -0.3,
    variance: -1.5,
    movement: -1,
    other: 0.3,
  },
  spend: {
    actual: 1,
    outturn: 0.7,
    commitments: 0.5,
    usage: 0.5,
    budget: -0.3,
    "revised budget": -0.3,
    variance: -2,
    saving: -0.5,
    other: 0.2,
  },
  other: {
    opening: 0.8,
    closing: 0.8,
    usage: 0.5,
    actual: 0.2,
    outturn: 0.2,
    budget: -0.2,
    "revised budget": -0.2,
    variance: -1.5,
    movement: -0.5,
    saving: -0.5,
    other: 0.6,
  },
};

const worst = -4;

/** Words of the clause that speak of one kind of column, whatever the amount is called. */
const hints: readonly { readonly role: ColumnRole; readonly words: RegExp }[] = [
  {
    role: "usage",
    words: /\b(?:use|uses|used|using|usage|utilis\w+|draw ?down|drawn|applied|call on)\b/i,
  },
  {
    role: "opening",
    words: /\b(?:opening|brought[- ]forward|at 1(?:st)? april|stood at|start of|beginning of)\b/i,
  },
  {
    role: "closing",
    words:
      /\b(?:closing|carried forward|year[- ]end|at 31(?:st)? march|remaining|forecast (?:reserve|balance|outturn))\b/i,
  },
  { role: "revised budget", words: /\brevised budget\b/i },
  { role: "commitments", words: /\bcommit(?:ted|ment|ments)\b/i },
  { role: "actual", words: /\b(?:actual|to date|spent)\b/i },
  { role: "budget to date", words: /\b(?:profiled?|phased|to date)\b/i },
  { role: "adjustment", words: /\b(?:virements?|adjustments?|transferred|allocations?)\b/i },
];

/** Evidence from what an amount is called, for or against one column. */
export function measureFit(passage: Passage, line: Line, column: ColumnFacet): number {
  const { measure } = passage.claim;
  let fit = fits[measure.value][column.role] ?? worst;
  if (line.change) {
    if (
      measure.value === "movement" ||
      passage.claim.direction.value === "reduction" ||
      passage.claim.direction.value === "increase"
    )
      fit = Math.max(fit, 1.5);
    else fit -= 1.5;
  } else if (measure.value === "movement" && column.role !== "movement") fit = Math.min(fit, -1);
  if (line.balance) fit = Math.max(fit, balanceFit(passage, column));
  // School balances "in deficit by £1.6m" at the year end.
  if (
    measure.value === "variance" &&
    /^(?:opening|closing)$/.test(column.role) &&
    /\b(?:surplus|deficit)/i.test(`${passage.before} ${passage.after}`)
  )
    fit = Math.max(fit, 1);
  // "The release of £1.0m from contingency" is what its line underspends.
  if (measure.value === "funding" && column.role === "variance" && isReleased(passage))
    fit = Math.max(fit, 1);
  if (measure.by === "implied") fit *= 0.8;
  if (isRolePlain(measure.value)) return fit;
  const clause = `${passage.before} ${passage.after}`;
  for (const { role, words } of hints) if (role === column.role && words.test(clause)) fit += 1;
  return fit;
}

function isReleased({ before, after }: Passage): boolean {
  return (
    /\b(?:releas\w+|unused|uncommitted)\b/i.test(before) ||
    /\bnot (?:be )?(?:needed|required|used|called on)\b/i.test(after)
  );
}

/** The surplus or deficit of a year is a line of its own: its budget and forecast are surpluses, not variances. */
function balanceFit({ before, after, claim }: Passage, column: ColumnFacet): number {
  if (claim.measure.value !== "variance" || !/\b(?:surplus|deficit)/i.test(`${before} ${after}`))
    return worst;
  const budgeted = /\bbudget(?:ed)?\b/i.test(before);
  if (/budget/.test(column.role)) return budgeted ? 2 : 0.5;
  if (column.role === "outturn" || column.role === "actual") return budgeted ? 0.5 : 2;
  return worst;
}

/** Measures that name their column outright need no hints. */
function isRolePlain(measure: Measure): boolean {
  return measure === "variance" || measure === "previous variance" || measure === "movement";
}

/** Whether the column is the one that amounts of this kind belong in. */
export function isOwnColumn(measure: Measure, column: ColumnFacet): boolean {
  return (fits[measure][column.role] ?? worst) >= 1.5;
}

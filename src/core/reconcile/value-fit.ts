import type { Claim } from "../claims/claim";
import type { Money } from "../money/money";
import type { Cell, LineIndex } from "./lines";

/** How a claim's figure and a cell's agree. */
export type Agreement =
  /** The same amount. */
  | "equal"
  /** One is the other, rounded as it is printed. */
  | "rounded"
  /** Both could be one figure rounded twice, but neither rounds to the other. */
  | "near";

export interface ValueFit {
  readonly agreement: Agreement;
  /** How telling the agreement is: minus the logarithm of how many such cells chance would give. */
  readonly rarity: number;
}

/** The claim's figure, or the middle of nothing: ranges are asked for by their ends. */
export function claimSize(claim: Claim): number | null {
  return claim.amount ? Math.abs(Number(claim.amount.value)) : null;
}

/** Holds two figures against each other by size, to half a unit of each; null where they differ. */
export function agreement(left: Money, right: Money): Agreement | null {
  if (left.unit !== right.unit) return null;
  const a = left.abs();
  const b = right.abs();
  if (a.equals(b)) return "equal";
  if (!a.couldEqual(b)) return null;
  const coarser = Number(a.precision) >= Number(b.precision) ? a : b;
  const finer = coarser === a ? b : a;
  if (Number(coarser.precision) === Number(finer.precision)) return "near";
  return finer.printedLike(coarser).equals(coarser) ? "rounded" : "near";
}

/** Agreement by chance is never rarer than this for a figure of many digits. */
const rarest = 0.012;

/** How many cells of about this size would agree by chance, from how crowded the workbook is there. */
export function rarityOf(index: LineIndex, money: Money, cell: Money, kind: Agreement): number {
  const size = Math.abs(Number(money.value));
  if (size === 0) return -2;
  const crowd = index.crowd(money.unit, size / 2, size * 2);
  const width =
    Math.max(Number(money.precision), Number(cell.precision)) * (kind === "near" ? 3 : 1);
  const byChance = (crowd * width) / (1.5 * size);
  return Math.max(-1.5, Math.min(4.4, -Math.log(byChance + rarest)));
}

/** Cells beyond this are not looked at for one claim: a coarse figure that fits so many tells nothing. */
const most = 240;

/** Every cell whose figure could be the claim's, nearest first; for a range, those inside it. */
export function findValueCells(
  index: LineIndex,
  claim: Claim,
): { readonly cell: Cell; readonly fit: ValueFit }[] {
  const { amount } = claim;
  const size = claimSize(claim);
  if (!amount || size === null || size === 0) return [];
  const slack = Number(amount.precision);
  const widest = amount.unit === "percent" ? 0.5 : Math.max(slack, size * 0.05);
  const low = size - slack / 2 - widest / 2;
  const high = size + slack / 2 + widest / 2;
  if (index.crowd(amount.unit, low, high) > most * 8) return [];
  const found = index.band(amount.unit, low, high).flatMap((cell) => {
    const kind = agreement(amount, cell.money);
    return kind
      ? [{ cell, fit: { agreement: kind, rarity: rarityOf(index, amount, cell.money, kind) } }]
      : [];
  });
  if (found.length <= most) return found;
  return found
    .sort((a, b) => Math.abs(a.cell.size - size) - Math.abs(b.cell.size - size))
    .slice(0, most);
}

import type { Claim } from "../claims/claim";
import { asFigure, type Cell, type Figure } from "./cells";
import type { LineIndex } from "./lines";

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

/** Holds two figures against each other by size, to half a unit of each; null where they differ. */
export function agreement(left: Figure, right: Figure): Agreement | null {
  if (left.unit !== right.unit) return null;
  const apart = Math.abs(left.size - right.size);
  const [coarse, fine] = left.step >= right.step ? [left, right] : [right, left];
  const grain = fine.step * 1e-6;
  if (apart <= grain) return "equal";
  if (apart > (left.step + right.step) / 2 + grain) return null;
  if (coarse.step - fine.step <= grain) return "near";
  // Half a coarse unit rounds away from zero, as in print.
  const rounded = Math.floor(fine.size / coarse.step + 0.5 + 1e-9) * coarse.step;
  return Math.abs(rounded - coarse.size) <= grain ? "rounded" : "near";
}

/** Agreement by chance is never rarer than this for a figure of many digits. */
const rarest = 0.012;

/** How many cells of about this size would agree by chance, from how crowded the workbook is there. */
export function rarityOf(index: LineIndex, said: Figure, cell: Figure, kind: Agreement): number {
  const { size, step, unit } = said;
  if (size === 0) return -2;
  const crowd = index.crowd(unit, size / 2, size * 2);
  const width = Math.max(step, cell.step) * (kind === "near" ? 3 : 1);
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
  if (!claim.amount || claim.amount.isZero) return [];
  const said = asFigure(claim.amount);
  const { size, step, unit } = said;
  const widest = unit === "percent" ? 0.5 : Math.max(step, size * 0.05);
  const low = size - step / 2 - widest / 2;
  const high = size + step / 2 + widest / 2;
  if (index.crowd(unit, low, high) > most * 8) return [];
  const found = index.band(unit, low, high).flatMap((cell) => {
    const kind = agreement(said, cell);
    return kind
      ? [{ cell, fit: { agreement: kind, rarity: rarityOf(index, said, cell, kind) } }]
      : [];
  });
  if (found.length <= most) return found;
  return found
    .sort((a, b) => Math.abs(a.cell.size - size) - Math.abs(b.cell.size - size))
    .slice(0, most);
}

import type { Formula, Reference } from "./formula";

/** A block that a formula adds (1) or takes away (−1). */
export interface SumTerm {
  readonly block: Reference;
  readonly sign: 1 | -1;
}

/** A formula that only adds and takes away cells of its own workbook. */
export interface LinearSum {
  readonly terms: readonly SumTerm[];
  /** It adds a block of cells, not cells one by one: `SUM(B4:B9)`, not `B4+B9`. */
  readonly range: boolean;
  /** It uses SUBTOTAL, which leaves out cells that are subtotals themselves. */
  readonly skipsSubtotals: boolean;
  /** Nothing is taken away. */
  readonly adds: boolean;
}

/** SUBTOTAL's numbers for adding up. */
const adding = new Set([9, 109]);

/** Reads `SUM(B4:B9)`, `B4+B9-C3`, `ROUND(SUM(B4:B9),0)`; null for a formula that multiplies, or uses a constant other than 0. */
export function readLinearSum(formula: Formula): LinearSum | null {
  const terms: SumTerm[] = [];
  let skipsSubtotals = false;
  const todo: { part: Formula; sign: 1 | -1; listed: boolean }[] = [
    { part: formula, sign: 1, listed: false },
  ];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { part, sign, listed } = next;
    if (part.kind === "reference") {
      if (part.book !== null || (!listed && part.from !== part.to)) return null;
      terms.push({ block: part, sign });
    } else if (part.kind === "operation") {
      const [left, right] = part.parts;
      if (!left) return null;
      const turned = sign === 1 ? -1 : 1;
      if (part.operator === "negate") todo.push({ part: left, sign: turned, listed: false });
      else if ((part.operator === "+" || part.operator === "-") && right) {
        todo.push({ part: right, sign: part.operator === "-" ? turned : sign, listed: false });
        todo.push({ part: left, sign, listed: false });
      } else return null;
    } else if (part.kind === "call") {
      const [first, ...rest] = part.parts;
      if (part.name === "ROUND" && first) todo.push({ part: first, sign, listed: false });
      else if (part.name === "SUM")
        for (const one of [...part.parts].reverse()) todo.push({ part: one, sign, listed: true });
      else if (part.name === "SUBTOTAL" && first?.kind === "number" && adding.has(first.value)) {
        skipsSubtotals = true;
        for (const one of [...rest].reverse()) todo.push({ part: one, sign, listed: true });
      } else return null;
    } else if (!(part.kind === "number" && part.value === 0) && part.kind !== "blank") return null;
  }
  if (terms.length === 0) return null;
  return {
    terms,
    range: terms.some(({ block }) => block.from !== block.to),
    skipsSubtotals,
    adds: terms.every(({ sign }) => sign === 1),
  };
}

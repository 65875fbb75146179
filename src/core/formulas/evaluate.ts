import type { Formula, Reference } from "./formula";

/** What a formula gives, as far as it can be told. */
export interface Worked {
  readonly value: number;
  /** The largest size met on the way: how far off the last digits of `value` may be depends on it. */
  readonly size: number;
}

/** How a formula's references are read. Null for what cannot be told: text in arithmetic, an error. */
export interface CellValues {
  /** The number in one cell; an empty one counts as nothing. */
  number(reference: Reference): Worked | null;
  /** The sum of the numbers in a block; text counts as nothing. */
  sum(reference: Reference, skip: "nothing" | "subtotals" | "subtotals and hidden"): Worked | null;
}

/**
 * Works out + − × ÷, %, SUM, SUBTOTAL 9 and 109, ROUND and references. Null for everything else, which is left alone:
 * other functions, names, other workbooks, division by nothing.
 */
export function evaluate(formula: Formula, cells: CellValues): Worked | null {
  switch (formula.kind) {
    case "number":
      return { value: formula.value, size: Math.abs(formula.value) };
    case "blank":
      return { value: 0, size: 0 };
    case "reference":
      return formula.book === null && formula.from === formula.to ? cells.number(formula) : null;
    case "operation":
      return operate(formula.operator, formula.parts, cells);
    case "call":
      return call(formula.name, formula.parts, cells);
    default:
      return null;
  }
}

function operate(operator: string, parts: readonly Formula[], cells: CellValues): Worked | null {
  const [left, right] = parts;
  const a = left ? evaluate(left, cells) : null;
  if (!a) return null;
  if (operator === "negate") return { value: -a.value, size: a.size };
  if (operator === "percent") return { value: a.value / 100, size: a.size / 100 };
  const b = right ? evaluate(right, cells) : null;
  if (!b) return null;
  switch (operator) {
    case "+":
      return { value: a.value + b.value, size: Math.max(a.size, b.size) };
    case "-":
      return { value: a.value - b.value, size: Math.max(a.size, b.size) };
    case "*":
      return { value: a.value * b.value, size: a.size * b.size };
    case "/":
      return b.value === 0
        ? null
        : { value: a.value / b.value, size: (a.size * b.size) / (b.value * b.value) };
    default:
      return null;
  }
}

function call(name: string, parts: readonly Formula[], cells: CellValues): Worked | null {
  const [first, second] = parts;
  if (name === "SUM") return add(parts, "nothing", cells);
  if (name === "SUBTOTAL" && first?.kind === "number") {
    if (first.value === 9) return add(parts.slice(1), "subtotals", cells);
    if (first.value === 109) return add(parts.slice(1), "subtotals and hidden", cells);
  }
  if (name === "ROUND" && first && second) {
    const value = evaluate(first, cells);
    const places = evaluate(second, cells);
    return value && places ? round(value, places.value) : null;
  }
  return null;
}

function add(
  parts: readonly Formula[],
  skip: "nothing" | "subtotals" | "subtotals and hidden",
  cells: CellValues,
): Worked | null {
  let value = 0;
  let size = 0;
  for (const part of parts) {
    const one =
      part.kind === "reference"
        ? part.book === null
          ? cells.sum(part, skip)
          : null
        : evaluate(part, cells);
    if (!one) return null;
    value += one.value;
    size = Math.max(size, one.size, Math.abs(value));
  }
  return { value, size };
}

/** Excel rounds halves away from nothing, and takes 1.005 for the 1.005 it shows. */
function round({ value, size }: Worked, places: number): Worked | null {
  if (!Number.isInteger(places) || Math.abs(places) > 12) return null;
  const factor = 10 ** places;
  const shifted = Math.abs(value) * factor;
  const whole = Math.floor(shifted + 0.5 + Math.max(1, shifted) * 1e-14);
  return { value: (Math.sign(value) * whole) / factor, size };
}

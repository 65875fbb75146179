import { parseAmount } from "../money/parse-amount";
import { product } from "../money/exact-arithmetic";
import { Fault } from "./fault";

/** What a cell hands to a function: Excel sends null or "" for an empty cell. */
export type CellInput = unknown;

/** Pounds in one unit, by the words a council uses for it. */
const units: Readonly<Record<string, number>> = {
  "£": 1,
  "£k": 1e3,
  "£000": 1e3,
  "£'000": 1e3,
  "£m": 1e6,
  "£'m": 1e6,
  "£bn": 1e9,
};

/** Reads "£000", "£m" or a number of pounds; 1 where none is given. */
export function readUnit(unit: unknown): number | null {
  if (unit === null || unit === undefined || unit === "" || unit === 0) return null;
  if (typeof unit === "number" && unit > 0) return unit;
  const known =
    typeof unit === "string" ? units[unit.trim().toLowerCase().replace("s", "")] : undefined;
  if (known === undefined) throw new Fault("value", "unit: write “£”, “£000” or “£m”.");
  return known;
}

/**
 * One argument's figure in the column's own unit; null where the cell is empty.
 * Text that is an amount ("(1,180)") is read; a dash or "nil" is nothing; an amount with its own scale
 * ("£1.480m") needs `unit`, pounds in one of the column's units. Other text is a Fault naming the argument.
 */
export function readFigure(
  input: CellInput,
  name: string,
  unit: number | null = null,
): number | null {
  if (input === null || input === undefined || input === "") return null;
  if (typeof input === "number") return input;
  if (input instanceof Error) throw input;
  if (typeof input === "boolean")
    throw new Fault("value", `${name}: TRUE or FALSE is not an amount.`);
  if (typeof input !== "string") throw asError(input, name);
  const parsed = parseAmount(input);
  if (parsed === "nil") return 0;
  if (parsed === null) {
    if (input.trim() === "") return null;
    throw new Fault("value", `${name}: “${input.slice(0, 40)}” is not an amount.`);
  }
  const { money } = parsed;
  if (money.unit === "percent") throw new Fault("value", `${name}: “${input}” is a percentage.`);
  if (!parsed.scaleStated || (money.scale === 1 && unit === null)) return Number(money.value);
  if (unit === null)
    throw new Fault(
      "value",
      `${name}: “${input}” has a unit of its own; give the column's unit too.`,
    );
  return product(Number(money.value), 1 / unit);
}

/** Excel hands an error cell over as an object with a code: it is passed on as it is. */
function asError(
  input: object | symbol | bigint | ((...args: never[]) => unknown),
  name: string,
): unknown {
  return typeof input === "object" && "code" in input
    ? input
    : new Fault("value", `${name}: not an amount.`);
}

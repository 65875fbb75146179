import { Fault } from "./fault";
import { isEmpty, refuseErrors, type CellInput } from "./read-figure";

const most = 12;

/**
 * Decimal places to round to; negative rounds to tens, hundreds … as in ROUND. An argument left empty
 * between commas arrives as 0 on the desktop and null on the web, so where the usual places are not 0 a 0
 * means "as usual" on both, and whole units are asked for as the text "0".
 */
export function readPlaces(input: CellInput, usual = 0): number {
  refuseErrors(input, "places");
  if (isEmpty(input) || input === 0) return usual;
  const places = typeof input === "string" && /^-?\d{1,2}$/.test(input) ? Number(input) : input;
  if (typeof places !== "number" || !Number.isInteger(places) || Math.abs(places) > most)
    throw new Fault("value", `places: give a whole number from −${most} to ${most}.`);
  return places;
}

/** Yes or no; empty, 0 and FALSE are no. */
export function readFlag(input: CellInput, name: string): boolean {
  if (input === true) return true;
  if (input === false || input === 0 || isEmpty(input)) return false;
  refuseErrors(input, name);
  if (typeof input === "number") return true;
  throw new Fault("value", `${name}: give TRUE or FALSE.`);
}

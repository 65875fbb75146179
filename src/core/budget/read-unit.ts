import { Fault } from "./fault";

/** Pounds in one unit, by the ways councils write it, without the pound sign and apostrophes. */
const worths: Readonly<Record<string, number>> = {
  "": 1,
  pound: 1,
  k: 1e3,
  "000": 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** Pounds in one of `unit`: "£000", "£m", or a number of pounds. Null where none is given (0 on the desktop). */
export function readUnit(unit: unknown): number | null {
  if (unit === null || unit === undefined || unit === "" || unit === 0) return null;
  if (typeof unit === "number" && unit > 0 && Number.isFinite(unit)) return unit;
  const worth = typeof unit === "string" ? worths[plainUnit(unit)] : undefined;
  if (worth === undefined) throw new Fault("value", "unit: write “£”, “£000” or “£m”.");
  return worth;
}

/** The same for words: only units that have a letter of their own can be said. */
export function readSpokenUnit(unit: unknown): number {
  const worth = readUnit(unit) ?? 1;
  if (!Object.values(worths).includes(worth))
    throw new Fault("value", "unit: write “£”, “£000” or “£m”; other units cannot be said.");
  return worth;
}

function plainUnit(unit: string): string {
  return unit
    .trim()
    .toLowerCase()
    .replace(/[£'’‘ ]/g, "")
    .replace(/s$/, "");
}

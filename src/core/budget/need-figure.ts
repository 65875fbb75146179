import { Fault } from "./fault";
import { readFigure, type CellInput } from "./read-figure";

/** A figure that must be there: an empty cell is #N/A with the given words, never a silent nought. */
export function needFigure(input: CellInput, name: string, missing: string): number {
  const figure = readFigure(input, name);
  if (figure === null) throw new Fault("not available", missing);
  return figure;
}

/** An optional whole number; an empty argument arrives as 0 on the desktop and null on the web. */
export function readPlaces(input: CellInput, whenEmpty = 0): number {
  if (input === null || input === undefined || input === "") return whenEmpty;
  if (typeof input !== "number" || !Number.isInteger(input) || Math.abs(input) > 15)
    throw new Fault("value", "places: give a whole number, such as 0 or 3.");
  return input;
}

/** An optional yes or no; empty, 0 and FALSE are no. */
export function readFlag(input: CellInput): boolean {
  return input === true || (typeof input === "number" && input !== 0);
}

export function isEmpty(input: CellInput): boolean {
  return input === null || input === undefined || input === "";
}

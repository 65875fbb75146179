import { Fault } from "./fault";
import { readFigure, type CellInput } from "./read-figure";

/** A figure that must be there: an empty cell is #N/A with the given words, never a silent nought. */
export function needFigure(input: CellInput, name: string, missing: string): number {
  const figure = readFigure(input, name);
  if (figure === null) throw new Fault("not available", missing);
  return figure;
}

import type { LineGrid } from "./line-grid";

/** Crossings looked at while patterns are searched; each pattern is then tried on all of them. */
const most = 40;

/** A grid with few of the crossings, spread over those that hold most figures. */
export function sampleCrossings(whole: LineGrid): LineGrid {
  if (whole.crossings <= most * 1.5) return whole;
  const chosen = spread(fullCrossings(whole));
  const crossings = chosen.length;
  const size = whole.lines * crossings;
  const values = new Float64Array(size);
  const halves = new Float64Array(size);
  const marks = new Uint8Array(size);
  for (let line = 0; line < whole.lines; line++)
    chosen.forEach((x, i) => {
      const from = line * whole.crossings + x;
      const to = line * crossings + i;
      values[to] = whole.values[from] as number;
      halves[to] = whole.halves[from] as number;
      marks[to] = whole.marks[from] as number;
    });
  return { lines: whole.lines, crossings, values, halves, marks };
}

function fullCrossings(whole: LineGrid): number[] {
  const count = new Uint32Array(whole.crossings);
  for (let line = 0; line < whole.lines; line++)
    for (let x = 0, at = line * whole.crossings; x < whole.crossings; x++, at++)
      if (whole.values[at] !== 0) (count[x] as number)++;
  const fullest = count.reduce((a, b) => Math.max(a, b), 0);
  const full: number[] = [];
  count.forEach((figures, x) => {
    if (figures * 2 > fullest) full.push(x);
  });
  return full;
}

function spread(all: readonly number[]): number[] {
  const step = Math.max(1, all.length / most);
  const chosen: number[] = [];
  for (let i = 0; i < all.length && chosen.length < most; i += step)
    chosen.push(all[Math.floor(i)] as number);
  return chosen;
}

import type { DecidedFigure, DecidedFinding } from "../decisions";
import type { FigureChange } from "../finding";
import { placeKey, type Strictness } from "./place-keys";

/**
 * How the figures of a finding differ from those that were decided on; none where every figure is what it was,
 * wherever it stands now.
 */
export function compareFigures(
  then: DecidedFinding,
  now: DecidedFinding,
  how: Strictness,
): readonly FigureChange[] {
  const left = new Map<string, DecidedFigure[]>();
  for (const figure of now.figures) {
    const key = keyOf(figure, how);
    const list = left.get(key);
    if (list) list.push(figure);
    else left.set(key, [figure]);
  }
  const changes: FigureChange[] = [];
  const gone: DecidedFigure[] = [];
  for (const figure of then.figures) {
    const list = left.get(keyOf(figure, how)) ?? [];
    // Two cells of one name: the one that still says the same is the same.
    const same = list.findIndex(({ text }) => text === figure.text);
    const [found] = list.splice(Math.max(0, same), 1);
    if (!found) gone.push(figure);
    else if (found.text !== figure.text)
      changes.push({ ref: found.ref, from: figure.text, to: found.text });
  }
  const added = [...left.values()].flat().filter(counts);
  return [
    ...changes,
    ...gone.filter(counts).map(({ ref, text }) => ({ ref, from: text, to: null })),
    ...added.map(({ ref, text }) => ({ ref, from: null, to: text })),
  ];
}

/** A line that comes or goes with nothing in it changes no sum. */
function counts({ text }: DecidedFigure): boolean {
  return !/^[-–—£%0.,()\s]*$/.test(text);
}

/** Figures of one finding are told apart as closely as their names allow; words of a text have no name. */
function keyOf(figure: DecidedFigure, how: Strictness): string {
  return placeKey(figure, how === "cell" ? "section" : how) ?? placeKey(figure, "cell") ?? "";
}

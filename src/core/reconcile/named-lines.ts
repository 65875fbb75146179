import type { Line, LineIndex } from "./lines";
import { nameFit, wholeness, type NameFit } from "./name-fit";
import type { SubjectQuery } from "./subject-query";

/** A line with its fit. */
export interface NamedLine {
  readonly line: Line;
  readonly fit: NameFit;
}

/** Postings longer than this are words of nearly every line and lead nowhere. */
const longest = 400;

/** What the words of a subject are worth on each line, without making anything new for each of them. */
class Tally {
  private readonly touched: number[] = [];
  constructor(private readonly worth: Float64Array) {}

  add(id: number, worth: number): void {
    if (worth <= 0) return;
    const before = this.worth[id] ?? 0;
    if (before === 0) this.touched.push(id);
    this.worth[id] = before + worth;
  }

  has(id: number): boolean {
    return this.worth[id] !== 0;
  }

  /** The lines worth most, best first; the tally is empty afterwards. */
  take(most: number): number[] {
    const { touched, worth } = this;
    const at = (id: number) => worth[id] ?? 0;
    const comesBefore = (a: number, b: number) => at(a) > at(b) || (at(a) === at(b) && a < b);
    const best: number[] = [];
    for (const id of touched) {
      const last = best[most - 1];
      if (last !== undefined && !comesBefore(id, last)) continue;
      let place = Math.min(best.length, most - 1);
      for (; place > 0 && comesBefore(id, best[place - 1] ?? 0); place--)
        best[place] = best[place - 1] ?? 0;
      best[place] = id;
    }
    for (const id of touched) worth[id] = 0;
    return best;
  }
}

const tallies = new WeakMap<LineIndex, Float64Array>();

function tallyOf(index: LineIndex): Tally {
  const worth = tallies.get(index) ?? new Float64Array(index.lines.length);
  tallies.set(index, worth);
  return new Tally(worth);
}

/** The lines whose names fit best, by the words of the subject and the innermost heading; best first. */
export function findNamedLines(query: SubjectQuery, index: LineIndex, most = 12): NamedLine[] {
  const tally = tallyOf(index);
  const count = (token: string, share: number): void => {
    const postings = index.byToken.get(token);
    if (!postings || postings.length > longest) return;
    const worth = query.weight(token) * share;
    for (const id of postings) tally.add(id, worth);
  };
  for (const name of query.names) {
    for (const token of name.tokens) count(token, name.share);
    for (const short of name.shorts)
      for (const id of index.byInitials.get(short) ?? []) tally.add(id, 10);
    if (name.initials) count(name.initials, 10);
  }
  for (const token of query.innermost) if (!query.subject.has(token)) count(token, 0.5);
  // A claim that names nothing may speak of any table's total.
  if (wholeness(query) > 0)
    for (const { id } of index.grand.slice(0, most)) if (!tally.has(id)) tally.add(id, 0.1);
  return tally
    .take(most * 2)
    .flatMap((id) => {
      const line = index.lines[id];
      return line ? [{ line, fit: nameFit(query, line, null) }] : [];
    })
    .sort((a, b) => b.fit.score - a.fit.score || a.line.id - b.line.id)
    .slice(0, most);
}

import { hasHeaderWords } from "./header-words";
import { distinctSample, type ColumnStats } from "./read-columns";

const code =
  /^(?:note|notes|ref|refs|reference|no|nos|number|item|line|row|code|id|#|s\/?n|cost cent(?:re|er)|account|subjective|page|para|paragraph|rank|priority|ward|post ?code|tel|telephone|phone|ext|extension|mobile|fax)(?:\.|s)?(?: (?:no|number|ref|code)\.?)?$/i;
const remark =
  /comment|reason|explanation|narrative|remark|rationale|^notes?$|action|status|\brag\b|rating|\blead\b|owner|officer|manager|director\b|portfolio|update|commentary|mitigation|basis|source|fav|adv\b/i;

/** A heading over reference or note numbers, which are never figures. */
export function isCodeHeader(header: string): boolean {
  const name = header.trim();
  return (
    code.test(name) ||
    (name.length <= 24 &&
      /[a-z] (?:code|id|ref|reference|no|number)\.?$/i.test(name) &&
      !/total/i.test(name))
  );
}

/** A heading over comments, flags or names of people. */
export function isRemarkHeader(header: string): boolean {
  return remark.test(header);
}

/** Divides a body's columns into figures and labels. A column of years, dates or running numbers is a label. */
export function isFigureColumn(stats: ColumnStats | undefined, header: string): boolean {
  const named = header.trim() !== "";
  if (!stats) return named && !isRemarkHeader(header) && !isCodeHeader(header);
  const figures = stats.figures + stats.percents;
  const signs = figures + stats.nils;
  if (figures + stats.years === 0)
    return (
      stats.words + stats.initials === 0 &&
      stats.dates === 0 &&
      named &&
      !isRemarkHeader(header) &&
      !isCodeHeader(header)
    );
  if (figures === 0) return false;
  if (stats.words + stats.dates > signs + stats.years) return false;
  if (/^notes?(?: (?:no|number)s?\.?)?$/i.test(header.trim())) return false;
  return !isCodeHeader(header) || stats.plain < figures + stats.years;
}

/** Whole positive numbers without separators in front of the names: cost centres or scheme numbers. */
export function isCodeColumn(
  stats: ColumnStats,
  header: string,
  next: ColumnStats | undefined,
): boolean {
  if (!next || next.column <= stats.column || next.words < 2) return false;
  const figures = stats.figures + stats.years;
  return (
    figures >= 2 &&
    stats.plain === figures &&
    stats.percents === 0 &&
    next.words >= figures * 0.8 &&
    (header === "" || (header.length <= 24 && !hasHeaderWords(header)))
  );
}

/** A leading column of 1, 2, 3 … that numbers the rows. */
export function countsRows(stats: ColumnStats, header: string): boolean {
  const figures = stats.figures + stats.years;
  return (
    figures >= 3 &&
    stats.counting >= figures * 0.9 &&
    stats.percents === 0 &&
    header.length <= 12 &&
    !/£|budget|actual|total/i.test(header)
  );
}

/** How far a column's words differ from row to row: 1 where no two are the same. */
export function distinctShare(stats: ColumnStats): number {
  return stats.words === 0 ? 1 : stats.distinct.size / Math.min(stats.words, distinctSample);
}

/** The column that names the rows: full, wordy, and not remarks; the leftmost of equals. */
export function mainLabelColumn(
  labels: readonly ColumnStats[],
  headers: ReadonlyMap<number, string>,
  figureRows: number,
  firstFigure: number,
): number | null {
  let best: number | null = null;
  let most = 0;
  const before = labels.some(
    (stats) =>
      stats.column < firstFigure &&
      stats.words > figureRows * 0.5 &&
      !isCodeHeader(headers.get(stats.column) ?? ""),
  );
  for (const stats of labels) {
    const header = headers.get(stats.column) ?? "";
    const said = stats.words + stats.initials + stats.dates + stats.years + stats.figures;
    if (said === 0) continue;
    const wordy = stats.words > 0 ? stats.letters / stats.words : 0;
    const filled = Math.min(1, said / Math.max(figureRows, 1));
    let score = Math.max(wordy, 1) * filled ** 3 * (0.2 + 0.8 * distinctShare(stats) ** 2);
    if (isCodeHeader(header)) score *= 0.2;
    if (isRemarkHeader(header)) score *= 0.1;
    if (before && stats.column > firstFigure) score *= 0.3;
    if (score > most * 1.05) {
      most = score;
      best = stats.column;
    }
  }
  return best;
}

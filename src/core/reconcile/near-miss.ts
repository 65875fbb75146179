import { isPast, periodsClash, type Prospect, weighCell } from "./candidates";
import type { Cell } from "./cells";
import type { Discrepancy, Surroundings } from "./discrepancy";
import type { Line, LineIndex } from "./lines";
import { isOwnColumn } from "./measure-fit";
import { partOfLine } from "./part-of-line";
import { periodFit } from "./periods";
import { sameSubject } from "./same-subject";
import { isMistyping, isPairSwapped } from "./slip";

/** Measures whose column is plain from what the amount is called. */
const plainMeasures = new Set(["variance", "previous variance", "movement", "budget", "outturn"]);

/** How a line and a column are known to be the amount's, whatever its figure. */
type Grade = "sure" | "likely";

/**
 * The one cell that an amount misses by a slip although its words say the line and the column: by the line's
 * name, as the whole of what the report is about, or by the amounts beside it; and by what the amount is
 * called, the column's own words or its day. The less is known the nearer the figure must be. Null where the
 * words may speak of a part of the line, or of something that no line holds.
 */
export function findNearMiss(
  prospect: Prospect,
  index: LineIndex,
  around: Surroundings,
): Discrepancy | null {
  const { claim, passage } = prospect;
  const { amount } = claim;
  if (!amount || claim.range || claim.approximate || amount.isZero) return null;
  const part = partOfLine(passage);
  if (part === "other") return null;
  const size = Math.abs(Number(amount.value));
  const found: { readonly cell: Cell; readonly grade: Grade; readonly weight: number }[] = [];
  for (const line of linesOf(prospect, index, around))
    for (const column of line.facet.columns) {
      const cell = index.cell(line, column);
      if (!cell || cell.isZero || cell.unit !== amount.unit) continue;
      const step = Math.max(Number(amount.precision), cell.step);
      const mistyped = isMistyping(size, cell.size, step);
      const near = isNear(size, cell.size);
      if (!near && !mistyped && !isPairSwapped(size, cell.size, step)) continue;
      if (makesUp(size, cell.size, step, around.sizes)) continue;
      if (periodsClash(passage, cell) || isPast(passage, cell) || !isYearSure(prospect, cell))
        continue;
      const known = gradeOf(prospect, cell, around, part === "reason", mistyped);
      if (!known || (known.grade === "likely" && !isTight(size, cell.size) && !mistyped)) continue;
      const taker = around.taker(cell);
      if (taker && !sameSubject(taker, prospect)) continue;
      found.push({ cell, ...known });
    }
  found.sort((a, b) => b.weight - a.weight);
  const [best, ...rest] = found;
  if (!best) return null;
  // Another cell as likely, with another figure: it cannot be told which is meant.
  if (rest.some(({ cell, weight }) => weight > best.weight - clear && cell.size !== best.cell.size))
    return null;
  const stated = claim.measure.by === "stated" && best.grade === "sure";
  return {
    parts: [{ cell: best.cell, sign: 1 }],
    confidence: stated ? 0.93 : 0.85,
    likeClaim: null,
  };
}

/** Evidence that one cell must have over the next. */
const clear = 0.6;

function isNear(left: number, right: number): boolean {
  return left / right > 0.9 && left / right < 1.11;
}

/** With another amount of the passage it makes up the figure: each is a part. */
function makesUp(size: number, whole: number, step: number, others: readonly number[]): boolean {
  return others.some((other) => Math.abs(size + other - whole) <= step / 2);
}

function isTight(left: number, right: number): boolean {
  return Math.abs(left / right - 1) <= tight;
}

const tight = 0.035;

/** Names worse than this without their column are no better with it. */
const hopeful = 0.5;

function linesOf({ named, query }: Prospect, index: LineIndex, around: Surroundings): Set<Line> {
  return new Set([
    ...named().flatMap(({ line, fit }) => (fit.score >= hopeful ? [line] : [])),
    ...(query.tells ? [] : index.grand),
    ...around.company.keys(),
  ]);
}

interface Known {
  readonly grade: Grade;
  /** The subject is the column's own word. */
  readonly said: boolean;
  readonly weight: number;
}

function gradeOf(
  { claim, passage, query }: Prospect,
  cell: Cell,
  around: Surroundings,
  reason: boolean,
  mistyped: boolean,
): Known | null {
  const link = weighCell(passage, query, cell, { agreement: "equal", rarity: 0 });
  const { name, measure, header, period } = link;
  const company = around.company.get(cell.line) ?? 0;
  const beside = around.columns.get(columnKey(cell)) ?? 0;
  const weight = link.base + Math.min(company, 3) + Math.min(beside, 2) * 0.5;
  const stated = query.stated && claim.subject.value !== "";
  const named = name.own && name.score >= 0.75 && name.subjectMet >= 0.7 && name.labelSaid >= 0.5;
  const kind = claim.measure.value;
  const earlier = kind === "variance" || kind === "previous variance";
  const dated = earlier && cell.column.role === "previous variance" && period >= 1.5;
  const plain = dated || (plainMeasures.has(kind) && isOwnColumn(kind, cell.column));
  const plainly = plain && claim.measure.by === "stated";
  const said = header >= 1.5;
  const is = (grade: Grade): Known => ({ grade, said, weight });
  if (named) {
    if (plainly && (stated || !reason)) return is("sure");
    if (said || (stated && (plain || period >= 0.8 || measure >= 1.5))) return is("sure");
    // An item says only its name: the amounts beside it say the column.
    if (stated && beside > 0 && (measure >= 0 || claim.measure.by === "implied"))
      return is("likely");
    return (plain && period >= 1.5) || isEnd(claim, cell) ? is("likely") : null;
  }
  if (reason) return null;
  // Amounts beside it say the line; a month, or the end of a change, says the column whatever it is called.
  const here = company >= 1;
  if (here && (dated || isEnd(claim, cell))) return is("likely");
  // "The Leisure Centres contract" where the line is Leisure Centres.
  if (plainly && stated && name.own && name.labelSaid >= 0.9 && name.subjectMet >= 0.55)
    return is("likely");
  const headed = !query.tells && !stated && name.score >= 0.7 && plainly;
  if (headed) return is(dated ? "sure" : "likely");
  if (name.whole || name.nameless) {
    if (plainly || (said && name.whole)) return is("sure");
    // "A shortfall of £1.087m" where the column Shortfall has 1,078 in its total.
    if (said && mistyped && measure >= 0) return is("likely");
    return (here && measure >= 1.5) || (name.whole && isEnd(claim, cell)) ? is("likely") : null;
  }
  if (here && (plainly || said) && name.subjectMet >= 0.5) return is("likely");
  return null;
}

/** "Fall from £61.1m to £50.4m": the opening and the closing balance. */
function isEnd({ part }: Prospect["claim"], { column }: Cell): boolean {
  return (
    (part?.role === "from" && column.role === "opening") ||
    (part?.role === "to" && column.role === "closing")
  );
}

/** A line's column as the places of amounts are counted by. */
export function columnKey({ line, column }: Cell): string {
  return `${line.facet.table.id}:${column.index}`;
}

/** The words name no year, or the column or its table names the same. */
function isYearSure({ passage }: Prospect, { column, line }: Cell): boolean {
  if (passage.periods.latest === 0) return true;
  return (
    periodFit(passage.periods, column.periods) > 0 ||
    periodFit(passage.periods, line.facet.periods) > 0
  );
}

import type { BlockRows } from "./block-rows";
import { isNumbering, type HeaderGroup } from "./header-rows";
import { repeatedTitles } from "./stacked";
import { isNoteInBody } from "./titles";

/** The rows of a block, sorted by what they are to its table. */
export interface Body {
  /** Listed rows of the body: figures, and headings between them. */
  readonly rows: readonly number[];
  /** Rows of headers, the repeated ones too. */
  readonly headed: readonly number[];
  /** Paragraphs and notes between the figures. */
  readonly prose: readonly number[];
  /** First row of the body, header excluded. */
  readonly start: number;
  /** First row after the last figures. */
  readonly end: number;
}

/** Divides a block into header, body and words; null where no figures stand under the header. */
export function pickBody(rows: BlockRows, headers: readonly HeaderGroup[]): Body | null {
  const { from, to } = rows.block;
  let end = to;
  while (end > from && !rows.isFigureRow(end - 1)) end--;
  let first = from;
  while (first < end && !rows.isFigureRow(first)) first++;
  const start = headers[0]?.to ?? first;
  if (end <= start) return null;
  const headed = headers.flatMap((group) =>
    Array.from({ length: group.to - group.from }, (_, at) => group.from + at),
  );
  const left = repeatedTitles(rows, headers);
  for (const r of headed) left.add(r);
  const body: number[] = [];
  const prose: number[] = [];
  for (let r = start; r < end; r++) {
    if (left.has(r)) continue;
    if (rows.isFigureRow(r)) {
      if (body.length > 0 || !isNumbering(rows, r)) body.push(r);
    } else if (rows.isProse(r) || isNoteInBody(rows.firstText(r))) prose.push(r);
    else if (rows.isTextRow(r)) body.push(r);
  }
  return { rows: body, headed, prose, start, end };
}

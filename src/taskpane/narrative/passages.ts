import type { Narrative, Paragraph } from "../../core/claims/narrative";
import { inWorkbook } from "./in-workbook";
import type { ReportClaim, ReportSource } from "../../core/report/report-claim";

/** A stretch of a paragraph: plain words, or an amount. */
export interface Piece {
  readonly text: string;
  readonly amount: ReportClaim | null;
}

/** A paragraph with its amounts cut out, ready to be drawn. */
export interface Passage {
  readonly id: string;
  /** The narrative it belongs to, by its place in the list. */
  readonly narrative: number;
  readonly paragraph: Paragraph;
  readonly pieces: readonly Piece[];
  readonly amounts: readonly ReportClaim[];
}

/**
 * The paragraphs of the narratives, in reading order, with their amounts. Of the words in the workbook itself
 * only those with an amount: the rest are titles and labels that the person has before them.
 */
export function passagesOf(
  narratives: readonly Narrative[],
  amounts: readonly ReportClaim[],
): readonly Passage[] {
  const byPlace = new Map<string, ReportClaim[]>();
  for (const amount of amounts) {
    const key = keyOfSource(amount.source);
    const here = byPlace.get(key);
    if (here) here.push(amount);
    else byPlace.set(key, [amount]);
  }
  return narratives.flatMap((narrative, index) => {
    const passages = narrative.paragraphs.map((paragraph, at) => ({
      id: `${String(index)}-${String(at)}`,
      narrative: index,
      paragraph,
      ...cut(paragraph.text, byPlace.get(keyOfParagraph(narrative, paragraph)) ?? []),
    }));
    return inWorkbook(narrative) ? passages.filter((one) => one.amounts.length > 0) : passages;
  });
}

function cut(text: string, amounts: readonly ReportClaim[]): Pick<Passage, "pieces" | "amounts"> {
  const inOrder = [...amounts].sort((one, other) => one.source.start - other.source.start);
  const pieces: Piece[] = [];
  const kept: ReportClaim[] = [];
  let from = 0;
  for (const amount of inOrder) {
    const { start, end } = amount.source;
    // Two notes on one cell share a place, and only one of them holds these words.
    if (start < from || end > text.length || start >= end) continue;
    if (start > from) pieces.push({ text: text.slice(from, start), amount: null });
    pieces.push({ text: text.slice(start, end), amount });
    kept.push(amount);
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), amount: null });
  return { pieces, amounts: kept };
}

function keyOfSource(source: ReportSource): string {
  return source.kind === "document"
    ? `document ${source.name} ${String(source.line)}`
    : `${source.kind} ${source.ref}`;
}

function keyOfParagraph(narrative: Narrative, { place }: Paragraph): string {
  return place.kind === "document"
    ? `document ${narrative.name} ${String(place.line)}`
    : `${place.kind} ${place.ref}`;
}

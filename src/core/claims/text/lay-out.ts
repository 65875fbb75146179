import type { Narrative, Paragraph } from "../narrative";
import type { Block, BlockStyle, Piece } from "./block";
import { evenText } from "./even-text";
import { readLineFront, type LineFront } from "./read-line";
import { splitSentences } from "./split-sentences";

/** One line of a paragraph, or one cell of a line with tabs. */
interface Line {
  readonly narrative: number;
  readonly paragraph: number;
  readonly from: number;
  readonly text: string;
  readonly front: LineFront;
  readonly source: Paragraph;
  /** Number of the row the cell stands in, counted over the review; null outside a table. */
  readonly row: number | null;
  readonly about: string | null;
}

/** Cuts narratives into blocks: one for each paragraph, list item, heading or table cell, in reading order. */
export function layOut(narratives: readonly Narrative[]): Block[] {
  const blocks: Block[] = [];
  let run: Line[] = [];
  const close = () => {
    if (run.length > 0) blocks.push(asBlock(run, blocks.length));
    run = [];
  };
  for (const line of readLines(narratives)) {
    const last = run.at(-1);
    if (last && !continues(last, line)) close();
    run.push(line);
  }
  close();
  return blocks;
}

function* readLines(narratives: readonly Narrative[]): Generator<Line> {
  let row = 0;
  for (const [narrative, { paragraphs }] of narratives.entries()) {
    for (const [paragraph, source] of paragraphs.entries()) {
      let from = 0;
      for (const text of evenText(source.text).split("\n")) {
        const place = { narrative, paragraph, source };
        if (text.includes("\t")) yield* readRow(text, from, row++, place);
        else if (text.trim() !== "") yield makeLine(place, from, text, null, source.about ?? null);
        from += text.length + 1;
      }
    }
  }
}

type Place = Pick<Line, "narrative" | "paragraph" | "source">;

function makeLine(
  { narrative, paragraph, source }: Place,
  from: number,
  text: string,
  row: number | null,
  about: string | null,
): Line {
  return { narrative, paragraph, from, text, front: readLineFront(text), source, row, about };
}

function* readRow(text: string, start: number, row: number, place: Place): Generator<Line> {
  const cells = text.split("\t");
  const first = cells[0]?.trim() ?? "";
  let from = start;
  for (const [index, cell] of cells.entries()) {
    if (cell.trim() !== "")
      yield makeLine(place, from, cell, row, index > 0 && first ? first : null);
    from += cell.length + 1;
  }
}

const finished = /[.:;?!]['")\]]?\s*$/;
/** Words that cannot end a paragraph. */
const unfinished =
  /(?:,|[a-z]-|\b(?:a|an|the|of|to|in|on|for|by|from|with|and|or|as|at|is|are|was|were|has|have|been|be|which|that|this|its|their|against|within|than))\s*$/i;

/** Text taken from a PDF or an e-mail breaks lines in mid-sentence; those lines belong together. */
function continues(last: Line, next: Line): boolean {
  const { source } = next;
  if (last.narrative !== next.narrative || last.row !== null || next.row !== null) return false;
  if (last.source.style === "heading" || source.style === "heading") return false;
  if (next.paragraph !== last.paragraph && (source.style === "list item" || source.number !== null))
    return false;
  if (next.front.bullet || next.front.number !== null) return false;
  // A break inside a paragraph needs less to be one in mid-sentence than a new paragraph does.
  const least = next.paragraph === last.paragraph ? 15 : 45;
  if (last.text.trim().length < least || finished.test(last.text)) return false;
  const words = next.text.slice(next.front.skip, next.front.skip + 2);
  return /^[a-z£]/.test(words) || unfinished.test(last.text.slice(-12));
}

function asBlock(lines: readonly Line[], index: number): Block {
  const [first] = lines as readonly [Line, ...Line[]];
  const pieces: Piece[] = [];
  let text = "";
  for (const line of lines) {
    if (text !== "") text += " ";
    const kept = line.text.slice(line.front.skip).trimEnd();
    pieces.push({
      at: text.length,
      length: kept.length,
      paragraph: line.paragraph,
      from: line.from + line.front.skip,
    });
    text += kept;
  }
  const { source, front } = first;
  const number =
    first.row === null && first.from === 0 ? (source.number ?? front.number) : front.number;
  return {
    index,
    narrative: first.narrative,
    text,
    pieces,
    style: styleOf(first, text, lines.length),
    number,
    level: source.style === "list item" ? source.level + 1 : front.bullet ? 1 + front.indent : 0,
    row: first.row,
    about: first.about,
    sentences: splitSentences(text),
  };
}

const finite =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|should|been|be|note|agree|approve)\b/i;

function styleOf({ source, front, row }: Line, text: string, lines: number): BlockStyle {
  if (row !== null || source.style === "table cell") return "cell";
  if (source.style === "heading") return "heading";
  if (source.style === "list item") return "item";
  if (front.bullet) return "item";
  const looks =
    lines === 1 &&
    text.length <= 90 &&
    !/[.;,?!]\s*$/.test(text) &&
    /^["'(]?[A-Z£\d]/.test(text) &&
    !finite.test(text) &&
    text.split(" ").length <= 14;
  return looks ? "heading" : "body";
}

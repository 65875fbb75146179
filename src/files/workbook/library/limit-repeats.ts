import { OversizedPart } from "../../zip/damaged-part";

const repeat = /(table:number-(?:rows|columns)-repeated=")(\d+)"/g;
/** A row or column repeated more often than this is the blank rest of a sheet. */
const most = 2000;
const cellLimit = 4_000_000;

/**
 * OpenDocument writes runs of equal rows and columns once, with a count. A blank rest of a sheet may
 * count a million rows, and a hostile file a million full ones: long runs are cut down to one.
 * @throws OversizedPart where the runs that are left still multiply beyond all measure
 */
export function limitRepeats(content: Uint8Array): Uint8Array {
  const text = new TextDecoder()
    .decode(content)
    .replace(repeat, (whole, start: string, count: string) =>
      Number(count) > most ? `${start}1"` : whole,
    );
  let rows = 1;
  let cells = 0;
  for (const [tag] of text.matchAll(/<table:(?:covered-)?table-(?:row|cell)\b[^>]*>/g)) {
    const times = Number(/-repeated="(\d+)"/.exec(tag)?.[1] ?? 1);
    if (tag.startsWith("<table:table-row")) rows = times;
    else cells += rows * times;
    if (cells > cellLimit) throw new OversizedPart("it holds more cells than can be reviewed");
  }
  return new TextEncoder().encode(text);
}

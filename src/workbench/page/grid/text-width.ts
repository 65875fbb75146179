/** Pixels of a point on a screen. */
export const PIXELS = 4 / 3;

/** Cells are drawn a little smaller than true to size: the fonts that stand in for Calibri are wider. */
export const FONT_SCALE = 0.9;

export const CELL_FONT = 'Calibri, Carlito, "Segoe UI", "Liberation Sans", Arial, sans-serif';

let pen: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, number>();

/** How wide a text is drawn, in pixels. */
export function textWidth(text: string, points: number, bold: boolean): number {
  const key = `${bold ? "b" : ""}${String(points)} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  pen ??= document.createElement("canvas").getContext("2d");
  const size = points * PIXELS * FONT_SCALE;
  let width = text.length * size * 0.5;
  if (pen) {
    pen.font = `${bold ? "bold " : ""}${String(size)}px ${CELL_FONT}`;
    width = pen.measureText(text).width;
  }
  if (known.size > 20_000) known.clear();
  known.set(key, width);
  return width;
}

/** Lines a text takes when it is broken between words. */
export function lineCount(text: string, width: number, points: number, bold: boolean): number {
  const space = textWidth(" ", points, bold);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const wide = textWidth(word, points, bold);
      if (used > 0 && used + space + wide > width) {
        lines++;
        used = wide;
      } else used += (used > 0 ? space : 0) + wide;
    }
  }
  return lines;
}

import { columnNumber, type Range } from "../../core/workbook/cell-ref";

const lastRow = 1_048_576;
const lastColumn = 16_384;

/**
 * Blocks from an address as Excel gives it, `'Appendix 1'!A1:H40,'Appendix 1'!$J$2`; whole rows and columns
 * reach to the edge of the sheet. Pieces that are no address are left out.
 */
export function parseAreas(address: string): Range[] {
  return address
    .replace(/'(?:[^']|'')*'!/g, "")
    .split(",")
    .flatMap((piece) => parseArea(piece.slice(piece.lastIndexOf("!") + 1)) ?? []);
}

function parseArea(text: string): Range | null {
  const match = /^\$?([A-Z]{0,3})\$?(\d{0,7})(?::\$?([A-Z]{0,3})\$?(\d{0,7}))?$/i.exec(text.trim());
  if (!match) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  if (left + top === "") return null;
  return {
    top: top === "" ? 1 : Number(top),
    left: left === "" ? 1 : columnNumber(left),
    bottom: bottom === "" ? lastRow : Number(bottom),
    right: right === "" ? lastColumn : columnNumber(right),
  };
}

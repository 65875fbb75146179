import { british, scanAmount, type NumberStyle } from "../money/scan-amount";
import type { CellSnapshot } from "../workbook/snapshot";
import { FigureKind } from "./figure-grid";

/** What one cell prints. One object is reused for every cell, so that a million cells cost no memory. */
export interface FigureScan {
  kind: FigureKind;
  /** Digits without the decimal point, signed; 0 for anything that is not a figure. */
  mantissa: number;
  /** Printed decimal places. */
  places: number;
  /** Pounds in one unit where the cell says so itself (k, m, bn), else 0. */
  scale: number;
}

/** More digits than this cannot be held exactly. */
const mostDigits = 15;

/** An empty scan, to be filled by scanFigure. */
export function newFigureScan(): FigureScan {
  return { kind: FigureKind.Blank, mantissa: 0, places: 0, scale: 0 };
}

/**
 * Reads a cell's shown text into `into`. Plain British figures (`1,480`, `(1,180)`, `-0.5`, `3.2%`) take a
 * short way; everything else is left to scanAmount, with the same answers.
 */
export function scanFigure(
  cell: CellSnapshot | undefined,
  into: FigureScan,
  style: NumberStyle = british,
): void {
  into.kind = FigureKind.Blank;
  into.mantissa = 0;
  into.places = 0;
  into.scale = 0;
  if (cell === undefined) return;
  if (cell.error !== undefined) into.kind = FigureKind.Error;
  else if (cell.date === true) into.kind = FigureKind.Text;
  else if (style !== british || !scanPlain(cell.text, into)) scanAny(cell.text, into, style);
}

function scanAny(text: string, into: FigureScan, style: NumberStyle): void {
  if (!mayBeAmount(text)) {
    into.kind = text.trim() === "" ? FigureKind.Blank : FigureKind.Text;
    return;
  }
  const scan = scanAmount(text, style);
  if (scan === null) into.kind = text.trim() === "" ? FigureKind.Blank : FigureKind.Text;
  else if (scan === "nil") into.kind = FigureKind.Nil;
  else {
    const digits = scan.digits.replace(".", "");
    if (digits.length > mostDigits) {
      into.kind = FigureKind.Text;
      return;
    }
    into.kind = scan.percent ? FigureKind.Percent : FigureKind.Number;
    into.mantissa = Number(digits) * (scan.negative ? -1 : 1);
    into.places = scan.places;
    into.scale = scan.scale ?? 0;
  }
}

/** No amount is longer than this, and none starts with a word of several letters (nil, n/a and none apart). */
function mayBeAmount(text: string): boolean {
  if (text.length > 40) return false;
  if (text.length < 2) return true;
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  const letter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (!letter(first) || !letter(second)) return true;
  return text.length <= 6;
}

/** `(1,180)`, `-0.5`, `1480`, `3.2%` in plain ASCII without spaces; false where the text is anything else. */
function scanPlain(text: string, into: FigureScan): boolean {
  let at = 0;
  let end = text.length;
  if (end === 0 || end > 24) return false;
  let negative = false;
  const first = text.charCodeAt(0);
  if (first === 40) {
    if (text.charCodeAt(end - 1) !== 41) return false;
    negative = true;
    at = 1;
    end--;
  } else if (first === 45) {
    negative = true;
    at = 1;
  }
  let percent = false;
  if (text.charCodeAt(end - 1) === 37) {
    percent = true;
    end--;
  }
  let mantissa = 0;
  let digits = 0;
  let places = -1;
  let run = 0;
  let grouped = false;
  const start = at;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      mantissa = mantissa * 10 + (code - 48);
      digits++;
      run++;
      if (places >= 0) places++;
    } else if (code === 44 && places < 0) {
      if (grouped ? run !== 3 : run === 0 || run > 3) return false;
      grouped = true;
      run = 0;
    } else if (code === 46 && places < 0) {
      if (grouped && run !== 3) return false;
      if (run === 0) return false;
      places = 0;
    } else return false;
  }
  if (digits === 0 || digits > mostDigits || places === 0) return false;
  if (places < 0 && grouped && run !== 3) return false;
  // A leading zero is a code (007), unless it is the whole number part.
  if (text.charCodeAt(start) === 48 && end - start > 1 && text.charCodeAt(start + 1) !== 46)
    return false;
  into.kind = percent ? FigureKind.Percent : FigureKind.Number;
  into.mantissa = negative && mantissa !== 0 ? -mantissa : mantissa;
  into.places = places < 0 ? 0 : places;
  return true;
}

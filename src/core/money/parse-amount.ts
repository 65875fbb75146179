import { Money } from "./money";
import { british, scanAmount, type NumberStyle } from "./scan-amount";

export interface ParsedAmount {
  /** Signed: brackets and a leading or trailing minus both mean negative. */
  readonly money: Money;
  readonly brackets: boolean;
  /** The text said its scale itself (k, m, bn) or a pound sign without one. */
  readonly scaleStated: boolean;
}

/**
 * Reads a whole text as one amount of money or one percentage. A bare number takes `scale`, the unit of the
 * column it stands in. Null where the text is not an amount; "nil" for a dash, nil or n/a.
 */
export function parseAmount(
  text: string,
  scale = 1,
  style: NumberStyle = british,
): ParsedAmount | "nil" | null {
  const scan = scanAmount(text, style);
  if (scan === null || scan === "nil") return scan;
  const digits = scan.negative ? `-${scan.digits}` : scan.digits;
  const worth = scan.percent ? 1 : (scan.scale ?? (scan.pounds ? 1 : scale));
  return {
    money: Money.of(digits, worth, scan.places, scan.percent ? "percent" : "GBP"),
    brackets: scan.brackets,
    scaleStated: scan.scale !== null || scan.pounds,
  };
}

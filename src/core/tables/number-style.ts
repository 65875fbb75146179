import { british, type NumberStyle } from "../money/scan-amount";

const spaces: NumberStyle = { group: " ", point: "." };
const spacesComma: NumberStyle = { group: " ", point: "," };
const european: NumberStyle = { group: ".", point: "," };
const swiss: NumberStyle = { group: "'", point: "." };

const spaced = /^[-−–(]?\s?\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?[)%]?$/;
const comma = /^[-−–(]?(?:\d{1,3}(?:\.\d{3})+|\d+),(?:\d{1,2}|\d{4,}|\d{3}(?=%))[)%]?$/;
const dots = /^[-−–(]?\d{1,3}(?:\.\d{3}){2,}[)%]?$/;
const quoted = /^[-−–(]?\d{1,3}(?:'\d{3})+(?:\.\d+)?[)%]?$/;

/** A figure that cannot be British but is one in another style: `1 094`, `1.234,5`, `1'480`. Never with a pound sign. */
export function looksForeign(text: string): boolean {
  if (text.length < 3 || text.length > 24) return false;
  const last = text.charCodeAt(text.length - 1);
  if (!(last >= 48 && last <= 57) && last !== 41 && last !== 37 && last > 32 && last !== 160)
    return false;
  const short = text.trim();
  return spaced.test(short) || comma.test(short) || dots.test(short) || quoted.test(short);
}

/** Signs in a table's other figures of how it is written. */
export interface StyleEvidence {
  /** Figures that group by comma: `1,234`. */
  readonly commaGroups: number;
  /** Figures whose point can only mark decimals: `12.5`. */
  readonly pointDecimals: number;
}

/**
 * The style of a table from its cells that cannot be British; British where there are none, or where more of
 * its cells speak against that style. Amounts with a pound sign always read British, whatever the table's style.
 */
export function numberStyle(foreign: readonly string[], other: StyleEvidence): NumberStyle {
  const style = suggested(foreign);
  const against = style.point === "," ? other.commaGroups + other.pointDecimals : other.commaGroups;
  return foreign.length === 0 || foreign.length < against ? british : style;
}

function suggested(foreign: readonly string[]): NumberStyle {
  let space = 0;
  let commas = 0;
  let apostrophes = 0;
  let points = 0;
  for (const text of foreign) {
    const short = text.trim();
    if (quoted.test(short)) apostrophes++;
    else if (spaced.test(short)) {
      space++;
      if (short.includes(",")) commas++;
    } else if (dots.test(short)) points++;
    else {
      commas++;
      if (short.includes(".")) points++;
    }
  }
  if (apostrophes > space + commas) return swiss;
  if (points > 0 && points >= space) return european;
  if (space > 0) return commas > 0 ? spacesComma : spaces;
  return european;
}

const number =
  /^(\()?([-+\u2212])?£?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(%)?([-\u2212])?(\))?$/;

/**
 * The value of a field as Excel would store it on opening the file in Britain: `1,480`, `(210)`, `-3.5`,
 * `£1,200.00`, `0.5%` (0.005). Null for anything else, dates and codes with leading zeros included.
 */
export function readNumber(field: string): number | null {
  const text = field.trim();
  if (text.length > 30) return null;
  const match = number.exec(text.replace(/^([-+\u2212])£/, "£$1").replace(/^£([-+\u2212])/, "$1"));
  if (!match) return null;
  const [, openBracket, sign, digits = "", percent, after, closeBracket] = match;
  if ((openBracket === undefined) !== (closeBracket === undefined)) return null;
  const marks = [openBracket, sign, after].filter((mark) => mark !== undefined).length;
  if (marks > 1 || /^0\d/.test(digits)) return null;
  const size = Number(digits.replace(/,/g, ""));
  const negative =
    openBracket !== undefined || after !== undefined || (sign !== undefined && sign !== "+");
  const value = percent === undefined ? size : size / 100;
  return negative && value !== 0 ? -value : value;
}

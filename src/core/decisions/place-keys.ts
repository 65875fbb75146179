import type { DecidedPlace } from "../decisions";
import { parseRef } from "../workbook/cell-ref";

/** From strict to loose: what has to be the same for two places to be one line's column. */
export const strictness = ["cell", "section", "line", "any sheet"] as const;
export type Strictness = (typeof strictness)[number];

const months =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
/** What a monthly export writes differently each time: days, months, years and numbers of periods. */
const times = new RegExp(
  [
    String.raw`\b\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\b`,
    String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)?[ -])?(?:${months})\b(?:[ '-]{1,2}(?:20)?\d\d\b(?!/))?`,
    String.raw`\b(?:20)?\d\d ?[/–-] ?(?:20)?\d\d\b`,
    String.raw`\b(?:19|20)\d\d\b`,
    String.raw`\b(?:p|m|q|pd|mth|qtr|period|month|quarter) ?\d{1,2}\b`,
  ].join("|"),
  "gi",
);

/** A name without its marks and without the time it speaks of; as it stands where nothing else is left. */
export function timelessKey(name: string): string {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}£%]+/gu, " ")
      .trim();
  const timeless = plain(name.replace(times, " "));
  return timeless === "" ? plain(name) : timeless;
}

/** What two places have in common where they are the same; null where a place has no name as loose as that. */
export function placeKey(place: DecidedPlace, how: Strictness): string | null {
  const cell = parseRef(place.ref);
  const { line, column, under = "" } = place;
  if (line === undefined || column === undefined)
    return how !== "cell" ? null : cell ? place.ref : "words";
  const key = [timelessKey(line), timelessKey(column)];
  const sheet = timelessKey((cell?.sheet ?? "").replace(/^\[[^\]]*\]/, ""));
  switch (how) {
    case "cell":
      return [place.ref, ...key].join("\n");
    case "section":
      return [sheet, timelessKey(under), ...key].join("\n");
    case "line":
      return [sheet, ...key].join("\n");
    case "any sheet":
      return key.join("\n");
  }
}

/** Words that stand for what was to be filled in before publishing. */
const patterns: readonly RegExp[] = [
  // £X.Xm, £XXk, £xx,xxx
  /£\s?[Xx]{1,6}(?:[.,][Xx]{1,3}){0,3}\s?(?:m|k|bn)?(?![A-Za-z])/,
  // XX, XXX, X.X% standing alone
  /(?<![A-Za-z0-9.&-])(?:X{2,6}(?:\.X{1,2})?|X\.X{1,2})(?:%|m|k)?(?![A-Za-z0-9&-])/,
  /(?<![A-Za-z])(?:TBC|TBA|TBD|TBN)(?![A-Za-z])/,
  // [insert figure], <add table here>, [date], [£], [ ]
  /[[<{](?:insert|add|enter|update|fill|check|confirm|amend|delete|to be|tbc|name|date|figure|amount|number|officer|title|link|text)\b[^\]>}]{0,60}[\]>}]/i,
  /\[\s?(?:£\s?|x{1,4}|\.{2,5}|…|\?{1,3}|_{2,})\s?\]/i,
  /(?<!\d)20[Xx]{2}\s?[/-]\s?[Xx]{2}|£\s?(?:_{2,}|\?{1,3}|\.{3,})/,
  // A cell with nothing but xxx, £xx.x or x,xxx in it; two small letters may number a list.
  /^\(?£?\s?(?:x{3,6}|x{1,3}(?:[.,]x{1,3}){1,3})\)?\s?(?:%|m|k)?$/,
  /\?{3,}|\blorem ipsum\b/i,
];

/** Longer texts are read this far only. */
const longest = 5000;

/** The first placeholder in a text, as written; null where there is none. */
export function findPlaceholder(text: string): string | null {
  if (!/£\s?[Xx_?.]|X[X.]|^\(?x[x.,]|20[Xx]|TB[ACDN]|[[<{]|\?\?|[Ll]orem/.test(text)) return null;
  const read = text.slice(0, longest);
  for (const pattern of patterns) {
    const found = pattern.exec(read)?.[0].trim();
    if (found) return found;
  }
  return null;
}

const evened: Readonly<Record<string, string>> = {
  "\u00a0": " ",
  "\u2007": " ",
  "\u2009": " ",
  "\u202f": " ",
  "\u3000": " ",
  "\u200b": " ",
  "\ufeff": " ",
  "\r": " ",
  "\u2018": "'",
  "\u2019": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2212": "-",
  "\uff0d": "-",
  "\uffe1": "£",
  "\u20a4": "£",
  "\uff0c": ",",
  "\uff0e": ".",
  "\uff05": "%",
  "\uff08": "(",
  "\uff09": ")",
  "*": " ",
  _: " ",
};

/**
 * The text with look-alike characters made plain (non-breaking spaces, full-width digits, the Unicode
 * minus, curly quotes) and marks of emphasis and tags blanked. Every character keeps its place, so that an
 * offset in the result is an offset in the text. A tag becomes a line break, because it ends a sentence.
 */
export function evenText(text: string): string {
  const plain = text.replace(/[^\x20-\x29\x2b-\x5e\x60-\x7e£–—\n\t]/g, (character) => {
    const digit = character.charCodeAt(0) - 0xff10;
    return digit >= 0 && digit <= 9 ? String(digit) : (evened[character] ?? character);
  });
  return plain.includes("<") ? blankTags(plain) : plain;
}

function blankTags(text: string): string {
  return text.replace(/<[^<>\n]{1,80}>/g, (tag) => "\n".padEnd(tag.length));
}

/**
 * Every match of a global pattern, in order. As `matchAll`, without making a new pattern for each text, which
 * costs more than the search itself when texts are short and many.
 */
export function* findAll(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  for (let from = 0; ;) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return;
    from = match.index + Math.max(1, match[0].length);
    yield match;
  }
}

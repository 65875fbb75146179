/**
 * The words of a list, for asking whether a word is one of them. Quicker than a pattern of alternatives, which has
 * to be compiled before it is first asked.
 */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Texts whose answers are kept; beyond that all are forgotten, so that no workbook fills the memory. */
const most = 4000;

/**
 * Remembers the answers of a pure function of a text: the labels of one table stand in the next one again, and
 * reading one takes a dozen patterns.
 */
export function remember<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}

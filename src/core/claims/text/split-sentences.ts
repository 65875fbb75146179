/** A stretch of a text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that end in a full stop without ending a sentence. */
const shortened =
  /(?:^|[\s("'£])(?:c|ca|approx|circa|incl|inc|excl|exc|e\.g|i\.e|eg|ie|etc|vs|no|nos|para|paras|p|pp|ref|fig|app|mr|mrs|ms|dr|st|cllr|co|ltd|est|max|min|avg|yr|[A-Z])$/i;

/**
 * Sentences of a text, in order, without the white space between them. A full stop inside a figure, after
 * an abbreviation ("c. £130k", "approx.") or after an initial does not end one; a line break does.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text.charAt(from))) from++;
    while (to > from && /\s/.test(text.charAt(to - 1))) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  const stops = /[.!?]['")\]]{0,2}(?=\s)|\n/g;
  for (let stop = stops.exec(text); stop; stop = stops.exec(text)) {
    const end = stop.index + stop[0].length;
    if (stop[0] === "\n" || endsSentence(text, start, stop.index, end)) close(end);
  }
  close(text.length);
  return spans;
}

function endsSentence(text: string, start: number, stop: number, end: number): boolean {
  if (text.charAt(stop) !== ".") return true;
  const next = /^\s*(\S?)/.exec(text.slice(end, end + 20))?.[1] ?? "";
  if (/[a-z,;]/.test(next)) return false;
  return !shortened.test(text.slice(Math.max(start, stop - 10), stop));
}

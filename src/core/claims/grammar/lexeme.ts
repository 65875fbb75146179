/**
 * Where the lexeme that starts at a place of a text ends: a word with its apostrophes, hyphens and ampersands
 * ("year-end", "children's", "P&L"), a figure ("2016/17", "1,480.5"), or a single mark. Read by hand, because a match
 * object for every word of a report costs more than the reading.
 *
 * @param at a place that holds no white space, and `to` where the text to read ends.
 */
export function lexemeEnd(text: string, at: number, to: number): number {
  const first = text.charCodeAt(at);
  if (isLetter(first)) return wordEnd(text, at + 1, to);
  return isDigit(first) ? figureEnd(text, at + 1, to) : at + 1;
}

function wordEnd(text: string, from: number, to: number): number {
  let end = from;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (isInWord(code)) end++;
    else if (isJoint(code) && end + 1 < to && isInWord(text.charCodeAt(end + 1))) end += 2;
    else break;
  }
  return end;
}

/** A figure ends with its last digit: the stop and the comma after it are the sentence's. */
function figureEnd(text: string, from: number, to: number): number {
  let end = from;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) end = at + 1;
    else if (code < 44 || code > 47) break;
  }
  return end;
}

export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isInWord(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 39;
}

/** A hyphen or an ampersand. */
function isJoint(code: number): boolean {
  return code === 45 || code === 38;
}

/**
 * The records of delimited text (RFC 4180): quoted fields may hold separators, line ends and doubled
 * quotes. A quote inside an unquoted field is an ordinary character. Line ends may be CRLF, LF or CR.
 */
export function* splitRecords(text: string, separator: string): Generator<string[]> {
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field: string;
    if (text[at] === '"') {
      [field, at] = readQuoted(text, at);
      // Anything between the closing quote and the separator belongs to the field, as in Excel.
      const end = endOfField(text, at, separator);
      field += text.slice(at, end);
      at = end;
    } else {
      const end = endOfField(text, at, separator);
      field = text.slice(at, end);
      at = end;
    }
    record.push(field);
    if (at >= text.length) break;
    if (text[at] === separator) {
      at++;
      if (at >= text.length) record.push("");
      continue;
    }
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
    yield record;
    record = [];
  }
  if (record.length > 0) yield record;
}

function readQuoted(text: string, start: number): [field: string, next: number] {
  const pieces: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) {
      pieces.push(text.slice(from));
      return [pieces.join(""), text.length];
    }
    pieces.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') return [pieces.join("").replace(/\r\n?/g, "\n"), quote + 1];
    pieces.push('"');
    from = quote + 2;
  }
}

function endOfField(text: string, from: number, separator: string): number {
  let at = from;
  for (; at < text.length; at++) {
    const c = text[at];
    if (c === separator || c === "\n" || c === "\r") break;
  }
  return at;
}

import fc from "fast-check";
import { lexemeEnd } from "../../../src/core/claims/grammar/lexeme";

/** What a lexeme is, as a pattern. */
const lexeme = /[A-Za-z][A-Za-z'\d]*(?:[-&][A-Za-z'\d]+)*|\d[\d.,/-]*\d|\d|[^\sA-Za-z\d]/g;

function cut(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    if (/\s/.test(text.charAt(at))) at++;
    else {
      const end = lexemeEnd(text, at, text.length);
      found.push(text.slice(at, end));
      at = end;
    }
  }
  return found;
}

test.each([
  ["Children's year-end P&L", ["Children's", "year-end", "P&L"]],
  ["in 2016/17, 1,480.5.", ["in", "2016/17", ",", "1,480.5", "."]],
  ["a - b-", ["a", "-", "b", "-"]],
  ["(4.1) 3rd & 4x", ["(", "4.1", ")", "3", "rd", "&", "4", "x"]],
])("“%s” is cut into words, figures and marks", (text, parts) => {
  expect(cut(text)).toEqual(parts);
});

test("every text is cut as the pattern says", () => {
  const texts = fc.string({
    unit: fc.constantFrom(..."aZ'5.,/-& (£–é\u00a0".split("")),
    maxLength: 24,
  });
  fc.assert(fc.property(texts, (text) => expect(cut(text)).toEqual(text.match(lexeme) ?? [])));
});

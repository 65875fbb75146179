import { readCopiedText } from "../../src/workbench/page/book/copied-text";

test.each([
  ["one cell", "1,480", [["1,480"]]],
  [
    "a block, with the line end that Excel adds",
    "a\tb\r\n1\t\r\n",
    [
      ["a", "b"],
      ["1", ""],
    ],
  ],
  ["a cell of two lines", '"two\nlines"\tx', [["two\nlines", "x"]]],
  ["quotation marks within words", 'the "old" budget', [['the "old" budget']]],
  ["quotation marks within a quoted cell", '"a ""b""\tc"', [['a "b"\tc']]],
  ["an empty line between", "a\n\nb", [["a"], [""], ["b"]]],
])("%s", (_, text, rows) => {
  expect(readCopiedText(text)).toEqual(rows);
});

test("an opening quotation mark that nothing closes is a character like any other", () => {
  expect(readCopiedText('"Budget\t5')).toEqual([['"Budget', "5"]]);
});

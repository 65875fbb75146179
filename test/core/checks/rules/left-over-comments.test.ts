import { leftOverComments } from "../../../../src/core/checks/rules/left-over-comments";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";
import type { CommentSnapshot } from "../../../../src/core/workbook/snapshot";

const drawn = sheetOf("Revenue", "Libraries | 420");
const remark = (text: string, kind: CommentSnapshot["kind"] = "note"): CommentSnapshot => ({
  kind,
  row: 1,
  column: 2,
  author: "A. Person",
  text,
});

test("notes and comments, once a sheet, with the first words", () => {
  const comments = [remark("ask Sam"), remark("is this right?", "comment")];
  expect(checkRule(leftOverComments, [{ ...drawn, comments }])).toEqual([
    "warning Revenue!B1 Sheet “Revenue” has 1 note and 1 comment, the first in Revenue!B1: “ask Sam”. They go out with the workbook.",
  ]);
});

test("what identifies a person is not repeated", () => {
  const comments = [remark("for AB 12 34 56 C")];
  expect(checkRule(leftOverComments, [{ ...drawn, comments }])[0]).toContain("“for •• •• •• •6 C”");
});

test("text boxes are part of the page", () => {
  const comments = [remark("All figures in £000", "textbox")];
  expect(checkRule(leftOverComments, [{ ...drawn, comments }])).toEqual([]);
});

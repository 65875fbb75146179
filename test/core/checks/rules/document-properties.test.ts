import { documentProperties } from "../../../../src/core/checks/rules/document-properties";
import {
  nothingBeside,
  type DocumentProperties,
} from "../../../../src/core/workbook/package-facts";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const check = (properties: DocumentProperties) =>
  checkRule(documentProperties, [sheetOf("Revenue", "Libraries | 420")], {
    package: { ...nothingBeside, properties },
  });

test("people and places that the file names", () => {
  expect(
    check({ author: "A. Person", company: "Another Council", custom: ["Owner: B. Person"] }),
  ).toEqual([
    "info workbook!* workbook.xlsx says of itself: author “A. Person”, company “Another Council”, 1 more property: Owner: B. Person.",
  ]);
});

test("a programme's own name is nobody's", () => {
  expect(check({ author: "openpyxl", lastSavedBy: "Microsoft Office User" })).toEqual([]);
});

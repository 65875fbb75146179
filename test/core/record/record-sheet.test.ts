import { isRecordSheet, recordTitle } from "../../../src/core/record/is-record-sheet";
import { review } from "../../../src/core/review";
import { drawSheet, drawSnapshot, revenue } from "../../support/draw-snapshot";

const record = [recordTitle, "Roads is forecast to overspend by £999k", "Total | 1 | 2"];

test("a record in the workbook is told by its first cell alone", () => {
  expect(isRecordSheet(drawSheet("Any name", record))).toBe(true);
  expect(isRecordSheet(drawSheet("Crosscast record", revenue))).toBe(false);
  expect(isRecordSheet(drawSheet("Notes", ["", recordTitle]))).toBe(false);
  expect(isRecordSheet(drawSheet("Notes", [` | ${recordTitle}`]))).toBe(false);
  expect(isRecordSheet(drawSheet("Empty", []))).toBe(false);
});

test("it is not reviewed, and that is said", () => {
  const bare = review(drawSnapshot({ "Appendix 1": revenue }), []);
  const both = review(drawSnapshot({ "Appendix 1": revenue, "Crosscast record": record }), []);
  expect(both.claims).toEqual(bare.claims);
  expect(both.findings).toEqual(bare.findings);
  expect(both.unchecked).toContainEqual({
    what: "sheet “Crosscast record”",
    why: "a record that Crosscast made, no part of what it checks",
    unreadable: false,
  });
});

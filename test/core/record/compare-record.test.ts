import { compareRecord } from "../../../src/core/record/compare-record";
import { readRecordData } from "../../../src/core/record/read-record-data";
import {
  recordVersion,
  type RecordData,
  type RecordFile,
} from "../../../src/core/record/record-data";

const book = (name: string, sheets: Readonly<Record<string, string>>): RecordFile => ({
  role: "workbook",
  name,
  saved: null,
  sha256: `bytes of ${name}`,
  content: {
    sha256: JSON.stringify(sheets),
    sheets: Object.entries(sheets).map(([sheet, sha256]) => ({ name: sheet, sha256 })),
  },
});
const words = (name: string, sha256: string | null): RecordFile => ({
  role: "narrative",
  name,
  saved: null,
  sha256,
  content: null,
});
const record = (...files: RecordFile[]): RecordData => ({
  crosscastRecord: recordVersion,
  tool: "1.2.3",
  checkedAt: "2026-07-01T09:30:00Z",
  files,
});

const revenue = book("revenue.xlsx", { "Appendix 1": "1", Notes: "2" });

test("the same workbook is covered, though it was saved anew under another name", () => {
  const copy = { ...revenue, name: "revenue final.xlsx", sha256: "other bytes" };
  expect(compareRecord(record(revenue), [copy])).toEqual({
    covers: true,
    says: [
      "The record covers revenue final.xlsx, then called revenue.xlsx: it says the same as when it was checked on 1 July 2026 at 10:30 BST.",
    ],
  });
});

test("another version is not, and the sheets that differ are named", () => {
  const later = book("revenue.xlsx", { "Appendix 1": "9", Reserves: "3" });
  const { covers, says } = compareRecord(record(revenue), [later]);
  expect(covers).toBe(false);
  expect(says).toEqual([
    "The record does not cover this version of revenue.xlsx, which has changed since it was checked on 1 July 2026 at 10:30 BST. Changed: “Appendix 1”. New: “Reserves”. Gone: “Notes”. Check it again and make a new record.",
  ]);
});

test("sheets in another order, or hidden, are another version too", () => {
  const moved = { ...revenue, content: { sheets: revenue.content?.sheets ?? [], sha256: "other" } };
  expect(compareRecord(record(revenue), [moved]).says[0]).toContain("the order of its sheets");
});

test("one file that is not covered is enough, and what was not laid beside it is said", () => {
  const both = record(revenue, words("report.docx", "1"));
  expect(compareRecord(both, [revenue]).says[1]).toBe(
    "The record is also about report.docx, which was not compared.",
  );
  expect(compareRecord(both, [revenue, words("report.docx", "2")]).covers).toBe(false);
  expect(compareRecord(both, [revenue, words("report.docx", "1")]).covers).toBe(true);
});

test("of several workbooks each is held against its own", () => {
  const capital = book("capital.xlsx", { Programme: "1" });
  const savings = book("savings.xlsx", { Savings: "1" });
  const pack = record(revenue, capital);
  expect(compareRecord(pack, [capital, revenue]).covers).toBe(true);
  expect(compareRecord(pack, [revenue, savings]).says).toContain(
    "The record is not about savings.xlsx.",
  );
});

test("without a mark nothing is claimed", () => {
  const unmarked = { ...revenue, content: null };
  const { covers, says } = compareRecord(record(unmarked), [revenue]);
  expect(covers).toBe(false);
  expect(says[0]).toContain("cannot tell");
  expect(compareRecord(record(revenue), []).covers).toBe(false);
});

test("a record with marks of another kind is not compared", () => {
  const { covers, says } = compareRecord({ ...record(revenue), crosscastRecord: 99 }, [revenue]);
  expect(covers).toBe(false);
  expect(says[0]).toContain("Crosscast 1.2.3");
});

test("data that was changed by hand is refused where its shape is not ours", () => {
  const sound = record(revenue, words("report.docx", null));
  expect(readRecordData(JSON.stringify(sound))).toEqual(sound);
  for (const broken of [
    "",
    "{",
    "null",
    "[]",
    "{}",
    '{"crosscastRecord":1,"tool":"1","checkedAt":"x","files":[{}]}',
  ])
    expect(readRecordData(broken)).toBeNull();
  const bent = { ...sound, files: [{ ...revenue, content: { sha256: 1, sheets: [] } }] };
  expect(readRecordData(JSON.stringify(bent))).toBeNull();
});

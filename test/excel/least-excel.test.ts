import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listLimits } from "../../src/excel/limits";
import { review } from "../../src/core/review";
import { readWorkbook } from "../../src/files/workbook/read-workbook";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { startOffice, type StartedOffice } from "../support/office-host";
import { readThroughExcel } from "../support/read-through-excel";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const sample = new Uint8Array(
  readFileSync(join(__dirname, "../../assets/samples/planted-errors/workbook.xlsx")),
);

/** What manifest.xml asks for, and nothing beyond: the library itself refuses the rest. */
const least = Object.fromEntries(
  [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name, version]) => [
    name ?? "",
    version ?? "",
  ]),
);

let office: StartedOffice;
let packaged: Uint8Array | null = null;
let read: WorkbookSnapshot;

beforeAll(async () => {
  office = await startOffice(await readWorkbook("workbook.xlsx", sample), {
    requirementSets: least,
    documentBytes: () => packaged ?? Promise.reject(new Error("refused")),
  });
});

test("reads all the same, with comments and merged cells from the file", async () => {
  packaged = sample;
  read = await readThroughExcel();
  const file = await readWorkbook("workbook.xlsx", sample);
  expect(review(read, []).findings).toEqual(review(file, []).findings);
  expect(read.sheets.map(({ merges }) => merges)).toEqual(file.sheets.map(({ merges }) => merges));
  expect(read.losses).toEqual([]);
});

test("without the file each part that was not looked at is listed", async () => {
  packaged = null;
  const { losses } = await readThroughExcel();
  expect(losses.map(({ what }) => what)).toEqual([
    "notes",
    "text boxes",
    "comments",
    "merged cells",
  ]);
  expect(losses[0]?.why).toContain("does not hand over the file");
});

test("what it cannot do is said in plain words", () => {
  expect(listLimits()).toHaveLength(3);
  expect(office.host.log.records.every(({ error }) => error === null)).toBe(true);
});

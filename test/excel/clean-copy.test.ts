import { Blob } from "node:buffer";
import { webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { noDetails } from "../../src/core/record/record-details";
import { review } from "../../src/core/review";
import { ExcelPort } from "../../src/excel/excel-port";
import { LocalDesk } from "../../src/excel/worker/local-desk";
import { cleanWorkbook } from "../../src/files/traces/clean-workbook";
import { readWorkbook } from "../../src/files/workbook/read-workbook";
import { ZipPackage } from "../../src/files/zip/zip-package";
import { startOffice } from "../support/office-host";
import { changedParts, openForSaving, partText } from "../support/open-for-saving";

// What every browser has and jsdom leaves out.
for (const [name, value] of Object.entries({ crypto: webcrypto, Blob }))
  Object.defineProperty(globalThis, name, { value, configurable: true });

const original = new Uint8Array(
  readFileSync(join(__dirname, "../../assets/samples/planted-errors/workbook.xlsx")),
);

/** Everything in the package, as one text: what a curious reader could find. */
const allOf = (bytes: Uint8Array): string =>
  new ZipPackage("copy", bytes).paths.map((path) => partText(bytes, path)).join("\n");

let full: Uint8Array;

beforeAll(async () => {
  const opened = await openForSaving(original, "workbook.xlsx");
  await startOffice(opened.workbook, { documentBytes: () => opened.save() });
  const port = new ExcelPort({ startDesk: () => Promise.resolve(new LocalDesk()) });
  const check = () => port.check([], () => undefined, new AbortController().signal);
  const { report } = await check();
  const [finding] = report.findings;
  const mark = finding?.fingerprint ?? "";
  await port.decide({ kind: "accept", finding: mark, reason: "Known to all.", by: "A. Person" });
  await port.decide({ kind: "settings", settings: { smallNumber: 8 } });
  await port.showFlags();
  await port.addRecordSheet({ ...noDetails, preparer: "B. Clerk" });
  full = opened.save();
});

test("what Crosscast left is in the copy that was saved", () => {
  const all = allOf(full);
  for (const trace of ["Known to all.", "A. Person", "B. Clerk", "crosscast:error"])
    expect(all).toContain(trace);
});

test("decisions, settings, flags and the record's sheet go, and are told", async () => {
  const { bytes, gone } = await cleanWorkbook("workbook.xlsx", full);
  expect(gone.map(({ what }) => what)).toEqual([
    "Decisions: 1 acceptance, settings",
    expect.stringMatching(/^Flags: \d+ rules$/),
    "The sheet “Crosscast record”",
  ]);
  const all = allOf(bytes);
  for (const trace of ["Known to all.", "A. Person", "B. Clerk"]) expect(all).not.toContain(trace);
  expect(all).not.toMatch(/crosscast/i);
  const { findings } = review(await readWorkbook("workbook.xlsx", bytes), []);
  expect(findings.map(({ rule }) => rule)).not.toContain("crosscast-data-left");
});

test("every part is the one of the workbook as it was, but for looks that are not used any more", async () => {
  const { bytes } = await cleanWorkbook("workbook.xlsx", full);
  expect(changedParts(original, bytes).sort()).toEqual(["xl/styles.xml", "xl/workbook.xml"]);
  // Whoever saved the sheet of the record asked Excel to calculate once more.
  const book = partText(bytes, "xl/workbook.xml");
  expect(book.replace('<calcPr fullCalcOnLoad="1"/>', "")).toBe(
    partText(original, "xl/workbook.xml"),
  );
  // Cells keep their looks: the styles that were there stand where they stood.
  const before = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(partText(original, "xl/styles.xml"))?.[1];
  expect(before).toBeTruthy();
  expect(partText(bytes, "xl/styles.xml")).toContain(before);
});

test("a second time there is nothing to take out, and the copy is the file", async () => {
  const { bytes } = await cleanWorkbook("workbook.xlsx", full);
  const again = await cleanWorkbook("workbook.xlsx", bytes);
  expect(again.gone).toEqual([]);
  expect(Buffer.compare(again.bytes, bytes)).toBe(0);
});

import { Blob } from "node:buffer";
import { webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { noDetails, type RecordDetails } from "../../../src/core/record/record-details";
import { recordTitle } from "../../../src/core/record/is-record-sheet";
import { ExcelPort } from "../../../src/excel/excel-port";
import { LocalDesk } from "../../../src/excel/worker/local-desk";
import { readRecord } from "../../../src/files/record/read-record";
import { startOffice, type StartedOffice } from "../../support/office-host";
import { openForSaving, type OpenedForSaving } from "../../support/open-for-saving";

// What every browser has and jsdom leaves out.
for (const [name, value] of Object.entries({ crypto: webcrypto, Blob }))
  Object.defineProperty(globalThis, name, { value, configurable: true });

const folder = join(__dirname, "../../../assets/samples/planted-errors");
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(folder, file)));
const details: RecordDetails = { ...noDetails, council: '=HYPERLINK("x")', preparer: "@A" };
const report = {
  kind: "file",
  name: "report.docx",
  bytes: bytesOf("report.docx"),
  saved: "2026-06-30T16:05:00.000Z",
} as const;

let office: StartedOffice;
let opened: OpenedForSaving;
let port: ExcelPort;

const check = () => port.check([report], () => undefined, new AbortController().signal);
const events = () => new Promise((done) => setTimeout(done, 300));
const sheetNames = () => opened.workbook.sheets.map(({ name }) => name);
const save = () => ({ name: "copy.html", bytes: new Uint8Array(0) });

beforeAll(async () => {
  opened = await openForSaving(bytesOf("workbook.xlsx"), "workbook.xlsx");
  office = await startOffice(opened.workbook, {
    documentBytes: () => opened.save(),
    requirementSets: { ExcelApi: "1.9", SharedRuntime: "1.1", CompressedFile: "1.1" },
  });
  port = new ExcelPort({
    startDesk: () => Promise.resolve(new LocalDesk()),
    now: () => new Date("2026-07-01T09:30:00Z"),
  });
});

test("before a check there is nothing to record or to flag", async () => {
  await expect(port.recordFile(details, "html")).rejects.toThrow("Check the workbook first.");
  await expect(port.showFlags()).rejects.toThrow("Check the workbook first.");
});

test("the record's file names the files with their marks, and covers the workbook it was made of", async () => {
  await check();
  const before = opened.workbook.undo.lostToAddIn;
  const html = await port.recordFile(details, "html");
  const data = await readRecord("record.html", html);
  expect(data.files).toMatchObject([
    { role: "workbook", name: "workbook.xlsx", sha256: null, content: { sheets: { length: 4 } } },
    { role: "narrative", name: "report.docx", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
  expect(data.checkedAt).toBe("2026-07-01T09:30:00.000Z");
  expect(opened.workbook.undo.lostToAddIn).toBe(before);
  const xlsx = await port.recordFile(details, "xlsx");
  expect(await readRecord("record.xlsx", xlsx)).toEqual(data);
  const answer = await port.compareRecord({ name: "record.html", bytes: html }, [report]);
  expect(answer.covers).toBe(true);
});

test("a sheet on request: no sheet is written over, nothing in it is a formula, no result is stale", async () => {
  const heard: string[] = [];
  const stop = port.onStale((sheets) => heard.push(...sheets));
  const before = sheetNames();
  expect(await port.addRecordSheet(details)).toBe("Crosscast record");
  expect(await port.addRecordSheet(details)).toBe("Crosscast record (2)");
  await events();
  stop();
  expect(heard).toEqual([]);
  expect(sheetNames()).toEqual([...before, "Crosscast record", "Crosscast record (2)"]);
  const sheet = opened.workbook.sheet("Crosscast record");
  const all = { top: 1, left: 1, bottom: 2000, right: 20 };
  const filled = (sheet?.cells.within(all) ?? []).map(({ cell }) => cell);
  const cells = filled.filter(({ value, formula }) => value !== null || formula !== undefined);
  expect(cells.length).toBeGreaterThan(50);
  expect(
    cells.filter(({ formula, value }) => formula !== undefined || typeof value !== "string"),
  ).toEqual([]);
  const values = cells.map(({ value }) => value);
  expect(values).toContain(recordTitle);
  expect(values).toContain('=HYPERLINK("x")');
  expect(values).toContain("@A (as entered)");
});

test("the workbook with the record in it is still the workbook of the record, and its check is the same", async () => {
  const first = port.last()?.report;
  const html = await port.recordFile(details, "html");
  expect(await port.compareRecord({ name: "record.html", bytes: html }, [])).toMatchObject({
    covers: true,
  });
  const again = await check();
  expect(again.report.findings).toEqual(first?.findings);
  expect(again.report.claims).toEqual(first?.claims);
});

test("flags change nothing that a record covers", async () => {
  const html = await port.recordFile(details, "html");
  expect((await port.showFlags()).done).toBeGreaterThan(3);
  expect(await port.compareRecord({ name: "r.html", bytes: html }, [])).toMatchObject({
    covers: true,
  });
  expect((await port.clearFlags()).left).toEqual([]);
});

test("after a change neither flags nor a record are made of the old result, and the old record does not cover it", async () => {
  const html = await port.recordFile(details, "html");
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Revenue").getRange("B5").values = [[1]];
    await context.sync();
  });
  await events();
  await expect(port.recordFile(details, "html")).rejects.toThrow("changed since the last check");
  await expect(port.addRecordSheet(details)).rejects.toThrow("changed since the last check");
  await expect(port.showFlags()).rejects.toThrow("changed since the last check");
  const { covers, says } = await port.compareRecord({ name: "record.html", bytes: html }, []);
  expect(covers).toBe(false);
  expect(says[0]).toMatch(/does not cover this version of workbook\.xlsx.* Changed: “Revenue”\./);
  await check();
  await expect(port.recordFile(details, "html")).resolves.toBeDefined();
});

test("what is no record is refused", async () => {
  await expect(port.compareRecord(save(), [])).rejects.toThrow("not a record that Crosscast made");
});

test("a workbook whose structure is protected gets no sheet, and is told what to do", async () => {
  await office.Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  await expect(port.addRecordSheet(details)).rejects.toThrow(
    /structure is protected.*as a file instead/,
  );
});

test("the ribbon's wish waits for the pane and is heard once", () => {
  port.ask("show flags");
  port.ask("record");
  const heard: string[] = [];
  port.onAsked((what) => heard.push(what))();
  expect(heard).toEqual(["record"]);
  const stop = port.onAsked((what) => heard.push(what));
  port.ask("clear flags");
  stop();
  expect(heard).toEqual(["record", "clear flags"]);
});

import { Blob } from "node:buffer";
import { webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { noDetails } from "../../src/core/record/record-details";
import { ExcelPort } from "../../src/excel/excel-port";
import { LocalDesk } from "../../src/excel/worker/local-desk";
import { readWorkbookDecisions } from "../../src/files/decisions/read-workbook-decisions";
import { startOffice, type StartedOffice } from "../support/office-host";
import { changedParts, openForSaving, type OpenedForSaving } from "../support/open-for-saving";

// What every browser has and jsdom leaves out.
for (const [name, value] of Object.entries({ crypto: webcrypto, Blob }))
  Object.defineProperty(globalThis, name, { value, configurable: true });

const original = new Uint8Array(
  readFileSync(join(__dirname, "../../assets/samples/planted-errors/workbook.xlsx")),
);

let office: StartedOffice;
let opened: OpenedForSaving;
let port: ExcelPort;

const check = () => port.check([], () => undefined, new AbortController().signal);
const run = (change: (context: Excel.RequestContext) => void) =>
  office.Excel.run(async (context) => {
    change(context);
    await context.sync();
  });
const rulesOf = (sheet: string) => opened.workbook.sheet(sheet)?.conditionalFormats.length ?? 0;

/** The sheet Revenue and the list of sheets are closed with a password; Savings and the others are open. */
beforeAll(async () => {
  opened = await openForSaving(original, "workbook.xlsx");
  office = await startOffice(opened.workbook, { documentBytes: () => opened.save() });
  port = new ExcelPort({ startDesk: () => Promise.resolve(new LocalDesk()) });
  await run(({ workbook }) => {
    workbook.worksheets.getItem("Revenue").protection.protect({}, "secret");
    workbook.protection.protect("secret");
  });
});

test("decisions and settings are kept in it all the same, and travel with the copy", async () => {
  const { report } = await check();
  const finding = report.findings.find(({ location }) => location.sheet === "Revenue");
  expect(finding).toBeDefined();
  await port.decide({
    kind: "accept",
    finding: finding?.fingerprint ?? "",
    reason: "Agreed.",
    by: "A. Person",
  });
  await port.decide({
    kind: "settings",
    settings: { units: [{ sheet: "Revenue", unit: "£000" }] },
  });
  const { decisions, notes } = readWorkbookDecisions("copy.xlsx", opened.save());
  expect(notes).toEqual([]);
  expect(Object.values(decisions.findings).map(({ reason }) => reason)).toEqual(["Agreed."]);
  expect(decisions.settings).toEqual({ units: [{ sheet: "Revenue", unit: "£000" }] });
  // Beside them nothing was written: no sheet, no style.
  expect(
    changedParts(original, opened.save()).filter((path) => /sheet\d|styles/.test(path)),
  ).toEqual([]);
  expect(await port.saveDecisions()).toContain("Agreed.");
});

test("flags go to the sheets that are open; the closed one is named and stays as it is", async () => {
  const before = rulesOf("Revenue");
  const { done, left } = await port.showFlags();
  expect(done).toBeGreaterThan(0);
  expect(left).toEqual([{ sheet: "Revenue", why: "protected" }]);
  expect(rulesOf("Revenue")).toBe(before);
  expect((await port.clearFlags()).left).toEqual([]);
});

test("the record cannot become a sheet, which is said with what to do, and can be saved as a file", async () => {
  await expect(port.addRecordSheet(noDetails)).rejects.toThrow(
    /structure is protected, so no sheet can be added\. Save the record as a file instead/,
  );
  const page = new TextDecoder().decode(await port.recordFile(noDetails, "html"));
  expect(page).toContain("Agreed.");
});

test("what stands where it cannot be reached is named when Crosscast's data is taken out; the rest goes", async () => {
  await run(({ workbook }) => {
    workbook.protection.unprotect("secret");
    workbook.worksheets.getItem("Revenue").protection.unprotect("secret");
  });
  await check();
  await port.showFlags();
  await port.addRecordSheet(noDetails);
  await run(({ workbook }) => {
    workbook.worksheets.getItem("Revenue").protection.protect({}, "secret");
    workbook.protection.protect("secret");
  });
  const flagged = rulesOf("Revenue");
  const { gone, left } = await port.removeTraces();
  expect(gone.map(({ what }) => what)).toContain("Decisions: 1 acceptance, settings");
  expect(left.map(({ what, why }) => `${what}: ${why}`)).toEqual([
    expect.stringMatching(/^flags on “Revenue”: the sheet is protected: take the protection off/),
    expect.stringMatching(/^the sheet “Crosscast record”: the workbook’s structure is protected/),
  ]);
  expect(rulesOf("Revenue")).toBe(flagged);
  expect(readWorkbookDecisions("copy.xlsx", opened.save()).decisions).toEqual({ findings: {} });

  await run(({ workbook }) => {
    workbook.protection.unprotect("secret");
    workbook.worksheets.getItem("Revenue").protection.unprotect("secret");
  });
  expect((await port.removeTraces()).left).toEqual([]);
  expect(await port.traces()).toEqual([]);
});

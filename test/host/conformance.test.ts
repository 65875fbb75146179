import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { budgetBook } from "../support/budget-book";
import { conformancePage } from "../support/conformance/conformance-page";
import type { ConformanceRow } from "../support/conformance/conformance-page";
import { findExcelCalls } from "../support/conformance/find-excel-calls";
import type { ExcelCall } from "../support/conformance/find-excel-calls";
import { isAbove } from "../support/conformance/read-api-set";
import { tryMember } from "../support/conformance/try-member";
import { startOffice } from "../support/office-host";
import type { StartedOffice } from "../support/office-host";
import { playedMembers, playedObjects } from "../support/played-objects";
import { modelFromSnapshot } from "../../src/workbench/host";

const root = path.join(__dirname, "../..");
const page = path.join(root, "assets/docs/excel-api.md");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const declared = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(manifest)?.[1] ?? "";

/** What npm's office.js knows; of later members it has a few, under other sets than they came to belong to. */
const newest = "1.15";

const calls = findExcelCalls();
let office: StartedOffice;
let rows: readonly ConformanceRow[];

beforeAll(async () => {
  office = await startOffice(budgetBook());
  rows = calls.map(describeCall);
  // `npm run docs` writes the page anew.
  if (process.env["WRITE_DOCS"] === "1") writeFileSync(page, conformancePage(rows, declared));
});

function describeCall(call: ExcelCall): ConformanceRow {
  const library: unknown = Reflect.get(office.Excel, call.type);
  const prototype = typeof library === "function" ? (library.prototype as object) : {};
  const played = playedObjects().get(call.type);
  const members = played ? playedMembers(played) : [];
  return {
    ...call,
    isInLibrary: call.name in prototype && !isAbove(call.since, newest),
    isPlayed:
      call.kind === "event" ? (played?.$events ?? null) !== null : members.includes(call.name),
  };
}

test("the add-in's source is understood: its calls, what it loads and what it asks of cells", () => {
  expect(calls.map(({ member }) => member)).toEqual(
    expect.arrayContaining([
      "Range.getSpecialCellsOrNullObject",
      "Range.valueTypes",
      "WorksheetCollection.onChanged",
      "Comment.authorName",
      "RangeFont.bold",
      "CustomXmlPart.setXml",
    ]),
  );
  expect(calls.length).toBeGreaterThan(70);
});

test("what is later than the manifest's sets is only used where Excel was asked whether it has it", () => {
  const later = calls.filter(({ since }) => isAbove(since, declared));
  expect(later.length).toBeGreaterThan(3);
  expect(later.flatMap(({ unasked }) => unasked)).toEqual([]);
});

test("assets/docs/excel-api.md is what the source says (npm run docs)", () => {
  expect(readFileSync(page, "utf8")).toBe(conformancePage(rows, declared));
});

/** Each member works on a workbook of its own. */
function freshBook(): void {
  const model = modelFromSnapshot(budgetBook());
  model.xmlParts.push({ id: "{A}", xml: '<a xmlns="urn:conformance"/>' });
  model.settings.set("key", "1");
  model.sheets[0]?.comments.push({
    id: "{1}",
    row: 3,
    column: 2,
    content: "Why?",
    author: "You",
    created: new Date(0),
    resolved: false,
    replies: [{ id: "{2}", content: "See note", author: "You", created: new Date(0) }],
  });
  office.host.open(model);
}

test.each(calls.map((call) => [call.member, call] as const))("%s", async (_, call) => {
  const row = rows.find(({ member }) => member === call.member);
  if (!row?.isInLibrary) return expect(isAbove(call.since, newest)).toBe(true);
  expect(row.isPlayed).toBe(true);
  freshBook();
  await office.Excel.run((context) => tryMember(context, call));
});

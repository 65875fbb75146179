import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recordTitle } from "../../../src/core/record/is-record-sheet";
import { hashContent } from "../../../src/files/record/hash-content";
import { lastSaved } from "../../../src/files/record/last-saved";
import { readWorkbook } from "../../../src/files/workbook/read-workbook";
import { buildWorkbook, stylesWith } from "../../support/build-workbook";
import { drawSheet } from "../../support/draw-snapshot";
import { changedParts, openForSaving } from "../../support/open-for-saving";

const rows = (outturn: number) =>
  `<row r="1"><c r="A1" t="inlineStr"><is><t>Service</t></is></c><c r="B1" t="inlineStr"><is><t>Outturn</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Parks</t></is></c><c r="B2" s="1"><v>${String(outturn)}</v></c></row><row r="3"><c r="B3"><f>SUM(B2)</f><v>${String(outturn)}</v></c></row>`;
const styles = stylesWith({ code: "#,##0" });
const book = (more: Partial<Parameters<typeof buildWorkbook>[0]> = {}, outturn = 1318) =>
  buildWorkbook({ styles, sheets: [{ name: "Appendix 1", rows: rows(outturn) }], ...more });
const hash = async (bytes: Uint8Array) => hashContent(await readWorkbook("budget.xlsx", bytes));

test("the mark of a known workbook stays what it is, or recordVersion has to be raised", async () => {
  expect((await hash(book())).sha256).toBe(
    "6b91378af92dab4b182766566e07cb6244986299cdcb1f5fb135f1a426171793",
  );
});

test("saving alone changes nothing: another writer, other strings, another selection, other times", async () => {
  const strings =
    "<si><t>not used</t></si><si><t>Parks</t></si><si><t>Service</t></si><si><t>Outturn</t></si>";
  const shared = rows(1318)
    .replace(
      /<c r="A1" t="inlineStr"><is><t>Service<\/t><\/is><\/c>/,
      '<c r="A1" t="s"><v>2</v></c>',
    )
    .replace(
      /<c r="B1" t="inlineStr"><is><t>Outturn<\/t><\/is><\/c>/,
      '<c r="B1" t="s"><v>3</v></c>',
    )
    .replace(/<c r="A2" t="inlineStr"><is><t>Parks<\/t><\/is><\/c>/, '<c r="A2" t="s"><v>1</v></c>')
    .replace("<v>1318</v></c></row><row", "<v>1318.0000000000001</v></c></row><row");
  const saved = book({
    strings,
    styles: stylesWith({ code: "0.0" }, { code: "#,##0" }),
    sheets: [
      {
        name: "Appendix 1",
        before:
          '<sheetViews><sheetView workbookViewId="0"><selection activeCell="Z9" sqref="Z9"/></sheetView></sheetViews>',
        rows: shared.replace('s="1"', 's="2"'),
      },
    ],
    extra: {
      "docProps/core.xml":
        "<coreProperties><modified>2026-07-01T00:00:00Z</modified></coreProperties>",
      "xl/calcChain.xml": '<calcChain><c r="B3" i="1"/></calcChain>',
    },
  });
  expect(await hash(saved)).toEqual(await hash(book()));
});

const sample = new Uint8Array(
  readFileSync(join(__dirname, "../../../assets/samples/planted-errors/workbook.xlsx")),
);

test("a copy saved with decisions of ours in it has the same mark", async () => {
  const opened = await openForSaving(sample);
  opened.workbook.xmlParts.push({
    id: "{6A0B5C3E-0001-4000-8000-000000000001}",
    xml: '<crosscast xmlns="urn:crosscast:decisions" version="1"/>',
  });
  opened.workbook.written();
  const after = opened.save();
  expect(changedParts(sample, after)).toContain("customXml/item1.xml");
  expect(await hash(after)).toEqual(await hash(sample));
});

test("a figure, a formula, a format, a name, a hidden sheet: each makes another mark", async () => {
  const one = (await hash(book())).sha256;
  const others = [
    book({}, 1319),
    book({ styles: stylesWith({ code: "#,##0.0" }) }),
    book({ sheets: [{ name: "Appendix 1", rows: rows(1318).replace("SUM(B2)", "B2") }] }),
    book({ sheets: [{ name: "Appendix A", rows: rows(1318) }] }),
    book({ sheets: [{ name: "Appendix 1", rows: rows(1318), state: "hidden" }] }),
    book({ names: "<definedName name=\"Outturn\">'Appendix 1'!$B$2</definedName>" }),
  ];
  const marks = await Promise.all(others.map(async (bytes) => (await hash(bytes)).sha256));
  expect(new Set([one, ...marks]).size).toBe(others.length + 1);
});

test("a record on a sheet of the workbook is left out", async () => {
  const before = await readWorkbook("budget.xlsx", book());
  const record = drawSheet("Crosscast record", [recordTitle, "Council | Example"]);
  const after = { ...before, sheets: [record, ...before.sheets] };
  expect(await hashContent(after)).toEqual(await hashContent(before));
});

test("the time a file was last saved is its own word, where it has one", () => {
  const core = (time: string) =>
    buildWorkbook({
      sheets: [],
      extra: {
        "_rels/.rels":
          '<Relationships><Relationship Id="a" Type="x/core-properties" Target="docProps/core.xml"/></Relationships>',
        "docProps/core.xml": `<coreProperties><modified>${time}</modified></coreProperties>`,
      },
    });
  expect(lastSaved("a.xlsx", core("2026-06-30T16:05:00Z"))).toBe("2026-06-30T16:05:00.000Z");
  expect(lastSaved("a.xlsx", core("yesterday"))).toBeNull();
  expect(lastSaved("a.txt", new TextEncoder().encode("Just words"))).toBeNull();
});

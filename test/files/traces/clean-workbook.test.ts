import { recordTitle } from "../../../src/core/record/is-record-sheet";
import { cleanWorkbook } from "../../../src/files/traces/clean-workbook";
import { forgetTitle } from "../../../src/files/traces/forget-title";
import { withoutFlags } from "../../../src/files/traces/without-flags";
import { withoutSheet } from "../../../src/files/traces/without-sheet";
import { readWorkbook } from "../../../src/files/workbook/read-workbook";
import { buildWorkbook, type WorkbookXml } from "../../support/build-workbook";
import { changedParts, partText } from "../../support/open-for-saving";
import { withCustomXml } from "../../support/with-custom-xml";

const shared = (at: string, number: number) => `<c r="${at}" t="s"><v>${String(number)}</v></c>`;
const si = (...texts: readonly string[]) => texts.map((text) => `<si><t>${text}</t></si>`).join("");

/** As Excel saves it: texts are shared between sheets, so the record's own stand among all the others. */
const book: WorkbookXml = {
  sheets: [
    {
      name: "Revenue",
      rows: `<row r="1">${shared("A1", 0)}<c r="B1"><v>1</v></c></row><row r="2">${shared("A2", 1)}</row>`,
    },
    {
      name: "Crosscast record",
      rows: `<row r="1">${shared("A1", 2)}</row><row r="2">${shared("A2", 3)}${shared("B2", 0)}</row>`,
    },
    { name: "Reserves", rows: `<row r="1">${shared("A1", 4)}</row>` },
  ],
  strings: si("Service", "Parks", recordTitle, "Accepted by A. Person: known", "Reserve"),
  names: [
    '<definedName name="_xlnm.Print_Area" localSheetId="0">Revenue!$A$1:$B$2</definedName>',
    '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'Crosscast record\'!$1:$2</definedName>',
    '<definedName name="Own" localSheetId="2">Reserves!$A$1</definedName>',
  ].join(""),
};

test("the texts that only the record shows go with it; those that other sheets show keep their places", async () => {
  const before = buildWorkbook(book);
  const { bytes, gone } = await cleanWorkbook("book.xlsx", before);
  expect(gone).toEqual([{ kind: "record", what: "The sheet “Crosscast record”" }]);
  expect(partText(bytes, "xl/sharedStrings.xml")).toContain(
    "<si><t>Service</t></si><si><t>Parks</t></si><si><t/></si><si><t/></si><si><t>Reserve</t></si>",
  );
  expect(changedParts(before, bytes).sort()).toEqual([
    "xl/_rels/workbook.xml.rels",
    "xl/sharedStrings.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet2.xml",
  ]);
  const { sheets, names } = await readWorkbook("book.xlsx", bytes);
  expect(sheets.map(({ name, rows }) => [name, rows[0]?.cells[0]?.text])).toEqual([
    ["Revenue", "Service"],
    ["Reserves", "Reserve"],
  ]);
  expect(sheets[0]?.printArea).toHaveLength(1);
  expect(names.map(({ name }) => name)).toEqual(["Reserves!Own"]);
});

test("parts of any version and damaged ones go; those of others stay, with the parts that name them", async () => {
  const others = "<list xmlns='urn:somebody'/>";
  const plain = withCustomXml(buildWorkbook({ sheets: [{ name: "A" }] }), [others]);
  const own = ["urn:crosscast:decisions", "urn:crosscast:decisions:set-aside"];
  const full = withCustomXml(buildWorkbook({ sheets: [{ name: "A" }] }), [
    others,
    ...own.map((name) => `<crosscast xmlns="${name}" version="9"/>`),
  ]);
  const { bytes, gone } = await cleanWorkbook("book.xlsx", full);
  expect(gone.map(({ kind }) => kind)).toEqual(["newer", "set aside"]);
  expect(changedParts(plain, bytes)).toEqual([]);
});

describe("flags in a sheet's XML", () => {
  const mark = "N(&quot;crosscast:error&quot;)=0";
  const rule = (formula: string) =>
    `<cfRule type="expression" dxfId="1" priority="2"><formula>${formula}</formula></cfRule>`;
  const block = (...rules: readonly string[]) =>
    `<conditionalFormatting sqref="A1">${rules.join("")}</conditionalFormatting>`;
  const sheet = (inside: string) => `<worksheet><sheetData/>${inside}<pageMargins/></worksheet>`;

  test("go with the block that held nothing else; the user's rules stay to the letter", () => {
    const user = rule("B1&gt;3");
    const speaks = rule("A1=&quot;crosscast:error&quot;");
    const xml = sheet(block(rule(mark)) + block(user, rule(mark), speaks) + block(user));
    expect(withoutFlags(xml)).toEqual({
      xml: sheet(block(user, speaks) + block(user)),
      flags: 2,
    });
  });

  test("go from Excel's extensions, with what would be left empty there", () => {
    const x14 = (formula: string) =>
      `<x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>${formula}</xm:f></x14:cfRule><xm:sqref>B2</xm:sqref></x14:conditionalFormatting>`;
    const ext = (inside: string) =>
      `<ext uri="{1}"><x14:conditionalFormattings>${inside}</x14:conditionalFormattings></ext>`;
    const other = `<ext uri="{2}"><x14:slicerList/></ext>`;
    const list = (inside: string) => sheet(`<extLst>${inside}</extLst>`);
    expect(withoutFlags(list(ext(x14(mark)) + other)).xml).toBe(list(other));
    expect(withoutFlags(list(ext(x14(mark)))).xml).toBe(sheet(""));
    expect(withoutFlags(list(ext(x14(mark) + x14("A1&lt;0")))).xml).toBe(list(ext(x14("A1&lt;0"))));
  });

  test("a sheet that only speaks of Crosscast is left alone", () => {
    const xml = sheet(`<x t="crosscast: a tool"/>${block(rule("A1=&quot;crosscast:&quot;"))}`);
    expect(withoutFlags(xml)).toEqual({ xml, flags: 0 });
  });
});

test("the sheet that was looked at last is another one afterwards", () => {
  const xml = (views: string, sheets: readonly string[]) =>
    `<workbook><bookViews>${views}</bookViews><sheets>${sheets.map((one) => `<sheet ${one}/>`).join("")}</sheets></workbook>`;
  const names = ['name="A" state="hidden"', 'name="B"', 'name="C"', 'name="R"'];
  const view = (tab: number) => `<workbookView firstSheet="0" activeTab="${String(tab)}"/>`;
  expect(withoutSheet(xml(view(3), names), 3)).toBe(xml(view(1), names.slice(0, 3)));
  expect(withoutSheet(xml(view(3), names), 2)).toBe(
    xml(view(2), [...names.slice(0, 2), 'name="R"']),
  );
  expect(withoutSheet(xml(view(1), names), 3)).toBe(xml(view(1), names.slice(0, 3)));
});

test("its name goes from the document's properties, with those of its areas, and the counts follow", () => {
  const properties = (sheets: number, names: number, titles: readonly string[]) =>
    `<Properties><HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>${String(sheets)}</vt:i4></vt:variant><vt:variant><vt:lpstr>Named Ranges</vt:lpstr></vt:variant><vt:variant><vt:i4>${String(names)}</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="${String(titles.length)}" baseType="lpstr">${titles.map((title) => `<vt:lpstr>${title}</vt:lpstr>`).join("")}</vt:vector></TitlesOfParts><Company>A &amp; B</Company></Properties>`;
  const all = ["Revenue", "Record &amp; more", "Revenue!Total", "'Record &amp; more'!Print_Area"];
  expect(forgetTitle(properties(2, 2, all), "Record & more")).toBe(
    properties(1, 1, ["Revenue", "Revenue!Total"]),
  );
  expect(forgetTitle(properties(2, 2, all), "Other")).toBe(properties(2, 2, all));
});

test("a workbook that shows nothing but the record is refused with what to do", async () => {
  const [revenue, record] = book.sheets;
  const hidden = buildWorkbook({
    ...book,
    names: "",
    sheets: [
      { ...revenue, name: "Revenue", state: "hidden" },
      { ...record, name: "Record" },
    ],
  });
  await expect(cleanWorkbook("book.xlsx", hidden)).rejects.toThrow(/Unhide a sheet in Excel/);
});

test("a file of another kind is said to be one", async () => {
  const csv = new TextEncoder().encode("Service,Budget\nParks,3\n");
  await expect(cleanWorkbook("book.csv", csv)).rejects.toThrow(
    /only in Excel workbooks of the kinds/,
  );
});

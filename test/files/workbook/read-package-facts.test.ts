import { nothingBeside } from "../../../src/core/workbook/package-facts";
import { readWorkbook } from "../../../src/files/workbook/read-workbook";
import { buildWorkbook, type WorkbookXml } from "../../support/build-workbook";

const sheets = [{ name: "A", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }];
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const rels = (...list: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${target.includes("://") ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;

const factsOf = async (book: Partial<WorkbookXml>) =>
  (await readWorkbook("budget.xlsx", buildWorkbook({ sheets, ...book }))).package;

const bookRels = (...list: readonly (readonly [string, string, string])[]) => ({
  "xl/_rels/workbook.xml.rels": rels(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "styles", "styles.xml"],
    ...list,
  ),
});

test("a plain workbook has nothing beside its cells", async () => {
  expect(await factsOf({})).toEqual(nothingBeside);
});

test("properties, those that somebody added among them", async () => {
  const extra = {
    "_rels/.rels": rels(
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "metadata/core-properties", "docProps/core.xml"],
      ["rId3", "extended-properties", "docProps/app.xml"],
      ["rId4", "custom-properties", "docProps/custom.xml"],
    ),
    "docProps/core.xml":
      "<cp:coreProperties xmlns:cp='a' xmlns:dc='b'><dc:creator>A. Officer</dc:creator><dc:title/></cp:coreProperties>",
    "docProps/app.xml": "<Properties><Company>Council</Company><Pages>3</Pages></Properties>",
    "docProps/custom.xml":
      '<Properties><property name="Cost centre"><vt:lpwstr xmlns:vt="c">X1</vt:lpwstr></property></Properties>',
  };
  expect((await factsOf({ extra }))?.properties).toEqual({
    author: "A. Officer",
    company: "Council",
    custom: ["Cost centre: X1"],
  });
});

test("links to other workbooks in the order that formulas number them", async () => {
  const extra = {
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets><externalReferences><externalReference r:id="rId9"/><externalReference r:id="rId8"/></externalReferences></workbook>`,
    ...bookRels(
      ["rId8", "externalLink", "externalLinks/externalLink1.xml"],
      ["rId9", "externalLink", "externalLinks/externalLink2.xml"],
    ),
    "xl/externalLinks/externalLink1.xml": "<externalLink/>",
    "xl/externalLinks/externalLink2.xml": "<externalLink/>",
    "xl/externalLinks/_rels/externalLink1.xml.rels": rels(["rId1", "x", "file:///S:/One.xlsx"]),
    "xl/externalLinks/_rels/externalLink2.xml.rels": rels([
      "rId1",
      "x",
      "file:///S:/Ledger%202025.xlsx",
    ]),
  };
  expect((await factsOf({ extra }))?.externalLinks).toEqual([
    "file:///S:/Ledger 2025.xlsx",
    "file:///S:/One.xlsx",
  ]);
});

test("data behind pivot tables, connections, queries, a data model and our own data", async () => {
  const extra = {
    ...bookRels(
      ["rId3", "pivotCacheDefinition", "pivotCache/one.xml"],
      ["rId4", "connections", "connections.xml"],
      ["rId5", "customXml", "../customXml/item1.xml"],
      ["rId6", "customXml", "../customXml/item2.xml"],
      ["rId7", "powerPivotData", "model/item.data"],
    ),
    "xl/pivotCache/one.xml":
      '<pivotCacheDefinition recordCount="900"><cacheSource type="worksheet"><worksheetSource ref="A1:H901" sheet="Ledger"/></cacheSource></pivotCacheDefinition>',
    "xl/connections.xml": '<connections><connection id="1" name="Ledger database"/></connections>',
    "xl/model/item.data": "x",
    "customXml/item1.xml":
      '<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">x</DataMashup>',
    "customXml/item2.xml": '<c:crosscast xmlns:c="urn:crosscast:decisions"/>',
  };
  expect(await factsOf({ extra })).toMatchObject({
    pivotCaches: [{ source: "Ledger!A1:H901", records: 900 }],
    connections: ["Ledger database", "Power Query"],
    dataModel: true,
    ownParts: ["customXml/item2.xml"],
  });
});

test("a damaged part is left out, so that nobody takes it for empty", async () => {
  const extra = {
    ...bookRels(["rId4", "connections", "connections.xml"]),
    "xl/connections.xml": "<connections><",
  };
  const facts = await factsOf({ extra });
  expect(facts).not.toHaveProperty("connections");
  expect(facts?.pivotCaches).toEqual([]);
});

describe("cells that cannot be seen", () => {
  const cell = (style: number) => `<row r="1"><c r="A1" s="${style}"><v>5</v></c></row>`;
  const styles = (font: string, fill: string, format = 0) =>
    `<fonts><font/><font><color ${font}/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill>${fill}</fill></fills><cellXfs><xf/><xf fontId="1" fillId="1" numFmtId="${format}"/></cellXfs>`;
  const solid = (colour: string) =>
    `<patternFill patternType="solid"><fgColor ${colour}/></patternFill>`;
  const none = '<patternFill patternType="none"/>';
  const unseen = async (style: string, after = "") =>
    (await factsOf({ styles: style, sheets: [{ name: "A", rows: cell(1), after }] }))?.unseenCells;
  const here = [{ sheet: "A", row: 1, column: 1 }];

  test.each([
    ["white on nothing", 'rgb="FFFFFFFF"', none, here],
    ["the theme's white on nothing", 'theme="0"', none, here],
    ["one colour by number and by theme", 'rgb="FF000000"', solid('theme="1"'), here],
    ["one tint of one colour", 'theme="4" tint="0.6"', solid('theme="4" tint="0.6"'), here],
    ["white on blue", 'rgb="FFFFFFFF"', solid('rgb="FF0000FF"'), []],
    ["grey on white", 'rgb="FFF2F2F2"', none, []],
    ["white on stripes", 'rgb="FFFFFFFF"', '<patternFill patternType="gray125"/>', []],
    ["automatic on white", 'auto="1"', none, []],
  ])("%s", async (_, font, fill, expected) => {
    expect(await unseen(styles(font, fill))).toEqual(expected);
  });

  test("but not where a rule colours them by what stands in them", async () => {
    const rule = '<conditionalFormatting sqref="C9 A1:B2"><cfRule/></conditionalFormatting>';
    expect(await unseen(styles('rgb="FFFFFFFF"', none), rule)).toEqual([]);
  });

  test("a format that shows nothing", async () => {
    const style = `<numFmts><numFmt numFmtId="170" formatCode=";;;"/></numFmts>${styles('rgb="FF000000"', none, 170)}`;
    expect(await unseen(style)).toEqual(here);
  });
});

import { clearFlags } from "../../../src/excel/flags/clear-flags";
import { buildWorkbook, type SheetXml } from "../../support/build-workbook";
import { startOffice } from "../../support/office-host";
import { openForSaving, partText } from "../../support/open-for-saving";

/** Our rules as they stand in a file that others worked on: copied to other cells, split in two, repeated. */
const ours = (priority: number, severity = "error") =>
  `<cfRule type="expression" dxfId="1" priority="${String(priority)}"><formula>N("crosscast:${severity}")=0</formula></cfRule>`;
const theirs = [
  '<conditionalFormatting sqref="A1:C9"><cfRule type="cellIs" dxfId="0" priority="2" stopIfTrue="1" operator="lessThan"><formula>0</formula></cfRule><cfRule type="colorScale" priority="5"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FFFF0000"/></colorScale></cfRule></conditionalFormatting>',
  '<conditionalFormatting sqref="B2 D4:D7"><cfRule type="expression" dxfId="0" priority="3"><formula>AND($A2="crosscast:error",B2&gt;0)</formula></cfRule></conditionalFormatting>',
  '<conditionalFormatting sqref="E1:E9"><cfRule type="duplicateValues" dxfId="0" priority="4"/></conditionalFormatting>',
];
const flags = [
  `<conditionalFormatting sqref="B2 C3">${ours(6)}</conditionalFormatting>`,
  `<conditionalFormatting sqref="B2">${ours(7)}${ours(8, "warning")}</conditionalFormatting>`,
  `<conditionalFormatting sqref="Z1:Z2 AA40">${ours(1)}</conditionalFormatting>`,
];
const styles =
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs>' +
  '<dxfs count="2"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><fill><patternFill><bgColor rgb="FFFDE0DD"/></patternFill></fill></dxf></dxfs>';
const rows = '<row r="1"><c r="A1"><v>-1</v></c></row>';
const margins = '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>';
const sheet = (
  name: string,
  formats: readonly string[],
  more: Partial<SheetXml> = {},
): SheetXml => ({
  name,
  rows,
  after: formats.join("") + margins,
  ...more,
});
const book = (...sheets: SheetXml[]): Uint8Array =>
  buildWorkbook({
    sheets,
    styles,
    extra: {
      "[Content_Types].xml":
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    },
  });

const file = book(
  sheet("Revenue", [...theirs, ...flags]),
  sheet("Workings", flags, { state: "veryHidden" }),
  sheet("Capital", theirs),
  sheet("Locked", [...flags], { after: `<sheetProtection sheet="1"/>${flags.join("")}${margins}` }),
);

test("flags of an earlier session go from every sheet, hidden ones too; no other rule changes", async () => {
  const opened = await openForSaving(file);
  await startOffice(opened.workbook, { requirementSets: { ExcelApi: "1.9" } });
  const order = () =>
    opened.workbook.sheets.map(({ conditionalFormats }) =>
      conditionalFormats
        .filter(({ formula }) => !formula.startsWith('=N("crosscast:'))
        .map(({ kind, formula, rule, areas, stopIfTrue, style }) =>
          JSON.stringify({ kind, formula, rule, areas, stopIfTrue, style }),
        ),
    );
  const before = order();
  expect(before[0]).toHaveLength(4);
  expect(await clearFlags()).toEqual({ done: 8, left: [{ sheet: "Locked", why: "protected" }] });
  expect(order()).toEqual(before);
  const copy = opened.save();
  for (const part of [1, 2, 3])
    expect(partText(copy, `xl/worksheets/sheet${String(part)}.xml`)).not.toContain('N("crosscast');
  const revenue = partText(copy, "xl/worksheets/sheet1.xml");
  // Their own rules stand in the copy as they stood in the file, letter for letter.
  for (const rule of theirs.flatMap((one) => one.match(/<cfRule.*?(?:<\/cfRule>|\/>)/g) ?? []))
    expect(revenue.replace(/ priority="\d+"/g, "")).toContain(rule.replace(/ priority="\d+"/g, ""));
  expect(partText(copy, "xl/worksheets/sheet3.xml")).toBe(
    partText(file, "xl/worksheets/sheet3.xml"),
  );
  expect(partText(copy, "xl/styles.xml")).toBe(partText(file, "xl/styles.xml"));
  expect(partText(copy, "xl/worksheets/sheet4.xml")).toBe(
    partText(file, "xl/worksheets/sheet4.xml"),
  );
});

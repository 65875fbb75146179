import type { WorkbookModel } from "../../src/workbench/host";
import type { ConditionalFormatModel } from "../../src/workbench/host/workbook/conditional-format-model";
import { buildWorkbook } from "../support/build-workbook";
import { changedParts, openForSaving, partText } from "../support/open-for-saving";

const sheet1 = "xl/worksheets/sheet1.xml";
const extra = {
  "[Content_Types].xml":
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
};
const styles =
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs>' +
  '<dxfs count="2"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
  '<dxf><font><b val="0"/><color rgb="FF000000"/><u val="none"/></font><border><bottom style="dotted"><color rgb="FF00FF00"/></bottom></border></dxf></dxfs>';
const comparison =
  '<cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule>';
const scale =
  '<cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FFFF0000"/></colorScale></cfRule>';
const margins = '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>';
const extension =
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>' +
  '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="3" id="{A}"><xm:f>Other!A1>0</xm:f><x14:dxf/></x14:cfRule><xm:sqref>C1:C9 D2</xm:sqref></x14:conditionalFormatting>' +
  "</x14:conditionalFormattings></ext></extLst>";

const book = (after: string): Uint8Array =>
  buildWorkbook({
    extra,
    sheets: [{ name: "Sheet1", rows: '<row r="1"><c r="A1"><v>-1</v></c></row>', after }],
    styles,
  });

const before = book(
  `<conditionalFormatting sqref="A1:A9">${comparison}${scale}</conditionalFormatting>${margins}`,
);

const formatsOf = (workbook: WorkbookModel): ConditionalFormatModel[] =>
  workbook.sheets[0]?.conditionalFormats ?? [];

const flag = (more: Partial<ConditionalFormatModel> = {}): ConditionalFormatModel => ({
  id: "{ours}",
  kind: "Custom",
  areas: [{ top: 2, left: 1, bottom: 4, right: 2 }],
  stopIfTrue: false,
  formula: "=TRUE",
  rule: null,
  style: { fill: "#FFF4CE", bold: true, borders: {} },
  ...more,
});

test("the file's own are listed in order of priority, those the host does not draw among them", async () => {
  const { workbook } = await openForSaving(
    book(
      `<conditionalFormatting sqref="A1:A9">${scale}${comparison}</conditionalFormatting>` +
        '<conditionalFormatting sqref="B1"><cfRule type="expression" dxfId="1" priority="4" stopIfTrue="1"><formula>_xlfn.XOR(B1&gt;0,TRUE)</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="B2"><cfRule type="top10" priority="5" percent="1" bottom="1" rank="3"/><cfRule type="duplicateValues" priority="6"/></conditionalFormatting>' +
        margins +
        extension,
    ),
  );
  expect(formatsOf(workbook)).toMatchObject([
    {
      kind: "CellValue",
      rule: { formula1: "=0", operator: "LessThan" },
      style: { fill: "#FFC7CE" },
    },
    { kind: "ColorScale", isOpaque: true, stopIfTrue: null },
    {
      kind: "Custom",
      isOpaque: true,
      areas: [
        { top: 1, bottom: 9, left: 3, right: 3 },
        { top: 2, left: 4 },
      ],
    },
    {
      kind: "Custom",
      formula: "=XOR(B1>0,TRUE)",
      stopIfTrue: true,
      style: {
        bold: false,
        fontColor: "#000000",
        underline: "None",
        borders: { EdgeBottom: { style: "Dot", color: "#00FF00" } },
      },
    },
    { kind: "TopBottom", rule: { rank: 3, type: "BottomPercent" } },
    { kind: "PresetCriteria", rule: { criterion: "DuplicateValues" } },
  ]);
});

test("one that is deleted goes; the others stay as they are written", async () => {
  const { workbook, save } = await openForSaving(before);
  const [sheet] = workbook.sheets;
  if (sheet) sheet.conditionalFormats = formatsOf(workbook).slice(1);
  workbook.written();
  const after = save();
  expect(changedParts(before, after)).toEqual([sheet1]);
  expect(partText(after, sheet1)).toContain(
    `<conditionalFormatting sqref="A1:A9">${scale}</conditionalFormatting>${margins}`,
  );
});

test("where all of a block go, the block goes with them", async () => {
  const { workbook, save } = await openForSaving(before);
  const [sheet] = workbook.sheets;
  if (sheet) sheet.conditionalFormats = [];
  workbook.written();
  expect(partText(save(), sheet1)).toContain(`</sheetData>${margins}`);
});

test("a new one comes before the file's own, and is the first again when the copy is opened", async () => {
  const { workbook, save } = await openForSaving(before);
  formatsOf(workbook).unshift(
    flag({
      style: {
        fill: "#FFF4CE",
        bold: true,
        italic: false,
        underline: "Double",
        fontColor: "#9C0006",
        numberFormat: '0.0"k"',
        borders: { EdgeTop: { style: "Dash", color: "#123456" } },
      },
      stopIfTrue: true,
    }),
  );
  workbook.written();
  const after = save();
  expect(partText(after, sheet1)).toMatch(/<\/conditionalFormatting><pageMargins/);
  const again = await openForSaving(after);
  expect(formatsOf(again.workbook)).toMatchObject([
    { ...flag(), id: expect.any(String), style: formatsOf(workbook)[0]?.style, stopIfTrue: true },
    { kind: "CellValue" },
    { kind: "ColorScale" },
  ]);
});

test("rules of Excel 2010 and later keep their place in the order", async () => {
  const bytes = book(
    `<conditionalFormatting sqref="A1:A9">${comparison}</conditionalFormatting>${margins}${extension}`,
  );
  const { workbook, save } = await openForSaving(bytes);
  const [first, later] = formatsOf(workbook);
  const [sheet] = workbook.sheets;
  if (sheet && first && later) sheet.conditionalFormats = [later, flag(), first];
  workbook.written();
  const again = await openForSaving(save());
  expect(formatsOf(again.workbook)).toMatchObject([
    { isOpaque: true },
    { formula: "=TRUE" },
    { kind: "CellValue" },
  ]);
});

test("cells that a scale no longer covers: its rule is kept, its place is new", async () => {
  const { workbook, save } = await openForSaving(before);
  const found = formatsOf(workbook).find(({ kind }) => kind === "ColorScale");
  if (found) found.areas = [{ top: 1, left: 1, bottom: 5, right: 1 }];
  workbook.written();
  const text = partText(save(), sheet1);
  expect(text).toContain(
    `<conditionalFormatting sqref="A1:A5">${scale}</conditionalFormatting>${margins}`,
  );
  expect(text).toContain(comparison);
});

test.each([
  [{ kind: "CellValue", rule: { formula1: "=1", formula2: "=$B$2", operator: "Between" } }],
  [{ kind: "ContainsText", rule: { operator: "BeginsWith", text: 'a "b" <c>' } }],
  [{ kind: "TopBottom", rule: { rank: 10, type: "TopItems" } }],
  [{ kind: "TopBottom", rule: { rank: 25, type: "BottomPercent" } }],
  [{ kind: "PresetCriteria", rule: { criterion: "Blanks" } }],
  [{ kind: "PresetCriteria", rule: { criterion: "EqualOrBelowAverage" } }],
  [{ kind: "PresetCriteria", rule: { criterion: "LastSevenDays" } }],
] as const)("saved and read again: %o", async (rule) => {
  const { workbook, save } = await openForSaving(before);
  formatsOf(workbook).unshift(flag({ ...rule, formula: "" }));
  workbook.written();
  const again = await openForSaving(save());
  expect(formatsOf(again.workbook)[0]).toMatchObject(rule);
});

test("one whose rule was never given is in no copy", async () => {
  const { workbook, save } = await openForSaving(before);
  formatsOf(workbook).unshift(flag({ formula: "" }));
  workbook.written();
  expect(formatsOf((await openForSaving(save())).workbook)).toHaveLength(2);
});

import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/files/workbook/read-workbook";
import type { CellSnapshot, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { buildWorkbook, stylesWith } from "../support/build-workbook";
import { changedParts, openForSaving, partText } from "../support/open-for-saving";

const sheet1 = "xl/worksheets/sheet1.xml";
const book = "xl/workbook.xml";
const sample = readFileSync("assets/samples/planted-errors/workbook.xlsx");

function cellOf(
  snapshot: WorkbookSnapshot,
  row: number,
  column: number,
  sheet = 0,
): CellSnapshot | undefined {
  return snapshot.sheets[sheet]?.rows
    .find((one) => one.row === row)
    ?.cells.find((one) => one.column === column);
}

/** Hand-made packages say nothing of their parts' kinds; a real one must. */
const extra = {
  "[Content_Types].xml":
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
};

const small = (rows: string, more: Partial<Parameters<typeof buildWorkbook>[0]> = {}): Uint8Array =>
  buildWorkbook({ sheets: [{ name: "Sheet1", rows }], extra, ...more });

test("where nothing was changed the copy is the file", async () => {
  const { save } = await openForSaving(sample);
  expect(Buffer.compare(save(), sample)).toBe(0);
});

test("an edit that was taken back changes nothing either", async () => {
  const { user, workbook, save } = await openForSaving(sample);
  user.type(workbook.sheets[0]?.name ?? "", "B5", "1");
  user.undo();
  expect(changedParts(sample, save())).toEqual([]);
});

test("one typed figure changes its own cell, and nothing beside it", async () => {
  const before = small(
    '<row r="1" spans="1:2" ht="30"><c r="A1" s="1"><v>5</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>5x</v></c></row><!-- a remark --><row r="3"><c r="C3"><v>1</v></c></row>',
    { styles: stylesWith({ code: "#,##0", bold: true }) },
  );
  const { user, save } = await openForSaving(before);
  user.type("Sheet1", "A1", "1234.5");
  const after = save();
  expect(changedParts(before, after)).toEqual([book, sheet1]);
  expect(partText(after, sheet1)).toContain(
    '<row r="1" ht="30"><c r="A1" s="1"><v>1234.5</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>5x</v></c></row><!-- a remark --><row r="3"><c r="C3"><v>1</v></c></row>',
  );
  expect(partText(after, book)).toContain('<calcPr fullCalcOnLoad="1"/>');
});

test("new cells and rows go where they belong, around those that are there", async () => {
  const { user, save } = await openForSaving(
    small('<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5"/>'),
  );
  for (const [address, input] of [
    ["A1", "first"],
    ["A2", "x < y & z"],
    ["C2", "TRUE"],
    ["E2", "#N/A"],
    ["B5", "in an empty row"],
    ["A9", "_x0041_ stays as typed"],
  ] as const)
    user.type("Sheet1", address, input);
  const snapshot = await readWorkbook("copy.xlsx", save());
  const rows = snapshot.sheets[0]?.rows.map(({ row, cells }) => [
    row,
    ...cells.map(({ text }) => text),
  ]);
  expect(rows).toEqual([
    [1, "first"],
    [2, "x < y & z", "1", "TRUE", "2", "#N/A"],
    [5, "in an empty row"],
    [9, "_x0041_ stays as typed"],
  ]);
});

test("a cell that is emptied keeps its look", async () => {
  const { user, save } = await openForSaving(
    small('<row r="1"><c r="A1" s="1"><v>5</v></c></row>', { styles: stylesWith({ code: "0.0" }) }),
  );
  user.type("Sheet1", "A1", "");
  expect(partText(save(), sheet1)).toContain('<c r="A1" s="1"/>');
});

test("formulas are written as the file format has them", async () => {
  const { user, workbook, save } = await openForSaving(
    small('<row r="1"><c r="A1"><v>5</v></c></row>'),
  );
  const formulas = [
    '=XLOOKUP(A1,A1:A3,B1:B3)&"XLOOKUP("',
    "=SORT(FILTER(A1:A3,A1:A3>1))",
    "=SUM(BUDGET.VARIANCE(A1,B1),1)",
    "=LET(x,A1*2,x+LAMBDA(y,y+1)(3))",
  ];
  formulas.forEach((formula, at) => user.type("Sheet1", `C${String(at + 1)}`, formula));
  const after = save();
  expect([...partText(after, sheet1).matchAll(/<f>(.*?)<\/f>/g)].map(([, text]) => text)).toEqual([
    "_xlfn.XLOOKUP(A1,A1:A3,B1:B3)&amp;&quot;XLOOKUP(&quot;",
    "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,A1:A3&gt;1))",
    "SUM(_xldudf_BUDGET_VARIANCE(A1,B1),1)",
    "_xlfn.LET(_xlpm.x,A1*2,_xlpm.x+_xlfn.LAMBDA(_xlpm.y,_xlpm.y+1)(3))",
  ]);
  const again = await readWorkbook("copy.xlsx", after);
  expect(formulas.map((_, at) => cellOf(again, at + 1, 3)?.formula)).toEqual([
    formulas[0],
    formulas[1],
    formulas[2],
    formulas[3],
  ]);
  expect(workbook.sheets).toHaveLength(1);
});

test("cells that shared a formula with an edited one are given their own", async () => {
  const before = small(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
      '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>',
  );
  const { user, save } = await openForSaving(before);
  user.type("Sheet1", "B1", "99");
  const again = await readWorkbook("copy.xlsx", save());
  expect([1, 2, 3].map((row) => cellOf(again, row, 2)?.formula)).toEqual([
    undefined,
    "=A2*2",
    "=A3*2",
  ]);
  expect(cellOf(again, 3, 2)?.value).toBe(6);
});

test("tags with a prefix, cells without an address", async () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const before = buildWorkbook({
    extra,
    sheets: [
      {
        name: "Sheet1",
        xml: `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    ],
  });
  const { user, save } = await openForSaving(before);
  user.type("Sheet1", "B1", "7");
  user.type("Sheet1", "A2", "8");
  const after = save();
  expect(partText(after, sheet1)).toContain(
    '<x:row><x:c><x:v>1</x:v></x:c><x:c r="B1"><x:v>7</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>8</x:v></x:c></x:row>',
  );
  expect(cellOf(await readWorkbook("copy.xlsx", after), 1, 2)?.value).toBe(7);
});

test("a date is counted from 1904 where the file does so", async () => {
  const before = small('<row r="1"><c r="A1" s="1"><v>44650</v></c></row>', {
    styles: stylesWith({ code: "dd/mm/yyyy" }),
    date1904: true,
  });
  const { user, save } = await openForSaving(before);
  user.type("Sheet1", "A1", 46113);
  const again = await readWorkbook("copy.xlsx", save());
  expect(cellOf(again, 1, 1)?.text).toBe("01/04/2026");
});

test("hidden rows", async () => {
  const { user, save } = await openForSaving(
    small(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>',
    ),
  );
  user.hideRows("Sheet1", "A1:A1", true);
  user.hideRows("Sheet1", "A2:A2", false);
  const again = await readWorkbook("copy.xlsx", save());
  expect(again.sheets[0]?.rows.map(({ row, hidden }) => [row, hidden ?? false])).toEqual([
    [1, true],
    [2, false],
  ]);
});

test("sheets that were added, renamed and deleted", async () => {
  const before = buildWorkbook({
    extra,
    sheets: [
      { name: "Keep", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
      { name: "Drop", rows: '<row r="1"><c r="A1"><v>2</v></c></row>' },
      { name: "Last", rows: '<row r="1"><c r="A1"><v>3</v></c></row>' },
    ],
    names:
      '<definedName name="Here" localSheetId="2">Last!$A$1</definedName><definedName name="There" localSheetId="1">Drop!$A$1</definedName>',
  });
  const { user, save } = await openForSaving(before);
  user.addSheet("Record of 'all' checks");
  user.type("Record of 'all' checks", "B2", "checked");
  user.deleteSheet("Drop");
  user.renameSheet("Keep", "Kept & safe");
  const after = save();
  const again = await readWorkbook("copy.xlsx", after);
  expect(again.sheets.map(({ name }) => name)).toEqual([
    "Kept & safe",
    "Last",
    "Record of 'all' checks",
  ]);
  expect(cellOf(again, 2, 2, 2)?.text).toBe("checked");
  expect(again.names.map(({ name }) => name)).toEqual(["Last!Here"]);
  // Nothing of a deleted sheet stays behind in the file.
  expect(changedParts(before, after)).toContain("xl/worksheets/sheet2.xml");
  expect(() => partText(after, "xl/worksheets/sheet2.xml")).toThrow();
});

test("names that were added, changed and taken away", async () => {
  const before = small('<row r="1"><c r="A1"><v>1</v></c></row>', {
    names:
      '<definedName name="Stays">Sheet1!$A$1</definedName><definedName name="Goes">Sheet1!$A$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1:$C$9</definedName>',
  });
  const { workbook, save } = await openForSaving(before);
  workbook.names.splice(1, 1);
  workbook.names.push({
    name: "New",
    formula: "=Sheet1!$B$2*2",
    visible: true,
    comment: "",
    sheetId: null,
  });
  workbook.written();
  const again = await readWorkbook("copy.xlsx", save());
  expect(again.names.map(({ name, formula }) => [name, formula])).toEqual([
    ["Stays", "=Sheet1!$A$1"],
    ["New", "=Sheet1!$B$2*2"],
  ]);
  expect(again.sheets[0]?.printArea).toHaveLength(1);
});

test("custom XML: decisions survive closing and opening, are changed in place, and taken away", async () => {
  const { workbook, save } = await openForSaving(sample);
  workbook.xmlParts.push({
    id: "{00000000-0000-0000-0000-000000000001}",
    xml: '<d xmlns="urn:test">accepted &amp; signed</d>',
  });
  workbook.written();
  const once = save();
  expect(changedParts(sample, once).sort()).toEqual([
    "[Content_Types].xml",
    "customXml/_rels/item1.xml.rels",
    "customXml/item1.xml",
    "customXml/itemProps1.xml",
    "xl/_rels/workbook.xml.rels",
  ]);
  const second = await openForSaving(once);
  expect(second.workbook.xmlParts).toEqual([
    {
      id: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/),
      xml: '<d xmlns="urn:test">accepted &amp; signed</d>',
    },
  ]);
  const [part] = second.workbook.xmlParts;
  if (part) part.xml = '<d xmlns="urn:test">reopened</d>';
  second.workbook.written();
  const twice = second.save();
  expect(changedParts(once, twice)).toEqual(["customXml/item1.xml"]);
  const third = await openForSaving(twice);
  third.workbook.xmlParts.length = 0;
  third.workbook.written();
  expect(changedParts(sample, third.save()).filter((path) => path.startsWith("customXml"))).toEqual(
    [],
  );
});

test("looks: fills, fonts and formats of new cells are written and read again", async () => {
  const { workbook, user, save } = await openForSaving(
    small('<row r="1"><c r="A1"><v>1</v></c></row>'),
  );
  const sheet = user.addSheet("Record");
  user.type("Record", "A1", "Head");
  const style = {
    bold: true,
    fill: "#D9E1F2",
    fontColor: "#1F3864",
    horizontalAlignment: "Center",
    wrapText: true,
  } as const;
  sheet.cells.set(1, 1, { value: "Head", text: "Head", format: "General", style });
  sheet.cells.set(2, 1, { value: 1234.5, text: "1,234.50", format: "#,##0.00" });
  sheet.columnWidths.set(1, 120);
  workbook.written();
  const again = await openForSaving(save());
  const record = again.workbook.sheet("Record");
  expect(record?.cell(1, 1)?.style).toEqual(style);
  expect(record?.cell(2, 1)?.text).toBe("1,234.50");
  expect(Math.round(record?.columnWidth(1) ?? 0)).toBe(120);
});

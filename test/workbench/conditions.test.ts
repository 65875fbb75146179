import { ConditionalLooks } from "../../src/workbench/conditions/conditional-looks";
import { modelFromSnapshot } from "../../src/workbench/host";
import type { SheetModel } from "../../src/workbench/host";
import { parseArea } from "../../src/workbench/host/workbook/area-address";
import { enterInput } from "../../src/workbench/host/workbook/cell-input";
import type { ConditionalFormatModel } from "../../src/workbench/host/workbook/conditional-format-model";
import { sheetOf } from "../support/budget-book";

/** A sheet of these cells, from A1 on; what is empty is no cell at all. */
function sheetWith(rows: readonly (readonly (string | number | boolean)[])[]): SheetModel {
  const snapshot = { name: "B", sheets: [sheetOf("S", [])], names: [], losses: [] };
  const sheet = modelFromSnapshot(snapshot).sheets[0];
  if (!sheet) throw new Error("no sheet");
  for (const [row, cells] of rows.entries())
    for (const [column, input] of cells.entries())
      if (input !== "")
        sheet.cells.set(row + 1, column + 1, enterInput(input, undefined) ?? undefined);
  return sheet;
}

let count = 0;
const format = (areas: string, more: Partial<ConditionalFormatModel>): ConditionalFormatModel => ({
  id: String(count++),
  kind: "Custom",
  areas: areas.split(",").flatMap((area) => parseArea(area) ?? []),
  stopIfTrue: false,
  formula: "",
  rule: null,
  style: { fill: "on", borders: {} },
  ...more,
});

/** The addresses of column A, rows 1 to 5, where a format holds. */
function held(sheet: SheetModel, one: ConditionalFormatModel): string {
  sheet.conditionalFormats = [one];
  const looks = new ConditionalLooks(sheet);
  return [1, 2, 3, 4, 5].filter((row) => looks.at(row, 1)?.fill === "on").join();
}

const figures = sheetWith([
  [10, 20, "High"],
  [-5, 3, "low"],
  ["n/a", 7, ""],
  ["", 0, "#N/A"],
  [20, 20, true],
]);

test.each([
  ["=TRUE", "1,2,3,4,5"],
  ["=A1<B1", "1,2"],
  ["=A1=$B$1", "5"],
  ["=$B1>=7", "1,3,5"],
  ["=ABS(A1)>5", "1,5"],
  ["=ISBLANK(A1)", "4"],
  ["=ISTEXT(A1)", "3"],
  ["=ISERROR(C1)", "4"],
  ["=AND(ISNUMBER(A1),A1<0)", "2"],
  ["=OR(A1=10,A1=20)", "1,5"],
  ["=NOT(ISNUMBER(A1))", "3,4"],
  ['=C1="HIGH"', "1"],
  ['=LEFT(C1,1)="l"', "2"],
  ['=ISNUMBER(SEARCH("IG",C1))', "1"],
  ["=MOD(ROW(),2)=0", "2,4"],
  ["=A1=MAX($A$1:$A$5)", "5"],
  ["=A1>AVERAGE($A:$A)", "1,3,5"],
  ["=COUNTIF($B$1:$B$5,B1)>1", "1,5"],
  ['=COUNTIF($A$1:A1,">0")=1', "1,2,3,4"],
  ["=IF(A1>0,B1=20,FALSE)", "1,5"],
  ["=A1", "1,2,5"],
  ['=A1&"x"="10x"', "1"],
  ["=-A1^2+1=101", "1"],
  ["=ROUND(A1/3,1)=3.3", "1"],
  ["=1/A2>0", "4"],
  ['=N("crosscast:error")=0', "1,2,3,4,5"],
  ['=N("crosscast:error")=1', ""],
  ["=IFERROR(1/A1,1)=1", "3,4"],
  ["=LEN(TRIM(A1))=0", "4"],
  ["=S!A1=10", "1"],
  ["=Missing!A1=10", ""],
])("%s holds in rows %s", (formula, rows) => {
  expect(held(figures, format("A1:A5", { formula }))).toBe(rows);
});

test("a formula is written for the first cell of all areas", () => {
  expect(held(figures, format("A4:A5,A2", { formula: "=A2<0" }))).toBe("2");
});

test("names, also those that stand for a value; a circle of names ends", () => {
  const sheet = sheetWith([[5], [15]]);
  const { names } = sheet.workbook;
  const named = (name: string, formula: string) =>
    names.push({ name, formula, visible: true, comment: "", sheetId: null });
  named("Limit", "=10");
  named("First", "=S!$A$1");
  named("Loop", "=Loop");
  expect(held(sheet, format("A1:A5", { formula: "=AND(A1>Limit,First=5)" }))).toBe("2");
  expect(held(sheet, format("A1:A5", { formula: "=Loop=1" }))).toBe("");
  expect(new ConditionalLooks(sheet).unshown()).toEqual([
    "a rule that only Excel can work out on A1:A5",
  ]);
});

test.each([
  [{ operator: "LessThan", formula1: "=0" }, "2"],
  [{ operator: "GreaterThan", formula1: "=$B$2" }, "1,3,5"],
  [{ operator: "EqualTo", formula1: "=B1" }, "4,5"],
  [{ operator: "EqualTo", formula1: '="N/A"' }, "3"],
  [{ operator: "NotEqualTo", formula1: "=10" }, "2,3,4,5"],
  [{ operator: "Between", formula1: "=15", formula2: "=-5" }, "1,2,4"],
  [{ operator: "NotBetween", formula1: "=-5", formula2: "=15" }, "3,5"],
])("a comparison: %o", (rule, rows) => {
  expect(held(figures, format("A1:A5", { kind: "CellValue", rule }))).toBe(rows);
});

test.each([
  ["ContainsText", { operator: "Contains", text: "/" }, "3"],
  ["ContainsText", { operator: "NotContains", text: "a" }, "1,2,4,5"],
  ["ContainsText", { operator: "BeginsWith", text: "N" }, "3"],
  ["ContainsText", { operator: "EndsWith", text: "0" }, "1,5"],
  ["TopBottom", { rank: 1, type: "TopItems" }, "5"],
  ["TopBottom", { rank: 2, type: "BottomItems" }, "1,2"],
  ["TopBottom", { rank: 34, type: "TopPercent" }, "5"],
  ["PresetCriteria", { criterion: "Blanks" }, "4"],
  ["PresetCriteria", { criterion: "NonErrors" }, "1,2,3,4,5"],
  ["PresetCriteria", { criterion: "AboveAverage" }, "1,5"],
  ["PresetCriteria", { criterion: "UniqueValues" }, "1,2,3,5"],
  ["PresetCriteria", { criterion: "DuplicateValues" }, ""],
] as const)("%s: %o", (kind, rule, rows) => {
  expect(held(figures, format("A1:A5", { kind, rule }))).toBe(rows);
});

describe("dates", () => {
  const today = Math.floor(Date.now() / 86_400_000) + 25_569;
  const dates = sheetWith([[today], [today - 1], [today - 7], [today + 40], [1]]);
  test.each([
    ["Today", "1"],
    ["Yesterday", "2"],
    ["LastSevenDays", "1,2"],
  ])("%s", (criterion, rows) => {
    expect(held(dates, format("A1:A5", { kind: "PresetCriteria", rule: { criterion } }))).toBe(
      rows,
    );
  });

  test("parts of a date, in leap years too", () => {
    // 29 February 2024.
    const leap = sheetWith([[45351]]);
    const formula = "=AND(YEAR(A1)=2024,MONTH(A1)=2,DAY(A1)=29,WEEKDAY(A1)=5,DAY(EDATE(A1,12))=28)";
    expect(held(leap, format("A1", { formula }))).toBe("1");
  });
});

describe("several over one cell", () => {
  const over = (...formats: ConditionalFormatModel[]) => {
    figures.conditionalFormats = formats;
    return new ConditionalLooks(figures).at(1, 1);
  };
  const bold = format("A1", {
    formula: "=TRUE",
    style: { bold: true, borders: { EdgeTop: { style: "Dot", color: "#000000" } } },
  });
  const red = format("A1", { formula: "=TRUE", style: { fill: "red", borders: {} } });
  const blue = format("A1", { formula: "=TRUE", style: { fill: "blue", borders: {} } });

  test("each property is the first one's that has it", () => {
    expect(over(bold, red, blue)).toEqual({ ...bold.style, fill: "red" });
  });

  test("one that stops leaves out those after it; one that does not hold stops nothing", () => {
    expect(over({ ...bold, stopIfTrue: true }, red)).toEqual(bold.style);
    expect(over({ ...bold, formula: "=FALSE", stopIfTrue: true }, red)).toEqual(red.style);
  });
});

test("what cannot be shown is said: scales, functions it does not know, formulas that are none", () => {
  figures.conditionalFormats = [
    format("A1:B2", { kind: "ColorScale", isOpaque: true, stopIfTrue: null }),
    format("C1", { formula: "=VLOOKUP(A1,B:C,2)>1" }),
    format("C2", { formula: "=(((" }),
    format("C3", { formula: "=A1>0" }),
  ];
  expect(new ConditionalLooks(figures).unshown()).toEqual([
    "a colour scale on A1:B2",
    "a rule that only Excel can work out on C1",
    "a rule that only Excel can work out on C2",
  ]);
});

test("a rule over very many cells is not worked out, so that scrolling goes on", () => {
  const long = sheetWith(Array.from({ length: 20_001 }, (_, row) => [row]));
  expect(held(long, format("A1:A5", { formula: "=SUM(A:A)>0" }))).toBe("");
  expect(new ConditionalLooks(long).unshown()).toHaveLength(1);
});

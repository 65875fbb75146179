import { budgetBook } from "../support/budget-book";
import { startOffice } from "../support/office-host";
import type { StartedOffice } from "../support/office-host";

// What Excel does is told by
// https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat and
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting

let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice(budgetBook());
});

/** Each test works on a sheet of its own. */
const onSheet = <T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const result = await batch(sheet, context);
    sheet.delete();
    await context.sync();
    return result;
  });

function addCustom(
  sheet: Excel.Worksheet,
  areas: string,
  formula: string,
): Excel.ConditionalFormat {
  const format = sheet.getRanges(areas).conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  return format;
}

/** Each format of a sheet as `A1:B2 =FORMULA`, in order of priority. */
async function listed(sheet: Excel.Worksheet): Promise<string[]> {
  const found = sheet.getRange().conditionalFormats.load("items/custom/rule/formula");
  await sheet.context.sync();
  const ranges = found.items.map((item) => item.getRanges().load("address"));
  await sheet.context.sync();
  return found.items.map((item, at) => {
    const places = (ranges[at]?.address ?? "").split(",").map((one) => one.split("!")[1]);
    return `${places.join(",")} ${item.custom.rule.formula}`;
  });
}

test("a custom one is added, found again by its id, and deleted", async () => {
  await onSheet(async (sheet, context) => {
    const format = addCustom(sheet, "D3:D5", "=ABS(D3)>100");
    format.custom.format.fill.color = "#FFC7CE";
    format.custom.format.font.set({ bold: true, color: "#9c0006", underline: "Double" });
    format.custom.format.borders.getItem("EdgeBottom").style = "Continuous";
    format.custom.format.borders.left.color = "blue";
    format.custom.format.numberFormat = "0.0";
    format.stopIfTrue = true;
    format.load("id,type,priority,stopIfTrue");
    await context.sync();
    expect(format.toJSON()).toMatchObject({ type: "Custom", priority: 0, stopIfTrue: true });
    const found = sheet.getRange("D4").conditionalFormats.getItem(format.id);
    found.load("custom/rule/formula,custom/rule/formulaR1C1,custom/format/numberFormat");
    found.load("custom/format/fill/color,custom/format/font");
    const borders = found.custom.format.borders.load("items/sideIndex,items/style,items/color");
    const range = found.getRange().load("address");
    const other = found.cellValueOrNullObject;
    const scale = found.colorScaleOrNullObject;
    const elsewhere = sheet.getRange("E4").conditionalFormats.getItemOrNullObject(format.id);
    await context.sync();
    expect(found.custom.rule.toJSON()).toMatchObject({
      formula: "=ABS(D3)>100",
      formulaR1C1: "=ABS(RC)>100",
    });
    expect(found.custom.format.fill.color).toBe("#FFC7CE");
    expect(found.custom.format.numberFormat).toBe("0.0");
    expect(found.custom.format.font.toJSON()).toMatchObject({
      bold: true,
      color: "#9C0006",
      underline: "Double",
    });
    expect(borders.items.map((line) => [line.sideIndex, line.style, line.color])).toEqual([
      ["EdgeTop", "None", "#000000"],
      ["EdgeBottom", "Continuous", "#000000"],
      ["EdgeLeft", "Continuous", "#0000FF"],
      ["EdgeRight", "None", "#000000"],
    ]);
    expect(range.address.split("!")[1]).toBe("D3:D5");
    expect([other.isNullObject, scale.isNullObject, elsewhere.isNullObject]).toEqual([
      true,
      true,
      true,
    ]);
    found.custom.format.borders.getItem("EdgeLeft").style = "None";
    found.custom.format.font.clear();
    found.custom.format.fill.clear();
    found.load("custom/format/fill/color,custom/format/font/bold");
    await context.sync();
    expect(found.custom.format.fill.color).toBe("");
    expect(found.custom.format.font.bold).toBeNull();
    found.delete();
    const left = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
});

test("one format over several areas: getRanges tells them, getRange refuses", async () => {
  await onSheet(async (sheet, context) => {
    const format = addCustom(sheet, "B3:B4,D3", "=TRUE");
    const none = format.getRangeOrNullObject();
    expect(await listed(sheet)).toEqual(["B3:B4,D3 =TRUE"]);
    expect(none.isNullObject).toBe(true);
    format.getRange().load("address");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});

test("the newest comes first; a priority moves the others, a negative one counts from the back", async () => {
  await onSheet(async (sheet, context) => {
    const first = addCustom(sheet, "A1", "=1");
    addCustom(sheet, "A1", "=2");
    addCustom(sheet, "B9", "=3");
    expect(await listed(sheet)).toEqual(["B9 =3", "A1 =2", "A1 =1"]);
    first.priority = 0;
    expect(await listed(sheet)).toEqual(["A1 =1", "B9 =3", "A1 =2"]);
    first.priority = -1;
    expect(await listed(sheet)).toEqual(["B9 =3", "A1 =2", "A1 =1"]);
    first.priority = -99;
    first.load("priority");
    await context.sync();
    expect(first.priority).toBe(0);
    first.priority = 99;
    first.load("priority");
    await context.sync();
    expect(first.priority).toBe(2);
  });
});

test("only those that touch the cells are listed", async () => {
  await onSheet(async (sheet, context) => {
    addCustom(sheet, "A1:A5", "=1");
    addCustom(sheet, "C1", "=2");
    const counts = ["A5:B9", "B1:C1", "B:B"].map((address) =>
      sheet.getRange(address).conditionalFormats.getCount(),
    );
    await context.sync();
    expect(counts.map(({ value }) => value)).toEqual([1, 1, 0]);
  });
});

test("clearing part of what one covers leaves the rest, whose formula means the same", async () => {
  await onSheet(async (sheet) => {
    addCustom(sheet, "A1:A5", "=A1>$C$1");
    sheet.getRange("A3").conditionalFormats.clearAll();
    expect(await listed(sheet)).toEqual(["A1:A2,A4:A5 =A1>$C$1"]);
    sheet.getRange("A1:A3").clear("Formats");
    expect(await listed(sheet)).toEqual(["A4:A5 =A4>$C$1"]);
    sheet.getRange("A4").clear("Contents");
    expect(await listed(sheet)).toEqual(["A4:A5 =A4>$C$1"]);
  });
});

describe("rows and columns", () => {
  test("inserted in the middle of what one covers, they are covered too", async () => {
    await onSheet(async (sheet) => {
      addCustom(sheet, "B2:C5", "=SUM($E$2:$E$9)>B2");
      sheet.getRange("4:5").insert("Down");
      expect(await listed(sheet)).toEqual(["B2:C7 =SUM($E$2:$E$11)>B2"]);
      sheet.getRange("C:C").insert("Right");
      expect(await listed(sheet)).toEqual(["B2:D7 =SUM($F$2:$F$11)>B2"]);
    });
  });

  test("inserted before it, they push it along with its formula", async () => {
    await onSheet(async (sheet) => {
      addCustom(sheet, "B2:C5", "=B2>$A$1");
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("A:A").insert("Right");
      expect(await listed(sheet)).toEqual(["C3:D6 =C3>$B$1"]);
    });
  });

  test("deleted, they go from what it covers; where all goes, so does the format", async () => {
    await onSheet(async (sheet) => {
      addCustom(sheet, "B2:C5", "=B2>$A$9");
      sheet.getRange("1:3").delete("Up");
      expect(await listed(sheet)).toEqual(["B1:C2 =B1>$A$6"]);
      sheet.getRange("6:6").delete("Up");
      expect(await listed(sheet)).toEqual(["B1:C2 =B1>#REF!"]);
      sheet.getRange("B:D").delete("Left");
      expect(await listed(sheet)).toEqual([]);
    });
  });

  test("cells inserted in some of its columns split it", async () => {
    await onSheet(async (sheet) => {
      addCustom(sheet, "A1:C4", "=A1>0");
      sheet.getRange("B3:B4").insert("Down");
      expect(await listed(sheet)).toEqual(["B1:B6,A1:A4,C1:C4 =A1>0"]);
    });
  });
});

describe("copying", () => {
  test("cells copied with their formats take conditional formats along", async () => {
    await onSheet(async (sheet) => {
      addCustom(sheet, "B2:B3", "=B2>$A$1");
      sheet.getRange("D5").copyFrom("B3:C3", "Formats");
      expect(await listed(sheet)).toEqual(["B2:B3,D5 =B2>$A$1"]);
      sheet.getRange("A9").copyFrom("B2", "Values");
      expect(await listed(sheet)).toEqual(["B2:B3,D5 =B2>$A$1"]);
    });
  });

  test("a copy in front of it is the cell its formula is written for", async () => {
    await onSheet(async (sheet) => {
      addCustom(sheet, "C3", "=C3>$A$1");
      sheet.getRange("B1:C1").copyFrom("C3");
      expect(await listed(sheet)).toEqual(["C3,B1,C1 =B1>$A$1"]);
    });
  });

  test("what the target had gives way", async () => {
    await onSheet(async (sheet) => {
      addCustom(sheet, "B2:B9", "=TRUE");
      sheet.getRange("B4").copyFrom("A1");
      expect(await listed(sheet)).toEqual(["B2:B3,B5:B9 =TRUE"]);
    });
  });

  test("on another sheet it is a format of its own", async () => {
    await onSheet(async (sheet, context) => {
      addCustom(sheet, "B2", "=B2>$A$1");
      const other = context.workbook.worksheets.add();
      other.getRange("C4").copyFrom(sheet.getRange("B2"));
      expect(await listed(other)).toEqual(["C4 =C4>$A$1"]);
      sheet.getRange().conditionalFormats.clearAll();
      expect(await listed(other)).toEqual(["C4 =C4>$A$1"]);
      other.delete();
    });
  });

  test("a copied sheet has its own", async () => {
    await onSheet(async (sheet) => {
      const format = addCustom(sheet, "B2", "=B2>0");
      const copy = sheet.copy("End");
      format.delete();
      expect(await listed(copy)).toEqual(["B2 =B2>0"]);
      copy.delete();
    });
  });
});

test.each([
  ["cellValue", "CellValue", { formula1: "=0", operator: "LessThan" }],
  ["textComparison", "ContainsText", { operator: "Contains", text: "TBC" }],
  ["topBottom", "TopBottom", { rank: 1, type: "TopItems" }],
  ["preset", "PresetCriteria", { criterion: "DuplicateValues" }],
] as const)("other kinds: %s", async (property, kind, rule) => {
  await onSheet(async (sheet, context) => {
    const format = sheet.getRange("A1:A3").conditionalFormats.add(kind);
    (format[property] as { rule: object }).rule = rule;
    format[property].format.font.color = "red";
    format.load(`type,${property}/rule,${property}/format/font/color`);
    const custom = format.customOrNullObject;
    await context.sync();
    expect(format.type).toBe(kind);
    expect(format[property].rule).toEqual(rule);
    expect(format[property].format.font.color).toBe("#FF0000");
    expect(custom.isNullObject).toBe(true);
  });
});

test("scales of the file are listed with their kind, cannot be read, and can be deleted", async () => {
  await onSheet(async (sheet, context) => {
    sheet.load("id");
    await context.sync();
    office.host.workbook.sheet(sheet.id)?.conditionalFormats.push({
      id: "{file-rule-0}",
      kind: "ColorScale",
      areas: [{ top: 1, left: 1, bottom: 9, right: 1 }],
      stopIfTrue: null,
      formula: "",
      rule: null,
      style: { borders: {} },
      isOpaque: true,
    });
    const { conditionalFormats } = sheet.getRange();
    const format = conditionalFormats.getItemAt(0).load("type,stopIfTrue");
    const custom = format.customOrNullObject;
    await context.sync();
    expect([format.type, format.stopIfTrue, custom.isNullObject]).toEqual([
      "ColorScale",
      null,
      true,
    ]);
    format.delete();
    const count = conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

describe("refused", () => {
  const attempt = (act: (sheet: Excel.Worksheet) => void): Promise<unknown> =>
    onSheet(async (sheet, context) => {
      act(sheet);
      await context.sync();
    });

  test("a kind the host does not play, by name", async () => {
    const add = attempt((sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar"));
    await expect(add).rejects.toMatchObject({ code: "ApiNotFound", message: /DataBar/ });
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ["a formula that is none", "InvalidArgument", (sheet) => addCustom(sheet, "A1", "TRUE")],
    [
      "a line that conditional formats cannot draw",
      "InvalidArgument",
      (sheet) => {
        const { borders } = addCustom(sheet, "A1", "=TRUE").custom.format;
        (borders.top as { style: string }).style = "Double";
      },
    ],
    [
      "an id nothing has",
      "ItemNotFound",
      (sheet) => sheet.getRange("A1").conditionalFormats.getItem("{none}").delete(),
    ],
    [
      "the details of another kind",
      "InvalidOperation",
      (sheet) => addCustom(sheet, "A1", "=TRUE").cellValue.load("rule"),
    ],
    [
      "a protected sheet",
      "AccessDenied",
      (sheet) => {
        sheet.protection.protect();
        addCustom(sheet, "A1", "=TRUE");
      },
    ],
  ])("%s: %s", async (_, code, act) => {
    await expect(attempt(act)).rejects.toMatchObject({ code });
  });
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/files/workbook/read-workbook";
import { buildWorkbook } from "../support/build-workbook";
import { changedParts, openForSaving } from "../support/open-for-saving";

const acceptance = "../shared/acceptance";
const present = existsSync(acceptance);
const samples = ["clackmannanshire-2017", "planted-errors"].map((name) =>
  join("assets/samples", name, "workbook.xlsx"),
);
const public_ = present
  ? readdirSync(acceptance, { recursive: true })
      .map(String)
      .filter((file) => file.endsWith(".xlsx"))
      .map((file) => join(acceptance, file))
  : [];

/** Opened, edited and saved, a workbook has the edit, and all else as it was. */
async function edited(file: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(file));
  const { workbook, user, save } = await openForSaving(bytes);
  const sheet = workbook.sheets.at(-1)?.name ?? "";
  user.type(sheet, "ZZ999", "edited");
  const copy = save();
  expect(changedParts(bytes, copy)).toHaveLength(2);
  const [before, after] = await Promise.all([
    readWorkbook("before.xlsx", bytes),
    readWorkbook("after.xlsx", copy),
  ]);
  const last = after.sheets.at(-1);
  expect(last?.rows.at(-1)).toEqual({
    row: 999,
    cells: [{ column: 702, value: "edited", text: "edited" }],
  });
  expect(after.sheets.map(({ rows }) => rows.filter(({ row }) => row !== 999))).toEqual(
    before.sheets.map(({ rows }) => rows),
  );
}

test.each(samples)("%s opens, and a copy of it has the edit and nothing else", edited);

(present ? describe : describe.skip)(
  present ? "public workbooks" : "public workbooks (skipped: they are not beside the project)",
  () => {
    test.each(present ? public_ : ["none"])("%s", edited);
  },
);

describe("hostile workbooks", () => {
  test("a cell in the last corner, and a sheet that claims every column", async () => {
    const bytes = buildWorkbook({
      sheets: [
        {
          name: "Sheet1",
          before: '<cols><col min="1" max="16384" width="20"/></cols>',
          rows: '<row r="1048576"><c r="XFD1048576" s="1"><v>1</v></c></row>',
        },
      ],
      styles:
        '<fonts count="1"><font/></fonts><cellXfs><xf/><xf fontId="99" fillId="99"/></cellXfs>',
    });
    const { workbook } = await openForSaving(bytes);
    expect(workbook.sheets[0]?.cell(1_048_576, 16_384)?.value).toBe(1);
  });

  test("styles that cannot be read leave the figures as they are", async () => {
    const bytes = buildWorkbook({
      sheets: [{ name: "Sheet1", rows: '<row r="1"><c r="A1" s="7"><v>1</v></c></row>' }],
      styles: '<fonts count="1"><font><b></fonts>',
    });
    const { workbook } = await openForSaving(bytes);
    expect(workbook.sheets[0]?.cell(1, 1)?.value).toBe(1);
  });

  test("a script in a cell, in a name and in a colour is only text", async () => {
    const bytes = buildWorkbook({
      sheets: [
        {
          name: "<b>x</b>",
          rows: '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>&lt;script&gt;alert(1)&lt;/script&gt;</t></is></c></row>',
        },
      ],
      styles:
        '<fonts count="1"><font><name val="&quot;;}*{background:url(//x)"/><color rgb="javascript"/></font></fonts><cellXfs><xf/><xf fontId="0"/></cellXfs>',
    });
    const { workbook } = await openForSaving(bytes);
    expect(workbook.sheets[0]?.cell(1, 1)).toMatchObject({ text: "<script>alert(1)</script>" });
    expect(workbook.sheets[0]?.cell(1, 1)?.style?.fontColor).toBeUndefined();
  });
});

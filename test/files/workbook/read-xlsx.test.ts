import type { CellSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { readWorkbook } from "../../../src/files/workbook/read-workbook";
import { buildWorkbook, stylesWith, type WorkbookXml } from "../../support/build-workbook";

const read = (book: WorkbookXml) => readWorkbook("budget.xlsx", buildWorkbook(book));

function cellsOf(snapshot: WorkbookSnapshot, sheet = 0): CellSnapshot[] {
  return snapshot.sheets[sheet]?.rows.flatMap((row) => [...row.cells]) ?? [];
}

const textOf = async (rows: string, more: Partial<WorkbookXml> = {}) =>
  cellsOf(await read({ sheets: [{ name: "A", rows }], ...more })).map(({ text }) => text);

describe("cells", () => {
  test("carry value, shown text, formula, format, bold type and indent", async () => {
    const snapshot = await read({
      styles: stylesWith({ code: "#,##0;(#,##0)", bold: true }, { code: "@", indent: 2 }),
      strings: "<si><t>Adult care</t></si>",
      sheets: [
        {
          name: "Budget",
          rows: '<row r="3"><c r="A3" s="2" t="s"><v>0</v></c><c r="C3" s="1"><f>SUM(C1:C2)</f><v>-1480.4</v></c></row>',
        },
      ],
    });
    expect(snapshot.sheets[0]?.rows).toEqual([
      {
        row: 3,
        cells: [
          { column: 1, value: "Adult care", text: "Adult care", format: "@", indent: 2 },
          {
            column: 3,
            value: -1480.4,
            text: "(1,480)",
            formula: "=SUM(C1:C2)",
            format: "#,##0;(#,##0)",
            bold: true,
          },
        ],
      },
    ]);
  });

  test("may be texts written in place, by formula, in runs, with escapes and entities", async () => {
    const strings = "<si><r><t>Over</t></r><r><t>spend</t></r><rPh><t>x</t></rPh></si>";
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>R&amp;R &#163;5 &lt;</t></is></c><c r="B1" t="str"><f>"a"</f><v>line_x000a_two</v></c><c r="C1" t="s"><v>0</v></c><c r="D1" t="inlineStr"><is><t><![CDATA[<&amp;>]]></t></is></c></row>`;
    expect(await textOf(rows, { strings })).toEqual([
      "R&R £5 <",
      "line\ntwo",
      "Overspend",
      "<&amp;>",
    ]);
  });

  test("are bold where every run of their text is", async () => {
    const strings =
      "<si><r><rPr><b/></rPr><t>Total</t></r></si><si><r><rPr><b/></rPr><t>To</t></r><r><t>tal</t></r></si>";
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
    const cells = cellsOf(await read({ strings, sheets: [{ name: "A", rows }] }));
    expect(cells.map(({ bold }) => bold)).toEqual([true, undefined]);
  });

  test("hold errors and truth values", async () => {
    const rows =
      '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="b"><v>1</v></c></row>';
    expect(cellsOf(await read({ sheets: [{ name: "A", rows }] }))).toEqual([
      { column: 1, value: "#DIV/0!", text: "#DIV/0!", formula: "=1/0", error: "#DIV/0!" },
      { column: 2, value: true, text: "TRUE" },
    ]);
  });

  test("hold dates as serial numbers, counted from 1900 whichever way the workbook counts", async () => {
    const styles = stylesWith({ code: "dd/mm/yyyy" });
    const dated = (serial: number, date1904: boolean) =>
      read({
        styles,
        date1904,
        sheets: [{ name: "A", rows: `<row r="1"><c r="A1" s="1"><v>${serial}</v></c></row>` }],
      });
    const expected = {
      column: 1,
      value: 42736,
      text: "01/01/2017",
      format: "dd/mm/yyyy",
      date: true,
    };
    expect(cellsOf(await dated(42736, false))).toEqual([expected]);
    expect(cellsOf(await dated(41274, true))).toEqual([expected]);
  });

  test("without an address stand next to the one before; rows likewise", async () => {
    const snapshot = await read({
      sheets: [
        {
          name: "A",
          rows: "<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>",
        },
      ],
    });
    expect(
      snapshot.sheets[0]?.rows.map(({ row, cells }) => [
        row,
        cells.map((c) => [c.column, c.value]),
      ]),
    ).toEqual([
      [
        1,
        [
          [1, 1],
          [2, 2],
        ],
      ],
      [2, [[2, 3]]],
    ]);
  });

  test("come in order, the last of two in one place winning", async () => {
    const rows =
      '<row r="2"><c r="B2"><v>3</v></c><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row><row r="1"><c r="A1"><v>0</v></c></row>';
    const snapshot = await read({ sheets: [{ name: "A", rows }] });
    expect(snapshot.sheets[0]?.rows.map(({ row }) => row)).toEqual([1, 2]);
    expect(cellsOf(snapshot).map(({ value }) => value)).toEqual([0, 1, 2]);
  });

  test("read the same whatever prefix the writer put before its names", async () => {
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(cellsOf(await read({ sheets: [{ name: "A", xml }] }))).toEqual([
      { column: 1, value: 2, text: "2", formula: "=1+1" },
    ]);
  });

  test("show nothing under ;;; but keep their value", async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>12</v></c><c r="B1" s="1" t="str"><v>secret</v></c></row>';
    const cells = cellsOf(
      await read({ styles: stylesWith({ code: ";;;" }), sheets: [{ name: "A", rows }] }),
    );
    expect(cells.map(({ value, text }) => [value, text])).toEqual([
      [12, ""],
      ["secret", ""],
    ]);
  });
});

describe("formulas", () => {
  const formulasOf = async (rows: string) =>
    cellsOf(await read({ sheets: [{ name: "A", rows }] })).map(({ formula }) => formula);

  test("filled down are given to each cell", async () => {
    const rows =
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1-$B$1</f><v>1</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>1</v></c></row>';
    expect(await formulasOf(rows)).toEqual(["=A1-$B$1", "=A2-$B$1"]);
  });

  test("for a whole block are given to each of its cells", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row><row r="3"><c r="A3"><v>5</v></c></row>';
    expect(await formulasOf(rows)).toEqual(["=B1:B2*2", "=B1:B2*2", undefined]);
  });

  test("lose the marks put before newer functions", async () => {
    expect(
      await formulasOf(
        '<row r="1"><c r="A1"><f>_xlfn._xlws.FILTER(A2:A9,B2:B9)</f><v>1</v></c></row>',
      ),
    ).toEqual(["=FILTER(A2:A9,B2:B9)"]);
  });

  test("never calculated have no value, and the sheet says how many", async () => {
    const rows =
      '<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><f>C1</f><v></v></c><c r="C1" t="str"><f>""</f><v></v></c></row>';
    const snapshot = await read({ sheets: [{ name: "Budget", rows }] });
    expect(cellsOf(snapshot).map(({ value, text }) => [value, text])).toEqual([
      [null, ""],
      [null, ""],
      ["", ""],
    ]);
    expect(snapshot.losses).toEqual([
      {
        what: "sheet “Budget”",
        why: "2 formulas have no stored result; open the workbook in Excel, let it calculate and save it",
      },
    ]);
  });
});

describe("sheets", () => {
  test("tell what is hidden, merged, protected and printed", async () => {
    const snapshot = await read({
      names:
        '<definedName name="_xlnm.Print_Area" localSheetId="0">\'Adult, care\'!$A$1:$H$40,\'Adult, care\'!$A$50:$H$60</definedName><definedName name="Total" hidden="1">\'Adult, care\'!$B$9</definedName><definedName name="Rate" localSheetId="1">0.5</definedName>',
      sheets: [
        {
          name: "Adult, care",
          before:
            '<cols><col min="2" max="3" hidden="1"/><col min="6" max="16384" hidden="1"/></cols>',
          rows: '<row r="1"><c r="D1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3" hidden="1"><c r="A3"><v>1</v></c></row><row r="4" hidden="1"/>',
          after: '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:C2"/></mergeCells>',
        },
        { name: "B", state: "hidden" },
        { name: "C", state: "veryHidden" },
      ],
    });
    expect(snapshot.sheets.map(({ visibility }) => visibility)).toEqual([
      "visible",
      "hidden",
      "very hidden",
    ]);
    expect(snapshot.sheets[0]).toMatchObject({
      hiddenColumns: [2, 3],
      merges: [{ top: 1, left: 1, bottom: 2, right: 3 }],
      protected: true,
      printArea: [
        { top: 1, left: 1, bottom: 40, right: 8 },
        { top: 50, left: 1, bottom: 60, right: 8 },
      ],
    });
    expect(snapshot.sheets[0]?.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
      [1, undefined],
      [2, true],
      [3, true],
    ]);
    expect(snapshot.names).toEqual([
      { name: "Total", formula: "='Adult, care'!$B$9", hidden: true },
      { name: "B!Rate", formula: "=0.5", hidden: false },
    ]);
  });

  test("bring their notes, threaded comments and text boxes", async () => {
    const snapshot = await read({
      people: '<person id="{P}" displayName="A Reviewer"/>',
      sheets: [
        {
          name: "A",
          parts: [
            {
              type: "comments",
              path: "comments1.xml",
              xml: '<comments><authors><author>Finance</author><author>tc={1}</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>Overspend of </t></r><r><t>£5k</t></r></text></comment><comment ref="C3" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>',
            },
            {
              type: "threadedComment",
              path: "threadedComments/threadedComment1.xml",
              xml: '<ThreadedComments><threadedComment ref="C3" personId="{P}"><text>Is this £6k?</text></threadedComment></ThreadedComments>',
            },
            {
              type: "drawing",
              path: "drawings/drawing1.xml",
              xml: '<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>9</xdr:row></xdr:from><xdr:sp><xdr:txBody><a:p><a:r><a:t>A saving of </a:t></a:r><a:r><a:t>£7k.</a:t></a:r></a:p><a:p><a:r><a:t>Second</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>',
            },
          ],
        },
      ],
    });
    expect(snapshot.sheets[0]?.comments).toEqual([
      { kind: "note", row: 2, column: 2, author: "Finance", text: "Overspend of £5k" },
      { kind: "comment", row: 3, column: 3, author: "A Reviewer", text: "Is this £6k?" },
      { kind: "textbox", row: 10, column: 2, author: "", text: "A saving of £7k.\nSecond" },
    ]);
  });

  test("written in UTF-16 read like any other", async () => {
    const xml =
      '\uFEFF<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>£</v></c></row></sheetData></worksheet>';
    const bytes = buildWorkbook({ sheets: [{ name: "A", xml: "WIDE" }] });
    const { unzipSync, zipSync } = await import("fflate");
    const parts = unzipSync(bytes);
    parts["xl/worksheets/sheet1.xml"] = new Uint8Array(
      Uint16Array.from(xml, (c) => c.charCodeAt(0)).buffer,
    );
    expect(cellsOf(await readWorkbook("a.xlsx", zipSync(parts)))[0]?.text).toBe("£");
  });
});

test("progress names each sheet as it is read", async () => {
  const said: string[] = [];
  const bytes = buildWorkbook({ sheets: [{ name: "One" }, { name: "Two" }] });
  await readWorkbook("b.xlsx", bytes, { onProgress: (what) => said.push(what) });
  expect(said).toEqual([
    "reading b.xlsx",
    "reading sheet “One” of b.xlsx",
    "reading sheet “Two” of b.xlsx",
  ]);
});

import { read, type WorkSheet } from "@e965/xlsx";
import { buildRecord } from "../../../src/core/record/build-record";
import { writeRecordXlsx } from "../../../src/files/record/write-record-xlsx";
import { parseXml, type XmlElement } from "../../../src/files/workbook/xml/xml-element";
import { ZipPackage } from "../../../src/files/zip/zip-package";
import { recordInput } from "../../support/record-input";

/** The elements of a worksheet in the order they must have (ECMA-376, 18.3.1.99), as far as a record needs any. */
const order =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection mergeCells pageMargins pageSetup headerFooter".split(
    " ",
  );

let bytes: Uint8Array;
let file: ZipPackage;
const part = (path: string): XmlElement => parseXml(file.read(path));
const all = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((one) => [...(one.name === name ? [one] : []), ...all(one, name)]);
const sheetPaths = () => file.paths.filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));

beforeAll(async () => {
  const rows = ["Service | Budget £000", "Parks | 120", "Roads | 240", "Total | 365"];
  bytes = await writeRecordXlsx(buildRecord(recordInput({ rows })));
  file = new ZipPackage("record.xlsx", bytes);
});

test("every part is described, and every pointer leads to a part that is there", () => {
  const types = part("[Content_Types].xml").children;
  const endings = new Set(types.flatMap((one) => one.attributes.get("Extension") ?? []));
  const named = types.flatMap((one) => one.attributes.get("PartName") ?? []);
  for (const name of named) expect(file.has(name.slice(1))).toBe(true);
  for (const path of file.paths.filter((one) => one !== "[Content_Types].xml"))
    expect(named.includes(`/${path}`) || endings.has(path.split(".").pop() ?? "")).toBe(true);
  const targets = part("xl/_rels/workbook.xml.rels").children.map(
    (one) => one.attributes.get("Target") ?? "",
  );
  expect(targets.length).toBeGreaterThan(3);
  for (const target of targets) expect(file.has(`xl/${target}`)).toBe(true);
});

test("the elements of each sheet stand in the order Excel asks for, on A4 as wide as one page", () => {
  expect(sheetPaths()).toHaveLength(3);
  for (const path of sheetPaths()) {
    const sheet = part(path);
    const places = sheet.children.map(({ name }) => order.indexOf(name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Object.fromEntries(all(sheet, "pageSetup")[0]?.attributes ?? [])).toEqual({
      paperSize: "9",
      fitToHeight: "0",
      orientation: "portrait",
    });
    expect(all(sheet, "pageSetUpPr")[0]?.attributes.get("fitToPage")).toBe("1");
  }
});

test("cells call for looks and texts that there are, and merged cells do not overlap", () => {
  const looks = all(part("xl/styles.xml"), "cellXfs")[0]?.children.length ?? 0;
  const texts = part("xl/sharedStrings.xml").children.length;
  for (const path of sheetPaths()) {
    const sheet = part(path);
    const cells = all(sheet, "c");
    for (const cell of cells) {
      expect(Number(cell.attributes.get("s") ?? 0)).toBeLessThan(looks);
      if (cell.attributes.get("t") === "s")
        expect(Number(cell.children[0]?.text)).toBeLessThan(texts);
    }
    expect(new Set(cells.map((cell) => cell.attributes.get("r"))).size).toBe(cells.length);
    const rows = all(sheet, "row").map((row) => Number(row.attributes.get("r")));
    expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
    const merged = all(sheet, "mergeCell").map((one) => one.attributes.get("ref") ?? "");
    expect(new Set(merged.map((ref) => ref.split(":")[0])).size).toBe(merged.length);
  }
});

test("another reader finds the same: texts only, no formula", () => {
  const book = read(bytes, { cellFormula: true });
  expect(book.SheetNames).toEqual(["Record", "Schedules", "For Crosscast"]);
  const cells = (sheet: WorkSheet | undefined) =>
    Object.entries(sheet ?? {}).flatMap(([ref, cell]) =>
      ref.startsWith("!") ? [] : [cell as { t: string; f?: string; v?: unknown }],
    );
  const found = book.SheetNames.flatMap((name) => cells(book.Sheets[name]));
  expect(found.filter(({ t, f }) => f !== undefined || !["s", "z"].includes(t))).toEqual([]);
  expect(book.Sheets["Record"]?.["A1"]).toMatchObject({ v: "Record of a review with Crosscast" });
  expect(found.map(({ v }) => String(v)).join("\n")).toContain(
    "£612k: no line of the workbook states this amount",
  );
});

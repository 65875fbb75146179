import fc from "fast-check";
import { buildRecord } from "../../../src/core/record/build-record";
import { isRecordSheet } from "../../../src/core/record/is-record-sheet";
import { noDetails } from "../../../src/core/record/record-details";
import { readRecord } from "../../../src/files/record/read-record";
import { fromChunks, toChunks } from "../../../src/files/record/data-chunks";
import { writeRecordHtml } from "../../../src/files/record/write-record-html";
import { writeRecordXlsx } from "../../../src/files/record/write-record-xlsx";
import { readWorkbook } from "../../../src/files/workbook/read-workbook";
import { ZipPackage } from "../../../src/files/zip/zip-package";
import { revenue } from "../../support/draw-snapshot";
import { entered, recordInput } from "../../support/record-input";

const wrong = revenue.map((line) => line.replace("| 2,718 |", "| 2,817 |"));
const encode = (page: string) => new TextEncoder().encode(page);

describe("page", () => {
  test("needs nothing but itself, and its only script is data that no browser runs", () => {
    const html = writeRecordHtml(buildRecord(recordInput({ rows: wrong })));
    expect(html).not.toMatch(/<link|<img|https?:|@import|url\(/i);
    expect(html.match(/<script[^>]*>/g)).toEqual([
      '<script type="application/json" id="crosscast-record">',
    ]);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).toContain("@page { size: A4;");
  });

  test("holds page one, every schedule in order, and blank lines to sign", () => {
    const record = buildRecord(recordInput({ rows: wrong }));
    const html = writeRecordHtml(record);
    const at = record.schedules.map(({ heading }) => html.indexOf(`<h2>${heading}</h2>`));
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(html).toContain(
      '<th scope="row">Chief finance officer or delegate</th><td></td><td></td><td></td>',
    );
    expect(html).toContain("A. Preparer (as entered)");
    expect(html).toContain(`<p class="scope">${record.scope}</p>`);
  });

  test("what was not entered is said to be so", () => {
    const html = writeRecordHtml(buildRecord(recordInput({ details: noDetails })));
    expect(html.match(/<td>not entered<\/td>/g)).toHaveLength(5);
  });

  test("markup in a detail is shown, not obeyed, and cannot end the data", async () => {
    const bad = "</script><script>alert(1)</script><img src=x>";
    const input = recordInput({ details: { ...entered, council: bad } });
    const named = { ...input, files: input.files.map((file) => ({ ...file, name: bad })) };
    const html = writeRecordHtml(buildRecord(named));
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toContain("<img");
    expect((await readRecord("record.html", encode(html))).files[0]?.name).toBe(bad);
  });
});

describe("workbook", () => {
  const hostile = ["=1+1", "+1", "-1", "@SUM(1)", "\t=1+1", "=cmd|' /C calc'!A0", "\u0000=1"];

  test("text that looks like a formula is written as text, in every cell", async () => {
    for (const text of hostile) {
      const bytes = await writeRecordXlsx(
        buildRecord(recordInput({ details: { ...entered, council: text } })),
      );
      const { sheets } = await readWorkbook("record.xlsx", bytes);
      const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
      expect(
        cells.filter(({ formula, value }) => formula !== undefined || typeof value !== "string"),
      ).toEqual([]);
      expect(cells.map(({ value }) => String(value).trim())).toContain(
        text.replace("\u0000", "").trim(),
      );
      const parts = new ZipPackage("record.xlsx", bytes);
      for (const path of parts.paths.filter((one) => one.includes("worksheets/")))
        expect(new TextDecoder().decode(parts.read(path))).not.toContain("<f");
    }
  });

  test("says what the page says, and is known as a record", async () => {
    const record = buildRecord(recordInput({ rows: wrong }));
    const { sheets } = await readWorkbook("record.xlsx", await writeRecordXlsx(record));
    expect(sheets.map(({ name }) => name)).toEqual(["Record", "Schedules", "For Crosscast"]);
    expect(sheets[0] && isRecordSheet(sheets[0])).toBe(true);
    const words = sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map(({ value }) => value)),
    );
    for (const said of [
      record.scope,
      record.made.slice(0, 10),
      ...record.result,
      ...record.schedules.map(({ heading }) => heading),
    ])
      expect(words.join("\n")).toContain(said);
  });

  test("a cell too long for Excel is cut short and ends with dots", async () => {
    const input = recordInput();
    const long = { ...input.details, council: "x".repeat(40_000) };
    const { sheets } = await readWorkbook(
      "r.xlsx",
      await writeRecordXlsx(buildRecord({ ...input, details: long })),
    );
    const values = sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map(({ value }) => String(value))),
    );
    expect(Math.max(...values.map((value) => value.length))).toBe(32_767);
    expect(values.some((value) => value.endsWith("x…"))).toBe(true);
  });
});

describe("read again", () => {
  test("page and workbook give back what they say of their files", async () => {
    const record = buildRecord(recordInput());
    const html = await readRecord("record.html", encode(writeRecordHtml(record)));
    const xlsx = await readRecord("record.xlsx", await writeRecordXlsx(record));
    expect(html).toEqual(record.data);
    expect(xlsx).toEqual(record.data);
  });

  test("what is no record is refused, with what to do", async () => {
    await expect(readRecord("report.html", encode("<p>Just a page</p>"))).rejects.toThrow(
      "report.html: it is not a record that Crosscast made",
    );
    const cut = writeRecordHtml(buildRecord(recordInput())).replace('"tool"', '"took"');
    await expect(readRecord("record.html", encode(cut))).rejects.toThrow("was changed");
  });

  test("data of any length comes back from cells in any order, and not where a cell is missing", () => {
    const file = {
      role: "workbook",
      name: "b.xlsx",
      saved: null,
      sha256: null,
      content: null,
    } as const;
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 9000 }), { maxLength: 12 }), (names) => {
        const data = {
          crosscastRecord: 1,
          tool: "1",
          checkedAt: "",
          files: names.map((name) => ({ ...file, name })),
        };
        const chunks = [...toChunks(data)].reverse();
        expect(fromChunks(["other words", ...chunks])).toEqual(data);
        if (chunks.length > 1) expect(fromChunks(chunks.slice(1))).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});

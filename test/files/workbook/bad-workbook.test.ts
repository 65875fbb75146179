import * as XLSX from "@e965/xlsx";
import { strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { UnreadableFile } from "../../../src/files/unreadable-file";
import { readWorkbook } from "../../../src/files/workbook/read-workbook";
import { buildWorkbook } from "../../support/build-workbook";

const good = () =>
  buildWorkbook({
    sheets: [
      { name: "Good", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
      { name: "Other", rows: '<row r="1"><c r="A1"><v>2</v></c></row>' },
    ],
  });

async function complaint(bytes: Uint8Array, name = "budget.xlsx"): Promise<string> {
  const error = await readWorkbook(name, bytes).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UnreadableFile);
  return (error as UnreadableFile).message;
}

/** Replaces one part of a sound workbook. */
function withPart(path: string, contents: string | Uint8Array<ArrayBuffer>): Uint8Array {
  const parts = unzipSync(good());
  parts[path] = typeof contents === "string" ? strToU8(contents) : contents;
  return zipSync(parts);
}

function compound(stream: string): Uint8Array {
  const file = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(file, stream, new Uint8Array(5000));
  return Uint8Array.from(XLSX.CFB.write(file, { type: "buffer" }) as Buffer);
}

describe("a file that is not a readable workbook is refused with a reason and a remedy", () => {
  test.each([
    ["empty", new Uint8Array(0), "the file is empty"],
    ["text", strToU8("This is not a workbook, honestly.\n"), "plain text, not a workbook"],
    ["a PDF", strToU8("%PDF-1.7\n"), "PDF"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), "picture"],
    ["a web page", strToU8("<html><body>Sign in</body></html>"), "web page"],
    [
      "random bytes",
      Uint8Array.from({ length: 500 }, (_, i) => (i * 89 + 7) % 256),
      "not a workbook",
    ],
    ["a zip of other things", zipSync({ "a.txt": strToU8("x") }), "without a workbook"],
    ["Numbers", zipSync({ "Index/Document.iwa": strToU8("x") }), "Apple Numbers"],
    ["Word", zipSync({ "word/document.xml": strToU8("<a/>") }), "Word document"],
    ["a password", compound("EncryptedPackage"), "protected with a password"],
    ["an old Word file", compound("WordDocument"), "not a workbook"],
  ])("%s", async (_, bytes, reason) => {
    const message = await complaint(bytes);
    expect(message).toContain(reason);
    expect(message).toMatch(/^budget\.xlsx: [^.].*\. [A-Z].*\.$/s);
  });

  test("cut short at any place", async () => {
    const bytes = good();
    for (const share of [0.1, 0.5, 0.9, 0.99])
      expect(await complaint(bytes.slice(0, Math.floor(bytes.length * share)))).toContain(
        "not complete",
      );
  });

  test("all of whose sheets are damaged", async () => {
    const bytes = buildWorkbook({ sheets: [{ name: "A", xml: "<worksheet><sheetData><row>" }] });
    expect(await complaint(bytes)).toContain("none of its sheets can be read");
  });
});

describe("what a hostile file can cost is bounded", () => {
  const quickly = async (work: () => Promise<unknown>) => {
    // Processor time: the clock on the wall also counts what else the machine is doing.
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(5);
  };

  test("a part that unpacks to far more than it takes", () =>
    quickly(async () => {
      const bomb = withPart("xl/worksheets/sheet1.xml", new Uint8Array(60_000_000));
      expect(await complaint(bomb)).toContain("far too much room");
    }));

  test("a part that holds more than it declares", async () => {
    const bytes = withPart(
      "xl/worksheets/sheet1.xml",
      `<worksheet>${" ".repeat(50_000)}</worksheet>`,
    );
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 50_000)
        view.setUint32(at + 24, 100, true);
    expect(await complaint(bytes)).toContain("more than it says");
  });

  test("a million rows that are only formatted leave nothing behind", async () => {
    const rows = ['<row r="1"><c r="A1"><v>1</v></c></row>'];
    for (let r = 2; r <= 1_048_576; r++)
      rows.push(`<row r="${r}" s="1"><c r="A${r}" s="1"/></row>`);
    const bytes = buildWorkbook({ sheets: [{ name: "A", rows: rows.join("") }] });
    await quickly(async () => {
      const snapshot = await readWorkbook("a.xlsx", bytes);
      expect(snapshot.sheets[0]?.rows).toHaveLength(1);
    });
  }, 60_000);

  test("entities that multiply are not expanded, and nothing outside is fetched", async () => {
    const entities =
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    const sheet = `${entities}<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;&f;</v></c></row></sheetData></worksheet>`;
    const snapshot = await readWorkbook("a.xlsx", withPart("xl/worksheets/sheet1.xml", sheet));
    expect(snapshot.sheets[0]?.rows).toEqual([]);
    expect(snapshot.losses[0]?.why).toContain("declares a document type");
  });

  test("names that climb out of the package", async () => {
    const parts = { ...unzipSync(good()), "../../../outside.xml": strToU8("<a/>") };
    expect(await complaint(zipSync(parts))).toContain("../../../outside.xml");
  });

  test("elements nested without end", async () => {
    const sheet = `<worksheet><sheetData>${"<a>".repeat(100_000)}`;
    const snapshot = await readWorkbook("a.xlsx", withPart("xl/worksheets/sheet1.xml", sheet));
    expect(snapshot.losses).toHaveLength(1);
  });

  test("cells and rows at impossible addresses", async () => {
    for (const row of [
      '<row r="9999999"/>',
      '<row r="1"><c r="ZZZ1"><v>1</v></c></row>',
      '<row r="-1"/>',
    ]) {
      const sheet = `<worksheet><sheetData>${row}</sheetData></worksheet>`;
      const snapshot = await readWorkbook("a.xlsx", withPart("xl/worksheets/sheet1.xml", sheet));
      expect(snapshot.losses[0]?.why).toContain("impossible");
    }
  });
});

describe("a damaged part leaves the rest readable", () => {
  test.each([
    ["cut short", '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v>'],
    ["tags that do not match", "<worksheet><sheetData></worksheet></sheetData>"],
    ["no XML at all", "garbage"],
    ["another kind of part", "<chartsheet/>"],
    [
      "a text that is missing",
      '<worksheet><sheetData><row><c t="s"><v>7</v></c></row></sheetData></worksheet>',
    ],
  ])("a sheet with %s", async (_, xml) => {
    const snapshot = await readWorkbook("a.xlsx", withPart("xl/worksheets/sheet1.xml", xml));
    expect(snapshot.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["Good", 0],
      ["Other", 1],
    ]);
    expect(snapshot.losses).toEqual([
      { what: "sheet “Good”", why: expect.stringContaining("could not be read") as string },
    ]);
  });

  test("a sheet whose packed bytes are damaged", async () => {
    const bytes = zipSync(unzipSync(good()), { level: 0 });
    const at = new TextDecoder("latin1").decode(bytes).indexOf("<v>1</v>");
    bytes[at + 3] = 0x32;
    const snapshot = await readWorkbook("a.xlsx", bytes);
    expect(snapshot.losses.map(({ what }) => what)).toEqual(["sheet “Good”"]);
  });

  test("styles: figures are shown without their formats, and that is said", async () => {
    const snapshot = await readWorkbook("a.xlsx", withPart("xl/styles.xml", "<styleSheet>"));
    expect(snapshot.sheets[0]?.rows).toHaveLength(1);
    expect(snapshot.losses[0]?.what).toBe("number formats and bold type");
  });
});

test("whatever bytes change, the answer is a workbook or a clear refusal", async () => {
  const bytes = good();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
      async (changes) => {
        const copy = bytes.slice();
        for (const [at, byte] of changes) copy[at] = byte;
        try {
          expect((await readWorkbook("a.xlsx", copy)).sheets.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("whatever XML a sheet holds, the answer is a workbook or a clear refusal", async () => {
  const piece = fc.constantFrom(
    "<",
    ">",
    "/",
    '"',
    "'",
    "<c>",
    "</c>",
    '<row r="1">',
    "</row>",
    "<v>",
    "</v>",
    "<f>",
    "</f>",
    "1",
    "A1:B2",
    "&amp;",
    "&#0;",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "?>",
    ' t="s"',
    ' r="B7"',
    "£",
    "\u0000",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const xml = `<worksheet><sheetData>${pieces.join("")}</sheetData></worksheet>`;
      const snapshot = await readWorkbook("a.xlsx", withPart("xl/worksheets/sheet1.xml", xml));
      expect(snapshot.sheets).toHaveLength(2);
    }),
    { numRuns: 300 },
  );
});

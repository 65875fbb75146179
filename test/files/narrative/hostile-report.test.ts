import { strToU8, zipSync } from "fflate";
import { readNarrative } from "../../../src/files/narrative/read-narrative";
import { UnreadableFile } from "../../../src/files/unreadable-file";
import { buildDocx, p, r } from "../../support/build-docx";

/** Processor time, so that a busy machine does not fail the test. */
async function withinFiveSeconds<T>(work: () => Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const result = await work();
  expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  return result;
}

/** What a person is told, and that they are told within five seconds. */
async function refusal(name: string, bytes: Uint8Array): Promise<string> {
  const error = await withinFiveSeconds(() =>
    readNarrative(name, bytes).catch((thrown: unknown) => thrown),
  );
  expect(error).toBeInstanceOf(UnreadableFile);
  return (error as UnreadableFile).message;
}

const text = (words: string) => strToU8(words);
const wide = (words: string) => Uint8Array.from([...words].flatMap((c) => [c.charCodeAt(0), 0]));
const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

test.each([
  ["a.txt", new Uint8Array(), "a.txt: the file is empty."],
  ["a.pdf", text("%PDF-1.7 …"), "PDF reports are not read yet. Save it as a Word document"],
  ["a.rtf", text("{\\rtf1 …}"), "rich text (.rtf) is not read. Save it as a Word document"],
  ["a.html", text("<!DOCTYPE html><p>£5k"), "web pages and XML are not read."],
  ["a.doc", compound, "Word documents of before 2007 (.doc) are not read."],
  [
    "a.docx",
    Uint8Array.of(...compound, ...wide("EncryptedPackage")),
    "protected by a password. Remove the password",
  ],
  ["a.msg", Uint8Array.of(...compound, ...wide("__substg1.0")), "saved e-mails are not read."],
  ["a.txt", Uint8Array.of(1, 2, 3, 4, 200, 201), "it is not a text file."],
  ["a.docx", zipSync({ "xl/workbook.xml": text("<a/>") }), "it is a workbook, not a report."],
  [
    "a.odt",
    zipSync({ mimetype: text("x"), "content.xml": text("<a/>") }),
    "OpenDocument text is not read yet.",
  ],
  [
    "a.zip",
    zipSync({ "x.txt": text("£5k") }),
    "it is not a Word document: its main part is missing.",
  ],
])("%s is refused with what to do", async (name, bytes, message) => {
  expect(await refusal(name, bytes)).toContain(message);
});

test("a document cut short", async () => {
  const docx = buildDocx({ body: p("£5k") });
  expect(await refusal("a.docx", docx.subarray(0, docx.length - 30))).toContain(
    "its end is missing",
  );
});

test("a document whose packed words were changed", async () => {
  const docx = buildDocx({ body: p("An overspend of £5k. ".repeat(50)) });
  const at = Buffer.from(docx).indexOf("word/document.xml") + 40;
  docx[at] = (docx[at] ?? 0) ^ 0xff;
  expect(await refusal("a.docx", docx)).toContain("cannot be unpacked");
});

test("broken XML, and XML that brings its own entities", async () => {
  const wrong = buildDocx({ body: "", document: "<w:document><w:body></w:document>" });
  expect(await refusal("a.docx", wrong)).toContain("not well formed");
  const lol = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`);
  const bomb = `<!DOCTYPE d [<!ENTITY l0 "lol">${lol.join("")}]><d>&l9;</d>`;
  expect(await refusal("a.docx", buildDocx({ body: "", document: bomb }))).toContain(
    "document type",
  );
  const outside = `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>`;
  expect(await refusal("a.docx", buildDocx({ body: "", document: outside }))).toContain(
    "document type",
  );
});

test("elements nested without end", async () => {
  const deep = "<w:sdt>".repeat(100_000) + "</w:sdt>".repeat(100_000);
  expect(await refusal("a.docx", buildDocx({ body: deep }))).toContain("nested too deeply");
});

test("a part that unpacks to far more than a report holds", async () => {
  const bomb = buildDocx({ body: "", extra: { "word/document.xml": new Uint8Array(70_000_000) } });
  expect(bomb.length).toBeLessThan(200_000);
  expect(await refusal("a.docx", bomb)).toContain("it unpacks to 67 MB");
});

test("a part that says less than it unpacks to", async () => {
  const bomb = buildDocx({ body: "", extra: { "word/document.xml": new Uint8Array(20_000_000) } });
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
  for (let at = 0; at + 46 < bomb.length; at++)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 20_000_000)
      view.setUint32(at + 24, 1000, true);
  expect(await refusal("a.docx", bomb)).toContain("cannot be unpacked");
});

test.each(["../../etc/passwd", "word\\..\\..\\x", "WORD/Document.xml"])(
  "the entry name %s",
  async (name) => {
    const docx = buildDocx({ body: p("£5k"), extra: { [name]: "x" } });
    expect(await refusal("a.docx", docx)).toContain("in a way that Office never does");
  },
);

test("50 MB of text", async () => {
  expect(await refusal("a.txt", new Uint8Array(50_000_000).fill(0x41))).toContain(
    "it is far longer than a report",
  );
  const words = r("An overspend of £695k on placements. ".repeat(1_350_000));
  expect(await refusal("a.docx", buildDocx({ body: p(words) }))).toContain(
    "far longer than a report",
  );
});

test("10,000 amounts in one paragraph, and a chain of 20,000 deleted paragraph ends, are read at once", async () => {
  const amounts = Array.from({ length: 10_000 }, (_, n) => r(`£${n}k, `)).join("");
  const chain = p("x", "<w:rPr><w:del w:id='1'/></w:rPr>").repeat(20_000);
  const docx = buildDocx({ body: p(amounts) + chain + p("end") });
  const { paragraphs } = await withinFiveSeconds(() => readNarrative("a.docx", docx));
  expect(paragraphs.map((paragraph) => paragraph.text.length)).toEqual([78_890, 20_003]);
});

test("two million blank paragraphs are refused; a table a thousand columns wide is read at once", async () => {
  const blank = buildDocx({ body: "<w:p/>".repeat(2_000_000) });
  expect(await refusal("a.docx", blank)).toContain("a million paragraphs");
  const cell = "<w:tc><w:tcPr><w:gridSpan w:val='99999999'/></w:tcPr><w:p/></w:tc>";
  const row = `<w:tr>${cell.repeat(1000)}</w:tr>`;
  const docx = buildDocx({ body: `<w:tbl>${row.repeat(20)}</w:tbl>${p("end")}` });
  const { paragraphs } = await withinFiveSeconds(() => readNarrative("a.docx", docx));
  expect(paragraphs).toHaveLength(1);
});

import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import type { LineMark } from "../../../src/files/marked/docx-mark";
import { markDocx } from "../../../src/files/marked/mark-docx";
import { readNarrative } from "../../../src/files/narrative/read-narrative";
import { openZip } from "../../../src/files/zip/open-zip";
import { buildDocx, p, r, table, type DocxParts } from "../../support/build-docx";
import { checkComments } from "../../support/check-docx";

/** Marks the words of a report, wherever they stand, with a comment that says "?". */
async function marksFor(docx: Uint8Array, ...words: string[]): Promise<LineMark[]> {
  const { paragraphs } = await readNarrative("report.docx", docx);
  return words.map((word) => {
    const index = paragraphs.findIndex((paragraph) => paragraph.text.includes(word));
    const start = paragraphs[index]?.text.indexOf(word) ?? -1;
    return { line: index + 1, start, end: start + word.length, kind: "comment", text: "?" };
  });
}

async function markWords(parts: DocxParts, ...words: string[]) {
  const docx = buildDocx(parts);
  const marked = await markDocx(docx, await marksFor(docx, ...words));
  const texts = async (bytes: Uint8Array) =>
    (await readNarrative("report.docx", bytes)).paragraphs.map((paragraph) => paragraph.text);
  expect(await texts(marked)).toEqual(await texts(docx));
  return { marked, shown: checkComments(marked), xml: documentOf(marked) };
}

const documentOf = (docx: Uint8Array) =>
  strFromU8(unzipSync(docx)["word/document.xml"] as Uint8Array);

test("a comment stands at its very words; the run is split and keeps its look", async () => {
  const { shown, xml } = await markWords(
    { body: p(r("An overspend of £695k in all.", "<w:b/><w:color w:val='FF0000'/>")) },
    "£695k",
  );
  expect(shown).toEqual([{ id: "0", author: "Crosscast", text: "?", on: "£695k" }]);
  expect(xml.match(/<w:rPr><w:b\/><w:color w:val='FF0000'\/><\/w:rPr>/g)).toHaveLength(3);
});

test("at the start and end of a run nothing is split", async () => {
  const { shown, xml } = await markWords({ body: p(r("up ") + r("£5k") + r(" now")) }, "£5k");
  expect(shown[0]?.on).toBe("£5k");
  expect(xml.match(/<w:r>/g)).toHaveLength(4);
});

test("words spread over several runs, links, insertions and content controls", async () => {
  const body = p(
    `<w:hyperlink>${r("up £")}</w:hyperlink><w:ins w:id="7">${r("69")}</w:ins><w:del w:id="8"><w:r><w:delText>4</w:delText></w:r></w:del>` +
      `<w:sdt><w:sdtContent>${r("5k of")}</w:sdtContent></w:sdt>`,
  );
  expect((await markWords({ body }, "£695k")).shown[0]?.on).toBe("£695k");
});

test("in table cells and text with tabs, entities and characters that are not read", async () => {
  const run = "<w:r><w:t>A &amp; B&#x20;</w:t><w:tab/><w:t> fell by £\u00ad5k, so</w:t></w:r>";
  const body = table(["Care", `<w:p>${run}</w:p>`]) + p("end");
  const { shown, xml } = await markWords({ body }, "£5k", "B");
  expect(shown.map((comment) => comment.on)).toEqual(["£5k", "B"]);
  expect(xml).toContain('<w:t xml:space="preserve">A &amp; </w:t>');
});

test("on a cell of the report's own table", async () => {
  const docx = buildDocx({
    body: p("Table 1 £000") + table(["Service", "Budget"], ["Care", "1,480"], ["Total", "1,490"]),
  });
  const mark = {
    sheet: "Table 1 in report.docx",
    column: 2,
    kind: "comment",
    text: "1,480",
  } as const;
  const marked = await markDocx(docx, [{ ...mark, row: 4 }], { name: "report.docx" });
  expect(checkComments(marked).map((comment) => comment.on)).toEqual(["1,490"]);
  await expect(markDocx(docx, [{ ...mark, row: 9 }], { name: "report.docx" })).rejects.toThrow(
    "no cell",
  );
});

test("several marks at one place, side by side and one within the other", async () => {
  const { shown } = await markWords(
    { body: p("from £913k to £695k") },
    "£913k",
    "£913k",
    "£913k to £695k",
    " to ",
    "£695k",
  );
  expect(shown.map((comment) => comment.on)).toEqual([
    "£913k",
    "£913k",
    "£913k to £695k",
    " to ",
    "£695k",
  ]);
});

test("where Word has no comments they stand at the footnote's mark or the box, and name their words", async () => {
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p("Box of £7k")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r>`;
  const { shown } = await markWords(
    {
      body: p(`${box}${r("Text")}<w:r><w:footnoteReference w:id="2"/></w:r>`),
      footnotes: `<w:footnote w:id="2">${p("Note of £8k")}</w:footnote>`,
    },
    "£7k",
    "£8k",
  );
  expect(shown.map((comment) => comment.text)).toEqual(["About “£7k”:\n?", "About “£8k”:\n?"]);
});

test("comments that are there stay, and new ids count on from theirs", async () => {
  const { shown } = await markWords(
    {
      body: p(
        `<w:commentRangeStart w:id="4"/>${r("up")}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>${r(" £5k")}`,
      ),
      comments: `<w:comment w:id="4" w:author="A. Officer">${p("really?")}</w:comment>`,
    },
    "£5k",
  );
  expect(shown).toEqual([
    { id: "4", author: "A. Officer", text: "really?", on: "up" },
    { id: "5", author: "Crosscast", text: "?", on: "£5k" },
  ]);
});

test("comments take the document's own comment styles, by their names", async () => {
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const { marked, xml } = await markWords(
    {
      body: p("£5k"),
      styles: style("Tx", "annotation text") + style("Rf", "annotation reference"),
    },
    "£5k",
  );
  expect(xml).toContain('<w:rStyle w:val="Rf"/></w:rPr><w:commentReference');
  expect(strFromU8(unzipSync(marked)["word/comments.xml"] as Uint8Array)).toContain(
    '<w:pStyle w:val="Tx"/>',
  );
});

test("a comment of several lines, and a tick", async () => {
  const docx = buildDocx({ body: p("up £5k") });
  const marked = await markDocx(docx, [
    {
      line: 1,
      start: 3,
      end: 6,
      kind: "comment",
      text: "Appendix 1 F17 says <6> & more\nWrite £6k",
    },
    { line: 1, start: 3, end: 6, kind: "tick", text: "Appendix 1 F17" },
  ]);
  expect(checkComments(marked).map((comment) => comment.text)).toEqual([
    "Appendix 1 F17 says <6> & more\nWrite £6k",
    "✓ Appendix 1 F17",
  ]);
});

test("another prefix for Word's vocabulary is kept to", async () => {
  const address = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const document = (colon: string, declared: string) =>
    `<${colon}document ${declared}="${address}"><${colon}body><${colon}p><${colon}r><${colon}t>up £5k now</${colon}t></${colon}r></${colon}p></${colon}body></${colon}document>`;
  for (const parts of [document("x:", "xmlns:x"), document("", "xmlns")])
    expect((await markWords({ body: "", document: parts }, "£5k")).shown[0]?.on).toBe("£5k");
});

test("the original is not touched; parts without a mark stay byte for byte, in their order", async () => {
  const docx = buildDocx({
    body: p("up £5k"),
    styles: "",
    extra: { "word/media/image1.png": Uint8Array.of(1, 2, 3), "docProps/app.xml": "<a/>" },
  });
  const before = docx.slice();
  const marked = await markDocx(docx, await marksFor(docx, "£5k"));
  expect(docx).toEqual(before);
  const raw = (bytes: Uint8Array) => {
    const { directory } = openZip("a", bytes);
    return directory.entries.map((entry, index) => {
      const next = directory.entries[index + 1]?.localStart ?? directory.directoryStart;
      return [entry.name, Buffer.from(bytes.subarray(entry.localStart, next)).toString("hex")];
    });
  };
  const changed = ["word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"];
  const keep = (entries: string[][]) =>
    entries.filter(([name]) => !changed.includes(name ?? "") && name !== "word/comments.xml");
  expect(keep(raw(marked))).toEqual(keep(raw(before)));
  expect(raw(marked).map(([name]) => name)).toEqual([
    ...raw(before).map(([name]) => name),
    "word/comments.xml",
  ]);
});

test("no marks give the same bytes; a line that is not there is refused", async () => {
  const docx = buildDocx({ body: p("up £5k") });
  expect(await markDocx(docx, [])).toEqual(docx);
  await expect(
    markDocx(docx, [{ line: 2, start: 0, end: 1, kind: "comment", text: "?" }]),
  ).rejects.toThrow("no line 2");
});

test("wherever marks are put, the words stay the same and each comment stands at its own", async () => {
  const piece = fc.constantFrom(
    r("£5k &amp; more"),
    "<w:r><w:t> a b </w:t></w:r>",
    "<w:r><w:rPr><w:i/></w:rPr><w:t>x</w:t><w:tab/><w:t xml:space='preserve'> y </w:t></w:r>",
    `<w:ins w:id="1">${r("new ")}</w:ins>`,
    `<w:hyperlink>${r("link")}</w:hyperlink>`,
    "<w:r><w:t>&#163;7&#x6B;</w:t><w:br/></w:r>",
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { minLength: 1, maxLength: 5 }),
      async (pieces, spans) => {
        const docx = buildDocx({ body: p(pieces.join("")) });
        const text = (await readNarrative("a.docx", docx)).paragraphs[0]?.text ?? "";
        const marks = spans.map(([from, length]): LineMark => {
          const start = from % text.length;
          const end = Math.min(text.length, start + 1 + length);
          return { line: 1, start, end, kind: "comment", text: text.slice(start, end) };
        });
        const marked = await markDocx(docx, marks);
        expect((await readNarrative("a.docx", marked)).paragraphs[0]?.text).toBe(text);
        const flat = (words: string) => words.replace(/[\t\v]/g, "");
        expect(checkComments(marked).map((comment) => comment.on)).toEqual(
          marks.map((mark) => flat(mark.text)),
        );
      },
    ),
    { numRuns: 200 },
  );
});

test("10,000 amounts in one run are marked at once", async () => {
  const words = Array.from({ length: 10_000 }, (_, n) => `rose by £${n + 1}k &amp; `).join("");
  const docx = buildDocx({ body: p(words) });
  const text = (await readNarrative("a.docx", docx)).paragraphs[0]?.text ?? "";
  const marks = [...text.matchAll(/£\d+k/g)].map(({ 0: amount, index }): LineMark => ({
    line: 1,
    start: index,
    end: index + amount.length,
    kind: "tick",
    text: amount,
  }));
  const before = process.cpuUsage();
  const marked = await markDocx(docx, marks);
  expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  expect((await readNarrative("a.docx", marked)).paragraphs[0]?.text).toBe(text);
});

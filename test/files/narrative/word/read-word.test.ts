import { readNarrative } from "../../../../src/files/narrative/read-narrative";
import { buildDocx, p, r, type DocxParts } from "../../../support/build-docx";

const read = (parts: DocxParts) => readNarrative("report.docx", buildDocx(parts));
const texts = async (parts: DocxParts) =>
  (await read(parts)).paragraphs.map((paragraph) => paragraph.text);

test("paragraphs in order, one a line; blank ones give none", async () => {
  const { paragraphs } = await read({
    body: p("An overspend of £695k.") + p("") + p(r("A reduction ") + r("of £218k.")),
  });
  expect(paragraphs.map(({ text, place }) => [place, text])).toEqual([
    [{ kind: "document", line: 1 }, "An overspend of £695k."],
    [{ kind: "document", line: 2 }, "A reduction of £218k."],
  ]);
});

test("characters that Word writes as elements", async () => {
  const run =
    "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>" +
    '<w:softHyphen/><w:t>e</w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>';
  expect(await texts({ body: p(run) })).toEqual(["a\tb\vc-de✓"]);
});

test("non-breaking blanks stay, soft hyphens and zero-width blanks go", async () => {
  expect(await texts({ body: p("£5\u00a0m over\u00adspend\u200b") })).toEqual([
    "£5\u00a0m overspend",
  ]);
});

test("blanks at the edges of words count only where Word keeps them", async () => {
  const run =
    '<w:r><w:t> of </w:t><w:t xml:space="preserve"> £5k </w:t><w:t>&amp;\n\tmore</w:t></w:r>';
  expect(await texts({ body: p(run) })).toEqual(["of £5k & \tmore"]);
});

test("hyperlinks, smart tags, fields' results and content controls are text; instructions and placeholders are not", async () => {
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> = SUM(ABOVE) </w:instrText></w:r>' +
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r("hidden")}<w:r><w:fldChar w:fldCharType="end"/></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("£9k")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const body = p(
    `<w:hyperlink>${r("A ")}</w:hyperlink><w:smartTag>${r("B ")}</w:smartTag>` +
      `<w:fldSimple w:instr="PAGE">${r("C ")}</w:fldSimple>${field}` +
      `<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>${r(" D")}</w:sdtContent></w:sdt>` +
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r("Click here")}</w:sdtContent></w:sdt>`,
  );
  expect(await texts({ body: `<w:sdt><w:sdtContent>${body}</w:sdtContent></w:sdt>` })).toEqual([
    "A B C £9k D",
  ]);
});

test("tracked changes are read as accepted, and said with their number", async () => {
  const narrative = await read({
    body:
      p(
        r("up by ") +
          `<w:del w:id="1">${r("£1k").replace(/w:t\b/g, "w:delText")}</w:del><w:ins w:id="2">${r("£2k")}</w:ins>` +
          `<w:moveFrom w:id="3">${r(" gone")}</w:moveFrom><w:moveTo w:id="4">${r(" here")}</w:moveTo>`,
      ) +
      p("One para", "<w:rPr><w:del w:id='5'/></w:rPr>") +
      p(
        "graph.",
        '<w:pStyle w:val="A"/><w:pPrChange w:id="6"><w:pPr><w:pStyle w:val="B"/></w:pPr></w:pPrChange>',
      ),
  });
  expect(narrative.paragraphs.map((paragraph) => paragraph.text)).toEqual([
    "up by £2k here",
    "One paragraph.",
  ]);
  expect(narrative.losses).toEqual([
    {
      what: "5 tracked changes in report.docx",
      why: "read as if accepted: insertions kept, deletions left out",
    },
  ]);
});

test("hidden text is left out and said, also where a style hides it", async () => {
  const narrative = await read({
    styles:
      '<w:style w:type="character" w:styleId="Quiet"><w:name w:val="Quiet"/><w:rPr><w:vanish/></w:rPr></w:style>',
    body: p(
      r("seen") +
        r(" not seen", "<w:vanish/>") +
        r(" nor this", '<w:rStyle w:val="Quiet"/>') +
        r(" but this", '<w:rStyle w:val="Quiet"/><w:vanish w:val="0"/>'),
    ),
  });
  expect(narrative.paragraphs[0]?.text).toBe("seen but this");
  expect(narrative.losses.map((loss) => loss.what)).toEqual([
    "4 words of hidden text in report.docx",
  ]);
});

test("a text box is read once, after the paragraph it belongs to", async () => {
  const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`;
  const drawing =
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("In the box")}</wps:txbx></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:textbox>${box("In the box")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  expect(await texts({ body: p(drawing + r("Beside the box")) + p("After") })).toEqual([
    "Beside the box",
    "In the box",
    "After",
  ]);
});

test("footnotes and endnotes follow the text in the order they are referred to", async () => {
  const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const { paragraphs } = await read({
    body: p(
      r("Up £5k") + reference("footnote", 3) + reference("endnote", 1) + reference("footnote", 2),
    ),
    footnotes:
      `<w:footnote w:type="separator" w:id="0">${p("x")}</w:footnote><w:footnote w:id="1">${p("unused")}</w:footnote>` +
      `<w:footnote w:id="2">${p("second £2k")}</w:footnote><w:footnote w:id="3">${p("first £3k")}</w:footnote>`,
    endnotes: `<w:endnote w:id="1">${p("at the end")}</w:endnote>`,
  });
  expect(paragraphs.map(({ text, style, number }) => [style, number, text])).toEqual([
    ["body", null, "Up £5k"],
    ["footnote", "1", "first £3k"],
    ["footnote", "2", "second £2k"],
    ["footnote", "i", "at the end"],
  ]);
});

test("comments are no part of the text, and are said", async () => {
  const narrative = await read({
    body: p(`<w:commentRangeStart w:id="0"/>${r("£5k")}<w:commentRangeEnd w:id="0"/>`),
    comments: `<w:comment w:id="0">${p("is this right?")}</w:comment>`,
  });
  expect(narrative.paragraphs.map((paragraph) => paragraph.text)).toEqual(["£5k"]);
  expect(narrative.losses.map((loss) => loss.what)).toEqual(["1 comment in report.docx"]);
});

test("an amount in a page header, a picture and a field that never ends are said", async () => {
  const header =
    '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>Total £5m</w:t></w:r></w:p></w:hdr>';
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/header" Target="header1.xml"/></Relationships>';
  const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
  const picture = "<w:r><w:pict><v:imagedata/></w:pict></w:r>";
  const narrative = await read({
    body: p(picture + r("seen ") + field + r("two words")),
    extra: { "word/header1.xml": header, "word/_rels/document.xml.rels": rels },
  });
  expect(narrative.paragraphs.map((paragraph) => paragraph.text)).toEqual(["seen "]);
  expect(narrative.losses.map((loss) => loss.what)).toEqual([
    "1 picture in report.docx",
    "1 page header or footer with an amount in report.docx",
    "2 words in an unfinished field in report.docx",
  ]);
});

test("headings come from outline levels, through the styles they are based on", async () => {
  const style = (id: string, more: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`;
  const { paragraphs } = await read({
    styles:
      style("Base", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
      style("Council", '<w:basedOn w:val="Base"/>') +
      style("Loop", '<w:basedOn w:val="Loop"/>'),
    body:
      p("Care homes", '<w:pStyle w:val="Council"/>') +
      p("Care homes overspent by £5k in the year to date.", '<w:pStyle w:val="Council"/>') +
      p("plain", '<w:pStyle w:val="Council"/><w:outlineLvl w:val="9"/>') +
      p("Adults", '<w:pStyle w:val="Heading1"/>') +
      p("nothing", '<w:pStyle w:val="Loop"/>') +
      p(r("Bold and short", "<w:b/>")),
  });
  expect(paragraphs.map(({ style: kind, level }) => [kind, level])).toEqual([
    ["heading", 1],
    ["body", 0],
    ["body", 0],
    ["heading", 0],
    ["body", 0],
    ["heading", 1],
  ]);
});

test("another prefix, and the strict form's own names, read the same", async () => {
  const document = (address: string) =>
    `<x:document xmlns:x="${address}" xmlns:w="urn:other"><x:body><x:p><x:r><x:t>£5k</x:t><w:t>no</w:t></x:r></x:p></x:body></x:document>`;
  for (const address of [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
  ])
    expect(await texts({ body: "", document: document(address) })).toEqual(["£5k"]);
});

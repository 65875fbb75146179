import fc from "fast-check";
import { readNarrative } from "../../../../src/files/narrative/read-narrative";
import { formatNumber } from "../../../../src/files/narrative/word/format-number";
import { buildDocx, inList, list, p } from "../../../support/build-docx";

const three = list(1, "decimal %1.", "decimal %1.%2", "lowerLetter (%3)");

async function numbers(body: string, numbering: string, styles?: string) {
  const docx = buildDocx({ body, numbering, ...(styles === undefined ? {} : { styles }) });
  return (await readNarrative("a.docx", docx)).paragraphs.map((paragraph) => paragraph.number);
}

/** Numbers of paragraphs at these levels of list 1, or "list level". */
const at = (...levels: (number | readonly [number, number])[]) =>
  levels
    .map((level) => (typeof level === "number" ? inList(1, level) : inList(level[0], level[1])))
    .map((properties) => p("words", properties))
    .join("");

const both = (one: { abstract: string; num: string }, more = "") => one.abstract + one.num + more;

test("levels count on, and start again after one above them", async () => {
  expect(await numbers(at(0, 1, 1, 2, 2, 1, 2, 0, 1), both(three))).toEqual([
    "1",
    "1.1",
    "1.2",
    "(a)",
    "(b)",
    "1.3",
    "(a)",
    "2",
    "2.1",
  ]);
});

test("a level above that was never used counts as used once", async () => {
  expect(await numbers(at(1, 1, 0, 1), both(three))).toEqual(["1.1", "1.2", "2", "2.1"]);
});

test("two lists of one definition share its count; an override starts again, once", async () => {
  const more =
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>';
  expect(await numbers(at(0, [2, 0], [3, 0], [3, 0], 0, [3, 1]), both(three, more))).toEqual([
    "1",
    "2",
    "7",
    "8",
    "9",
    "9.1",
  ]);
});

test("a list can change a level of its definition", async () => {
  const more =
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Part %1"/></w:lvl></w:lvlOverride></w:num>';
  expect(await numbers(at([2, 0], [2, 0]), both(three, more))).toEqual(["Part III", "Part IV"]);
});

test("a level restarts only where it is told to", async () => {
  const level = (ilvl: number, text: string, restart: string) =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>${restart}<w:lvlText w:val="${text}"/></w:lvl>`;
  const definition = (restart: string) =>
    `<w:abstractNum w:abstractNumId="1">${level(0, "%1", "")}${level(1, "%2", "")}${level(2, "%3", restart)}</w:abstractNum>${three.num}`;
  const never = definition('<w:lvlRestart w:val="0"/>');
  const first = definition('<w:lvlRestart w:val="1"/>');
  expect(await numbers(at(0, 1, 2, 1, 2, 0, 1, 2), never)).toEqual([
    "1",
    "1",
    "1",
    "2",
    "2",
    "2",
    "1",
    "3",
  ]);
  expect(await numbers(at(0, 1, 2, 1, 2, 0, 1, 2), first)).toEqual([
    "1",
    "1",
    "1",
    "2",
    "2",
    "2",
    "1",
    "1",
  ]);
});

test("legal numbering shows every level in figures; bullets and empty labels have no number", async () => {
  const roman = list(1, "upperRoman %1", "decimal %1.%2");
  const legal = both(roman).replace(
    '<w:lvlText w:val="%1.%2"/>',
    '<w:isLgl/><w:lvlText w:val="%1.%2"/>',
  );
  expect(await numbers(at(0, 1), legal)).toEqual(["I", "1.1"]);
  expect(await numbers(at(0, 1), both(list(1, "bullet •", "none ")))).toEqual([null, null]);
});

test("numbers from styles, at the level that names the style, switched off by list 0", async () => {
  const linked = both(three).replace(
    '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/>',
    '<w:numFmt w:val="decimal"/><w:pStyle w:val="Para"/><w:lvlText w:val="%1.%2"/>',
  );
  const style = (id: string, more: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`;
  const own = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
  const styles =
    style("Sect", own) + style("Para", own) + style("Child", '<w:basedOn w:val="Para"/>');
  const use = (id: string, more = "") => p("words", `<w:pStyle w:val="${id}"/>${more}`);
  const off = '<w:numPr><w:numId w:val="0"/></w:numPr>';
  expect(
    await numbers(
      use("Sect") + use("Para") + use("Child") + use("Para", off) + use("Para") + use("Sect"),
      linked,
      styles,
    ),
  ).toEqual(["1", "1.1", "1.2", null, "1.3", "2"]);
});

test("a definition that points at a list style takes that style's", async () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Council"/></w:abstractNum>' +
    both(three, '<w:num w:numId="5"><w:abstractNumId w:val="5"/></w:num>');
  const styles =
    '<w:style w:type="numbering" w:styleId="Council"><w:name w:val="Council"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  expect(await numbers(at([5, 0], [5, 1], [1, 1]), numbering, styles)).toEqual(["1", "1.1", "1.2"]);
});

test("blank numbered paragraphs count, deleted and hidden ones do not", async () => {
  const gone = p("", `${inList(1)}<w:rPr><w:vanish/></w:rPr>`);
  const deleted = p(
    '<w:del w:id="1"><w:r><w:delText>x</w:delText></w:r></w:del>',
    `${inList(1)}<w:rPr><w:del w:id="2"/></w:rPr>`,
  );
  expect(await numbers(at(0) + p("", inList(1)) + gone + deleted + at(0), both(three))).toEqual([
    "1",
    "3",
  ]);
});

test("a hostile list of levels does no harm", async () => {
  expect(
    await numbers(
      p("words", inList(1, 99)) +
        p("words", inList(77)) +
        p("words", '<w:numPr><w:ilvl w:val="x"/><w:numId w:val="1"/></w:numPr>'),
      both(three),
    ),
  ).toEqual([null, null, "1"]);
});

test.each([
  [1, "lowerLetter", "a"],
  [27, "lowerLetter", "aa"],
  [28, "upperLetter", "BB"],
  [4, "lowerRoman", "iv"],
  [1999, "upperRoman", "MCMXCIX"],
  [4000, "upperRoman", "4000"],
  [7, "decimalZero", "07"],
  [12, "ordinal", "12th"],
  [22, "ordinal", "22nd"],
  [3, "chicago", "3"],
])("%d in %s is %s", (value, format, text) => {
  expect(formatNumber(value, format)).toBe(text);
});

test("Roman numerals read back as the number they stand for", () => {
  const worth: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3999 }), (value) => {
      const signs = [...formatNumber(value, "lowerRoman")].map((sign) => worth[sign] ?? 0);
      const sum = signs.reduce(
        (total, sign, at) => total + (sign < (signs[at + 1] ?? 0) ? -sign : sign),
        0,
      );
      expect(sum).toBe(value);
    }),
  );
});

import { strToU8, Zip, ZipDeflate } from "fflate";

/**
 * Writes a budget workbook of about `cells` filled cells: appendices with several tables each, services
 * with lines and subtotals, totals, and the columns a council prints. Every figure casts. The same
 * seed gives the same bytes.
 *
 * Written straight as XML, because a library that holds two million cells as objects is slower than
 * the readers it would be used to measure.
 *
 * @param {number} cells Filled cells wanted; the last table ends a little beyond.
 * @param {number} seed Whole number.
 * @param {number} [sheets] How many sheets they are spread over; left out, one for 4,000 cells, up to eight.
 * @returns {Uint8Array} The bytes of an .xlsx file.
 */
export function generateBudgetWorkbook(cells, seed, sheets) {
  const random = randomFrom(seed);
  const strings = new StringTable();
  const sheetCount = sheets ?? Math.max(1, Math.min(8, Math.ceil(cells / 4000)));
  const out = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    out.push(chunk);
  });
  const names = [];
  let written = 0;
  for (let s = 1; s <= sheetCount; s++) {
    names.push(`Appendix ${s}`);
    const part = open(zip, `xl/worksheets/sheet${s}.xml`);
    const sheet = new SheetWriter(part, strings);
    const target = Math.floor((cells * s) / sheetCount) - written;
    for (let table = 1; sheet.cells < target; table++)
      writeTable(sheet, random, `${s}.${table}`, target - sheet.cells);
    sheet.end();
    written += sheet.cells;
  }
  add(zip, "xl/sharedStrings.xml", strings.xml());
  add(zip, "xl/styles.xml", styles);
  add(zip, "xl/workbook.xml", workbookXml(names));
  add(zip, "xl/_rels/workbook.xml.rels", workbookRels(names));
  add(zip, "_rels/.rels", rootRels);
  add(zip, "[Content_Types].xml", contentTypes(names));
  zip.end();
  return join(out);
}

/** Style numbers, in the order of `cellXfs` below. */
const plain = 0;
const heading = 1;
const money = 2;
const moneyBold = 3;
const share = 4;
const shareBold = 5;
const wrapped = 6;
const millions = 7;
const millionsBold = 8;

const services = [
  "Adult care",
  "Children and families",
  "Education",
  "Highways",
  "Waste",
  "Leisure",
  "Libraries",
  "Planning",
  "Housing",
  "Public protection",
  "Finance",
  "Legal",
  "Property",
  "Customer services",
  "Transport",
  "Culture",
];
const parts = [
  "assessment",
  "commissioning",
  "contracts",
  "management",
  "operations",
  "partnerships",
  "placements",
  "projects",
  "support",
  "targeted help",
];
const subjective = [
  "Employees",
  "Premises",
  "Transport costs",
  "Supplies and services",
  "Third party payments",
  "Support recharges",
  "Capital charges",
  "Fees and charges",
  "Government grants",
  "Other income",
];
const headers = [
  "Service",
  "Original budget",
  "Revised budget",
  "Forecast outturn",
  "Variance",
  "Previous variance",
  "Movement",
  "Variance %",
];

function writeTable(sheet, random, number, cellsLeft) {
  const inMillions = random() < 0.15;
  const live = random() < 0.5;
  const unit = inMillions ? "£m" : "£000";
  const figure = inMillions ? millions : money;
  const figureBold = inMillions ? millionsBold : moneyBold;
  const divisor = inMillions ? 1000 : 1;
  sheet.row([[`Table ${number}: revenue budget monitoring (${unit})`, heading]]);
  sheet.skip(1);
  sheet.row(headers.map((text, at) => [at === 0 || at === 7 ? text : `${text} ${unit}`, wrapped]));
  const groups = Math.max(1, Math.min(4 + Math.floor(random() * 24), Math.floor(cellsLeft / 60)));
  const total = [0, 0, 0, 0];
  const subtotalRows = [];
  for (let g = 0; g < groups; g++) {
    const service = `${pick(services, random)} ${pick(parts, random)} ${1 + Math.floor(random() * 40)}`;
    sheet.row([[service, heading]]);
    const lines = 3 + Math.floor(random() * 6);
    const first = Math.floor(random() * (subjective.length - lines + 1));
    const sum = [0, 0, 0, 0];
    const top = sheet.next;
    for (let l = 0; l < lines; l++) {
      const at = first + l;
      const income = at >= 7;
      const original = Math.round(random() ** 3 * 20000 + 10) * (income ? -1 : 1);
      // A change never turns income into spending.
      const most = Math.min(300, Math.abs(original));
      const revised = original + (random() < 0.4 ? Math.round((random() - 0.5) * most) : 0);
      const outturn = revised + Math.round((random() - 0.48) * Math.abs(revised) * 0.12);
      const previous = Math.round((outturn - revised) * (0.5 + random()));
      const values = [original, revised, outturn, previous];
      for (let v = 0; v < 4; v++) sum[v] += values[v];
      figures(
        sheet,
        `  ${subjective[at]}`,
        values,
        figure,
        share,
        plain,
        divisor,
        live ? "line" : null,
      );
    }
    for (let v = 0; v < 4; v++) total[v] += sum[v];
    subtotalRows.push(sheet.next);
    figures(
      sheet,
      `${service} total`,
      sum,
      figureBold,
      shareBold,
      heading,
      divisor,
      live ? { top, bottom: sheet.next - 1 } : null,
    );
  }
  figures(
    sheet,
    "Total net expenditure",
    total,
    figureBold,
    shareBold,
    heading,
    divisor,
    live ? { rows: subtotalRows } : null,
  );
  sheet.skip(2);
}

/** One line of figures: original, revised, outturn, variance, previous variance, movement, percent. */
function figures(
  sheet,
  label,
  [original, revised, outturn, previous],
  style,
  percentStyle,
  labelStyle,
  divisor,
  from,
) {
  const r = sheet.next;
  const variance = outturn - revised;
  const ratio = revised === 0 ? null : variance / revised;
  const sum = (column) =>
    from === null || from === "line"
      ? null
      : from.rows
        ? from.rows.map((row) => `${column}${row}`).join("+")
        : `SUM(${column}${from.top}:${column}${from.bottom})`;
  const live = from !== null;
  sheet.row([
    [label, labelStyle],
    [original / divisor, style, sum("B")],
    [revised / divisor, style, sum("C")],
    [outturn / divisor, style, sum("D")],
    [variance / divisor, style, live ? `D${r}-C${r}` : null],
    [previous / divisor, style, sum("F")],
    [(variance - previous) / divisor, style, live ? `E${r}-F${r}` : null],
    ratio === null ? ["–", labelStyle] : [ratio, percentStyle, live ? `E${r}/C${r}` : null],
  ]);
}

class SheetWriter {
  next = 1;
  cells = 0;
  #pending = [];

  constructor(part, strings) {
    this.part = part;
    this.strings = strings;
    this.#pending.push(
      `${declaration}<worksheet xmlns="${main}"><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="44" customWidth="1"/><col min="2" max="8" width="14" customWidth="1"/></cols><sheetData>`,
    );
  }

  skip(rows) {
    this.next += rows;
  }

  row(cells) {
    const r = this.next++;
    let xml = `<row r="${r}" spans="1:8">`;
    for (let c = 0; c < cells.length; c++) {
      const [value, style, formula] = cells[c];
      const ref = String.fromCharCode(65 + c) + r;
      const s = style ? ` s="${style}"` : "";
      if (typeof value === "string")
        xml += `<c r="${ref}"${s} t="s"><v>${this.strings.add(value)}</v></c>`;
      else if (formula) xml += `<c r="${ref}"${s}><f>${formula}</f><v>${value}</v></c>`;
      else xml += `<c r="${ref}"${s}><v>${value}</v></c>`;
    }
    this.cells += cells.length;
    this.#pending.push(xml, "</row>");
    if (this.#pending.length > 2000) this.#flush(false);
  }

  end() {
    this.#pending.push("</sheetData></worksheet>");
    this.#flush(true);
  }

  #flush(last) {
    this.part.push(strToU8(this.#pending.join("")), last);
    this.#pending = [];
  }
}

class StringTable {
  #numbers = new Map();
  #used = 0;

  add(text) {
    this.#used++;
    let number = this.#numbers.get(text);
    if (number === undefined) this.#numbers.set(text, (number = this.#numbers.size));
    return number;
  }

  xml() {
    const items = [];
    for (const text of this.#numbers.keys())
      items.push(
        `<si><t xml:space="preserve">${text.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</t></si>`,
      );
    return `${declaration}<sst xmlns="${main}" count="${this.#used}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

const xf = (numFmtId, fontId, inner = "") =>
  `<xf numFmtId="${numFmtId}" fontId="${fontId}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1">${inner}</xf>`;

const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="3"><numFmt numFmtId="164" formatCode="#,##0;(#,##0)"/><numFmt numFmtId="165" formatCode="0.0%;(0.0%)"/><numFmt numFmtId="166" formatCode="#,##0.000;(#,##0.000)"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="9">${xf(0, 0)}${xf(0, 1)}${xf(164, 0)}${xf(164, 1)}${xf(165, 0)}${xf(165, 1)}${xf(0, 1, '<alignment wrapText="1"/>')}${xf(166, 0)}${xf(166, 1)}</cellXfs></styleSheet>`;

const rootRels = `${declaration}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const workbookXml = (names) =>
  `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`;

const workbookRels = (names) =>
  `${declaration}<Relationships xmlns="${relationships}">${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}<Relationship Id="rId${names.length + 1}" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId${names.length + 2}" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`;

const contentTypes = (names) => {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${type}.worksheet+xml"/>`).join("")}<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`;
};

function open(zip, path) {
  const part = new ZipDeflate(path, { level: 6 });
  // A fixed date keeps the bytes the same from run to run.
  part.mtime = "2020-01-01T00:00:00";
  zip.add(part);
  return part;
}

function add(zip, path, text) {
  open(zip, path).push(strToU8(text), true);
}

function join(chunks) {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

const pick = (list, random) => list[Math.floor(random() * list.length)];

/** Mulberry32: small, even enough, and the same on every machine. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

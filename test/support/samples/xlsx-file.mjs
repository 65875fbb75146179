import { declaration, xml, zipFile } from "./zip-file.mjs";

/** Cell styles by name; the order is their index in styles.xml. */
const styles = {
  plain: { format: 0 },
  bold: { format: 0, bold: true },
  title: { format: 0, bold: true, size: 14 },
  head: { format: 0, bold: true, wrap: true },
  figure: { format: 164 },
  total: { format: 164, bold: true },
  percent: { format: 165 },
  percentTotal: { format: 165, bold: true },
  words: { format: 0, wrap: true },
};
const names = Object.keys(styles);
export const columnName = (n) =>
  (n > 26 ? columnName(Math.floor((n - 1) / 26)) : "") + String.fromCharCode(65 + ((n - 1) % 26));

/**
 * An .xlsx from `[{ name, widths, rows: [[cell]] }]`; a cell is null, a text, a number or
 * `{ value, formula?, style? }`. Numbers keep their formula's result, as Excel saves it.
 */
export function xlsxFile(sheets) {
  const parts = {
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets.map(({ name }, i) => `<sheet name="${xml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}<Relationship Id="rId${sheets.length + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": styleSheet(),
  };
  sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = worksheet(sheet);
  });
  return zipFile(parts);
}

function worksheet({ widths, rows }) {
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const body = rows.map((cells, r) => {
    const inner = cells.map((cell, c) =>
      cell === null || cell === "" ? "" : cellXml(cell, `${columnName(c + 1)}${r + 1}`),
    );
    return inner.join("") === "" ? "" : `<row r="${r + 1}">${inner.join("")}</row>`;
  });
  return `${declaration}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols>${columns.join("")}</cols><sheetData>${body.join("")}</sheetData></worksheet>`;
}

function cellXml(cell, ref) {
  const { value, formula, style = "plain" } = typeof cell === "object" ? cell : { value: cell };
  const s = ` s="${names.indexOf(style)}"`;
  if (typeof value === "string")
    return `<c r="${ref}"${s} t="inlineStr"><is><t xml:space="preserve">${xml(value)}</t></is></c>`;
  return `<c r="${ref}"${s}>${formula ? `<f>${xml(formula)}</f>` : ""}<v>${value}</v></c>`;
}

function styleSheet() {
  const fonts = names.map(
    (name) =>
      `<font>${styles[name].bold ? "<b/>" : ""}<sz val="${styles[name].size ?? 11}"/><name val="Calibri"/></font>`,
  );
  const formats = names.map(
    (name, i) =>
      `<xf numFmtId="${styles[name].format}" fontId="${i}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"${styles[name].wrap ? ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' : "/>"}`,
  );
  return `${declaration}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0;\\(#,##0\\);0"/><numFmt numFmtId="165" formatCode="0.0%;\\(0.0%\\);0.0%"/></numFmts><fonts count="${fonts.length}">${fonts.join("")}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join("")}</cellXfs></styleSheet>`;
}

import { strToU8, zipSync, type Zippable } from "fflate";

/** One sheet of a hand-made workbook. */
export interface SheetXml {
  readonly name: string;
  /** What stands inside `sheetData`. */
  readonly rows?: string;
  /** What stands before and after the rows: columns; merged cells, protection. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: "hidden" | "veryHidden";
  /** The whole part, in place of all the above. */
  readonly xml?: string;
  /** Parts the sheet points to: the type of the relation, and the path and text of the part. */
  readonly parts?: readonly {
    readonly type: string;
    readonly path: string;
    readonly xml: string;
  }[];
}

/** A hand-made workbook, down to its XML. */
export interface WorkbookXml {
  readonly sheets: readonly SheetXml[];
  /** What stands inside `styleSheet`. */
  readonly styles?: string;
  /** What stands inside `sst`. */
  readonly strings?: string;
  /** What stands inside `definedNames`. */
  readonly names?: string;
  readonly people?: string;
  readonly date1904?: boolean;
  /** Further entries of the zip. */
  readonly extra?: Readonly<Record<string, string>>;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const package_ = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The bytes of an .xlsx made of the given pieces of XML. */
export function buildWorkbook(book: WorkbookXml): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string> = {
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${book.date1904 ? ' date1904="1"' : ""}/><sheets>${book.sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${escape(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ""} r:id="rId${at + 1}"/>`,
      )
      .join(
        "",
      )}</sheets>${book.names ? `<definedNames>${book.names}</definedNames>` : ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...book.sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ["styles", "styles.xml"],
      ["sharedStrings", "/xl/sharedStrings.xml"],
      ["person", "persons/person.xml"],
    ]),
    ...book.extra,
  };
  if (book.styles)
    parts["xl/styles.xml"] = `<styleSheet xmlns="${main}">${book.styles}</styleSheet>`;
  if (book.strings) parts["xl/sharedStrings.xml"] = `<sst xmlns="${main}">${book.strings}</sst>`;
  if (book.people) parts["xl/persons/person.xml"] = `<personList>${book.people}</personList>`;
  book.sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheet.xml ?? sheetXml(sheet);
    if (!sheet.parts) return;
    parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relations(
      sheet.parts.map(({ type, path }) => [type, `../${path}`] as const),
    );
    for (const { path, xml } of sheet.parts) parts[`xl/${path}`] = xml;
  });
  const zip: Zippable = {};
  for (const [path, text] of Object.entries(parts)) zip[path] = strToU8(text);
  return zipSync(zip, { level: 1 });
}

/** Styles with these number formats and fonts: cell style 1 uses the first format, 2 the second ... */
export function stylesWith(
  ...formats: readonly { code: string; bold?: boolean; indent?: number }[]
): string {
  return [
    `<numFmts>${formats.map(({ code }, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escape(code)}"/>`).join("")}</numFmts>`,
    "<fonts><font/><font><b/></font></fonts>",
    `<cellXfs><xf numFmtId="0" fontId="0"/>${formats
      .map(
        ({ bold, indent }, at) =>
          `<xf numFmtId="${164 + at}" fontId="${bold ? 1 : 0}">${indent ? `<alignment indent="${indent}"/>` : ""}</xf>`,
      )
      .join("")}</cellXfs>`,
  ].join("");
}

function sheetXml({ before = "", rows = "", after = "" }: SheetXml): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function relations(list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${package_}">${items.join("")}</Relationships>`;
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

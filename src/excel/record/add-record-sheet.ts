import { recordColumns, type RecordRow, type RowLook } from "../../files/record/record-rows";
import { rowHeight } from "../../files/record/row-height";
import { asText } from "./as-text";
import { cutRows } from "./cut-rows";
import { freeSheetName } from "./free-sheet-name";

/** Points: what fits an A4 page across once Excel shrinks it to one page. */
const widths = [160, 230, 190, 130, 140];

/** A sheet that was added: its id tells its events from those of others. */
export interface AddedSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * Adds a sheet with the record at the end of the workbook. No sheet that is there is written to, and nothing in it is
 * a formula.
 * @throws Error in plain words where the workbook lets no sheet be added.
 */
export async function addRecordSheet(rows: readonly RecordRow[]): Promise<AddedSheet> {
  const added = await addSheet();
  let row = 0;
  for (const portion of cutRows(rows)) {
    await writeRows(added.id, portion, row);
    row += portion.length;
  }
  await layOut(added.id);
  return added;
}

function addSheet(): Promise<AddedSheet> {
  return Excel.run(async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/name");
    protection.load("protected");
    await context.sync();
    if (protection.protected)
      throw new Error(
        "The workbook’s structure is protected, so no sheet can be added. Save the record as a file instead, or take the protection off (Review, Protect Workbook).",
      );
    const sheet = worksheets.add(freeSheetName(worksheets.items.map(({ name }) => name)));
    sheet.load("id,name");
    await context.sync();
    return { id: sheet.id, name: sheet.name };
  });
}

function writeRows(id: string, rows: readonly RecordRow[], first: number): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const block = sheet.getRangeByIndexes(first, 0, rows.length, recordColumns);
    block.values = rows.map(({ cells }) =>
      Array.from({ length: recordColumns }, (_, at) => asText(cells[at] ?? "")),
    );
    block.format.verticalAlignment = "Top";
    rows.forEach((row, at) => {
      const range = sheet.getRangeByIndexes(first + at, 0, 1, recordColumns);
      if (row.look === "fact") sheet.getRangeByIndexes(first + at, 1, 1, recordColumns - 1).merge();
      else if (row.cells.length === 1 && row.look !== "data") range.merge();
      if (row.cells.length > 0 && row.look !== "data") range.format.wrapText = true;
      dress(range, row.look);
      const height = rowHeight(row);
      if (height !== null) range.format.rowHeight = height;
    });
    await context.sync();
  });
}

function dress(range: Excel.Range, look: RowLook): void {
  const { format } = range;
  if (look !== "plain" && look !== "fact" && look !== "sign" && look !== "data")
    format.font.bold = true;
  if (look === "title") format.font.size = 16;
  if (look === "heading") {
    format.font.size = 13;
    format.borders.getItem("EdgeBottom").style = "Continuous";
  }
  if (look === "head") format.fill.color = "#F2F2F2";
  if (look === "head" || look === "sign")
    for (const edge of ["EdgeTop", "EdgeBottom"] as const)
      format.borders.getItem(edge).style = "Continuous";
}

/** Columns, and a page of A4. Where this Excel does not lay out pages, the record stands all the same. */
async function layOut(id: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    widths.forEach((width, at) => {
      sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = width;
    });
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
  });
  try {
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(id);
      pageLayout.orientation = Excel.PageOrientation.portrait;
      pageLayout.paperSize = Excel.PaperType.a4;
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      await context.sync();
    });
  } catch {
    // Only how it prints is lost.
  }
}

import { quoteSheet, type Range } from "../../core/workbook/cell-ref";
import type { DefinedName, Visibility } from "../../core/workbook/snapshot";
import { parseAreas } from "./parse-areas";
import { restoreFunctionNames } from "../../core/workbook/restore-function-names";
import { supports } from "./supports";

/** One sheet as the first two requests tell it. */
export interface ListedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  readonly printArea: readonly Range[];
  /** The block that holds every filled cell; null for an empty sheet. */
  readonly used: Range | null;
  /** False where none is, so that nobody need ask which. */
  readonly someRowsHidden: boolean;
  readonly someColumnsHidden: boolean;
  readonly someBold: boolean;
  readonly someIndented: boolean;
  readonly merges: readonly Range[] | null;
  /** Null where this Excel has no comments of its own. */
  readonly comments: readonly Excel.Comment[] | null;
}

export interface ListedBook {
  readonly name: string;
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
}

/** Names that Excel keeps for itself. */
const own = /^(?:_xlnm\.|_xlfn\.|_FilterDatabase$|Print_Area$|Print_Titles$)/;

/** What there is in the workbook, in two requests however many sheets it has. */
export async function listSheets(context: Excel.RequestContext): Promise<ListedBook> {
  const { workbook } = context;
  workbook.load("name");
  workbook.names.load("items/name,items/formula,items/visible");
  const { worksheets } = workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const asked = worksheets.items.map((sheet) => askSheet(sheet));
  await context.sync();
  return {
    name: workbook.name,
    sheets: asked.map((one) => takeSheet(one)),
    names: [
      ...workbook.names.items.map((item) => defineName(item, null)),
      ...asked.flatMap(({ sheet, names }) => names.items.map((item) => defineName(item, sheet))),
    ].filter(({ name }) => !own.test(name.slice(name.lastIndexOf("!") + 1))),
  };
}

function askSheet(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(
    "rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden,format/indentLevel,format/font/bold",
  );
  const { names, protection } = sheet;
  names.load("items/name,items/formula,items/visible");
  protection.load("protected");
  const print = sheet.pageLayout.getPrintAreaOrNullObject();
  print.load("address");
  const merged = supports("ExcelApi", "1.13") ? used.getMergedAreasOrNullObject() : null;
  merged?.load("address");
  const comments = supports("ExcelApi", "1.10") ? sheet.comments : null;
  comments?.load(
    "items/content,items/authorName,items/replies/items/content,items/replies/items/authorName",
  );
  return { sheet, used, names, protection, print, merged, comments };
}

function takeSheet(asked: ReturnType<typeof askSheet>): ListedSheet {
  const { sheet, used, protection, print, merged, comments } = asked;
  const empty = used.isNullObject;
  return {
    sheet,
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    protected: protection.protected,
    printArea: print.isNullObject ? [] : parseAreas(print.address),
    used: empty
      ? null
      : {
          top: used.rowIndex + 1,
          left: used.columnIndex + 1,
          bottom: used.rowIndex + used.rowCount,
          right: used.columnIndex + used.columnCount,
        },
    // Null where some are and some are not.
    someRowsHidden: !empty && used.rowHidden !== false,
    someColumnsHidden: !empty && used.columnHidden !== false,
    someBold: !empty && used.format.font.bold !== false,
    someIndented: !empty && used.format.indentLevel !== 0,
    merges: merged && (empty || merged.isNullObject ? [] : parseAreas(merged.address)),
    comments: comments && comments.items,
  };
}

function visibilityOf(told: string): Visibility {
  return told === "Visible" ? "visible" : told === "Hidden" ? "hidden" : "very hidden";
}

function defineName(item: Excel.NamedItem, owner: Excel.Worksheet | null): DefinedName {
  return {
    name: owner ? `${quoteSheet(owner.name)}!${item.name}` : item.name,
    formula: restoreFunctionNames(String(item.formula)),
    hidden: !item.visible,
  };
}

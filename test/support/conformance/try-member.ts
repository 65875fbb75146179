import type { ExcelCall } from "./find-excel-calls";

type Proxy = OfficeExtension.ClientObject;
type Sheet = Excel.Worksheet;

/** An object of each class, reached as an add-in reaches it. */
const objects: Readonly<Record<string, (context: Excel.RequestContext, sheet: Sheet) => Proxy>> = {
  Application: (context) => context.workbook.application,
  Comment: (context) => context.workbook.comments.getItemAt(0),
  CommentCollection: (context) => context.workbook.comments,
  CommentReply: (context) => context.workbook.comments.getItemAt(0).replies.getItemAt(0),
  CommentReplyCollection: (context) => context.workbook.comments.getItemAt(0).replies,
  ConditionalFormat: (_, sheet) => format(sheet),
  ConditionalFormatCollection: (_, sheet) => {
    format(sheet);
    return sheet.getRange("B3").conditionalFormats;
  },
  ConditionalFormatRule: (_, sheet) => format(sheet).custom.rule,
  ConditionalRangeBorder: (_, sheet) => format(sheet).custom.format.borders.top,
  ConditionalRangeBorderCollection: (_, sheet) => format(sheet).custom.format.borders,
  ConditionalRangeFill: (_, sheet) => format(sheet).custom.format.fill,
  ConditionalRangeFont: (_, sheet) => format(sheet).custom.format.font,
  ConditionalRangeFormat: (_, sheet) => format(sheet).custom.format,
  CustomConditionalFormat: (_, sheet) => format(sheet).custom,
  CustomXmlPart: (context) => parts(context).getOnlyItem(),
  CustomXmlPartCollection: (context) => context.workbook.customXmlParts,
  CustomXmlPartScopedCollection: (context) => parts(context),
  DocumentProperties: (context) => context.workbook.properties,
  FormatProtection: (_, sheet) => sheet.getRange("B3").format.protection,
  NamedItem: (context) => context.workbook.names.getItem("TotalBudget"),
  NamedItemCollection: (context) => context.workbook.names,
  PageLayout: (_, sheet) => sheet.pageLayout,
  Range: (_, sheet) => sheet.getRange("B3:C4"),
  RangeAreas: (_, sheet) => sheet.getRanges("B3,C4"),
  RangeBorder: (_, sheet) => sheet.getRange("B3").format.borders.getItem("EdgeTop"),
  RangeBorderCollection: (_, sheet) => sheet.getRange("B3").format.borders,
  RangeCollection: (_, sheet) => sheet.getRanges("B3,C4").areas,
  RangeFill: (_, sheet) => sheet.getRange("B3").format.fill,
  RangeFont: (_, sheet) => sheet.getRange("B3").format.font,
  RangeFormat: (_, sheet) => sheet.getRange("B3").format,
  Runtime: (context) => context.runtime,
  Setting: (context) => context.workbook.settings.getItem("key"),
  SettingCollection: (context) => context.workbook.settings,
  Workbook: (context) => context.workbook,
  WorkbookProtection: (context) => context.workbook.protection,
  Worksheet: (_, sheet) => sheet,
  WorksheetCollection: (context) => context.workbook.worksheets,
  WorksheetFreezePanes: (_, sheet) => sheet.freezePanes,
  WorksheetProtection: (_, sheet) => sheet.protection,
};

const parts = (context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection =>
  context.workbook.customXmlParts.getByNamespace("urn:conformance");

function format(sheet: Sheet): Excel.ConditionalFormat {
  const added = sheet.getRange("B3").conditionalFormats.add("Custom");
  added.custom.rule.formula = "=TRUE";
  return added;
}

/** What a method is called with; without an entry it is called with nothing. */
const examples: Readonly<Record<string, readonly unknown[]>> = {
  "CommentCollection.add": ["Notes!A1", "Why?"],
  "CommentCollection.getItem": ["{1}"],
  "CommentCollection.getItemByCell": ["'Appendix 1'!B3"],
  "ConditionalFormatCollection.add": ["Custom"],
  "ConditionalFormatCollection.getItemAt": [0],
  "ConditionalFormatCollection.getItemOrNullObject": ["{none}"],
  "ConditionalRangeBorderCollection.getItem": ["EdgeTop"],
  "CustomXmlPart.setXml": ['<a xmlns="urn:conformance">changed</a>'],
  "CustomXmlPartCollection.add": ['<a xmlns="urn:other"/>'],
  "CustomXmlPartCollection.getByNamespace": ["urn:conformance"],
  "CustomXmlPartCollection.getItemOrNullObject": ["{none}"],
  "NamedItemCollection.add": ["Another", "=1"],
  "NamedItemCollection.getItem": ["TotalBudget"],
  "NamedItemCollection.getItemOrNullObject": ["TotalBudget"],
  "Range.clear": ["Formats"],
  "Range.copyFrom": ["B3"],
  "Range.delete": ["Up"],
  "Range.find": ["1", {}],
  "Range.getCell": [0, 0],
  "Range.getCellProperties": [{ format: { font: { bold: true } } }],
  "Range.getColumn": [0],
  "Range.getColumnProperties": [{ columnHidden: true }],
  "Range.getIntersectionOrNullObject": ["B3"],
  "Range.getOffsetRange": [1, 1],
  "Range.getResizedRange": [1, 1],
  "Range.getRow": [0],
  "Range.getRowProperties": [{ rowHidden: true }],
  "Range.getSpecialCellsOrNullObject": ["Constants"],
  "Range.insert": ["Down"],
  "Range.setCellProperties": [
    [
      [{}, {}],
      [{}, {}],
    ],
  ],
  "RangeBorderCollection.getItem": ["EdgeTop"],
  "RangeCollection.getItemAt": [0],
  "SettingCollection.add": ["other", 1],
  "SettingCollection.getItemOrNullObject": ["key"],
  "Worksheet.getCell": [0, 0],
  "Worksheet.getRange": ["A1"],
  "Worksheet.getRangeByIndexes": [0, 0, 1, 1],
  "Worksheet.getRanges": ["A1,B2"],
  "WorksheetCollection.add": ["Another"],
  "WorksheetCollection.getItem": ["Appendix 1"],
  "WorksheetCollection.getItemOrNullObject": ["Appendix 1"],
  "WorksheetFreezePanes.freezeAt": ["A1:B2"],
  "WorksheetFreezePanes.freezeRows": [1],
};

/** Methods that only one cell has. */
const ofOneCell = new Set([
  "Range.getSpillingToRangeOrNullObject",
  "Range.getSpillParentOrNullObject",
]);

const isProxy = (value: unknown): value is Proxy & { load(): void } =>
  typeof value === "object" && value !== null && "isNullObject" in value && "load" in value;

/**
 * Does with a member what an add-in may: loads and reads a property, calls a method, listens to an event. Resolves
 * when the host has answered; rejects as an add-in would see it.
 */
export async function tryMember(
  context: Excel.RequestContext,
  { member, type, name, kind }: ExcelCall,
): Promise<void> {
  const reach = objects[type];
  if (!reach)
    throw new Error(
      `${member}: say in test/support/conformance how an object of ${type} is reached.`,
    );
  const sheet = context.workbook.worksheets.getItem("Appendix 1");
  const object = ofOneCell.has(member) ? sheet.getRange("B3") : reach(context, sheet);
  const part: unknown = kind === "method" ? null : readEarly(object, name);
  if (kind === "event") {
    const handler = (part as OfficeExtension.EventHandlers<unknown>).add(async () => undefined);
    await context.sync();
    handler.remove();
    await handler.context.sync();
    return;
  }
  if (kind === "method") {
    const method: unknown = Reflect.get(object, name);
    if (typeof method !== "function") throw new Error(`office.js has no ${member}.`);
    const answer: unknown = Reflect.apply(method, object, examples[member] ?? []);
    if (isProxy(answer)) answer.load();
  } else if (isProxy(part)) part.load();
  else (object as unknown as { load(names: string): void }).load(name);
  await context.sync();
  if (kind === "property" && !isProxy(part) && Reflect.get(object, name) === undefined)
    throw new Error(`The host gave no ${member}.`);
}

/** Another object or an event's list of listeners; a plain property cannot be read before it is loaded. */
function readEarly(object: Proxy, name: string): unknown {
  try {
    return Reflect.get(object, name);
  } catch (error) {
    if ((error as { code?: string }).code === "PropertyNotLoaded") return null;
    throw error;
  }
}

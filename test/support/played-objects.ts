import { HostError, modelFromSnapshot } from "../../src/workbench/host";
import { HostCollection, HostObject } from "../../src/workbench/host/interpreter/host-object";
import { Workbook } from "../../src/workbench/host/model/workbook";
import { budgetBook } from "./budget-book";

/** Names of the members a host object plays: its getters, fields and methods, whatever they are. */
export function playedMembers(object: HostObject): string[] {
  const names = new Set<string>();
  for (
    let at: unknown = object;
    at instanceof HostObject && at !== HostObject.prototype;
    at = Object.getPrototypeOf(at)
  )
    for (const name of Object.getOwnPropertyNames(at))
      if (!name.startsWith("$") && name !== "constructor") names.add(name);
  return [...names].sort();
}

/** Some members are refused on some objects, as the sheet of a name that belongs to the workbook. */
function readOrNull(object: HostObject, name: string): unknown {
  try {
    return Reflect.get(object, name);
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/**
 * One object of every class of the Excel interface that the host plays, by the class's name in the
 * library: for tests that compare what an add-in calls with what there is.
 */
export function playedObjects(): ReadonlyMap<string, HostObject> {
  const model = modelFromSnapshot(budgetBook());
  const book = new Workbook(model);
  const found = new Map<string, HostObject>();
  const visit = (object: unknown): void => {
    if (!(object instanceof HostObject) || found.has(object.$type)) return;
    found.set(object.$type, object);
    for (const name of playedMembers(object)) visit(readOrNull(object, name));
    if (object instanceof HostCollection) for (const item of object.$items()) visit(item);
  };
  const cell = book.worksheets.getItem("Appendix 1").getRange("B3");
  const custom = cell.conditionalFormats.add("Custom");
  const value = cell.conditionalFormats.add("CellValue");
  const text = cell.conditionalFormats.add("ContainsText");
  book.comments.add("Notes!A1", "a comment").replies.add("a reply");
  book.customXmlParts.add('<a xmlns="urn:a"/>');
  book.settings.add("key", 1);
  book.properties.custom.add("key", "value");
  book.tables.add("Notes!A1:B2", true);
  cell.worksheet.customProperties.add("key", "value");
  visit(book);
  for (const object of [
    cell,
    cell.getTables(false),
    cell.conditionalFormats,
    custom.custom,
    value.cellValue,
    text.textComparison,
    book.getSelectedRanges(),
    book.customXmlParts.getByNamespace("urn:a"),
  ])
    visit(object);
  return found;
}

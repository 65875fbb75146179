import type { Range } from "../../../core/workbook/cell-ref";
import { quoteSheet } from "../../../core/workbook/cell-ref";
import type { DefinedName, Visibility } from "../../../core/workbook/snapshot";
import type { ZipPackage } from "../../zip/zip-package";
import { childOf, childrenOf, isOn, readXml } from "../xml/xml-element";
import { parseRange } from "./parse-range";
import { readRelations, type Relation } from "./relations";

/** One sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  /** Where its part stands; undefined where the list points nowhere. */
  readonly part: Relation | undefined;
  readonly printArea: readonly Range[];
}

/** What the main part of a workbook says. */
export interface Book {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly relations: readonly Relation[];
  /** Ids of the links to other workbooks, in the order that formulas number them. */
  readonly links: readonly string[];
  readonly date1904: boolean;
}

/** @throws DamagedPart | OversizedPart */
export function readBook(file: ZipPackage, path: string): Book {
  const root = readXml(file, path);
  const relations = readRelations(file, path);
  const listed = childrenOf(childOf(root, "sheets"), "sheet").map(({ attributes }) => attributes);
  const areas = new Map<number, Range[]>();
  const names: DefinedName[] = [];
  for (const { attributes, text } of childrenOf(childOf(root, "definedNames"), "definedName")) {
    const name = attributes.get("name") ?? "";
    const scope = attributes.get("localSheetId");
    if (name === "_xlnm.Print_Area" && scope !== undefined)
      areas.set(Number(scope), readArea(text));
    if (name === "" || name.startsWith("_xlnm.")) continue;
    const owner = scope === undefined ? undefined : listed[Number(scope)]?.get("name");
    names.push({
      name: owner === undefined ? name : `${quoteSheet(owner)}!${name}`,
      formula: `=${text.trim()}`,
      hidden: isOn(attributes.get("hidden")),
    });
  }
  return {
    sheets: listed.map((attributes, at) => ({
      name: attributes.get("name") ?? `Sheet${at + 1}`,
      visibility: readVisibility(attributes.get("state")),
      part: relations.find(({ id }) => id === attributes.get("id")),
      printArea: areas.get(at) ?? [],
    })),
    names,
    relations,
    links: childrenOf(childOf(root, "externalReferences"), "externalReference").map(
      ({ attributes }) => attributes.get("id") ?? "",
    ),
    date1904: isOn(childOf(root, "workbookPr")?.attributes.get("date1904")),
  };
}

function readVisibility(state: string | undefined): Visibility {
  return state === "veryHidden" ? "very hidden" : state === "hidden" ? "hidden" : "visible";
}

/** The blocks of a print area: `'Appendix 1'!$A$1:$H$40,'Appendix 1'!$A$50:$H$60`. */
function readArea(formula: string): Range[] {
  return formula
    .replace(/'(?:[^']|'')*'!/g, "")
    .split(",")
    .flatMap((piece) => parseRange(piece.slice(piece.lastIndexOf("!") + 1).trim()) ?? []);
}

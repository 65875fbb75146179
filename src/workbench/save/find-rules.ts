import { ruleId } from "../look/read-conditional-formats";
import { attribute, xmlTags } from "../../files/workbook/xml/xml-tags";

/** A conditional format where it stands in a sheet's XML. */
export interface FoundRule {
  /** The name the model has for it. */
  readonly id: string;
  readonly isExtension: boolean;
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
  readonly priority: number;
  readonly block: RuleBlock;
}

/** The rules for the same cells. */
export interface RuleBlock {
  readonly start: number;
  end: number;
  /** Where the cells are named, for a block of the extensions. */
  place: { readonly start: number; readonly end: number } | null;
}

/** The conditional formats of a sheet's XML, counted as they were when it was read. */
export function findRules(xml: string): FoundRule[] {
  const rules: FoundRule[] = [];
  const counts = { file: 0, extension: 0 };
  let block: RuleBlock | null = null;
  let open: Omit<FoundRule, "end"> | null = null;
  let placeStart = 0;
  let isExtension = false;
  for (const tag of xmlTags(xml)) {
    const { name, start, end, kind } = tag;
    if (name === "extLst" && !open) isExtension = kind === "open";
    else if (name === "conditionalFormatting") {
      if (kind === "open") block = { start, end, place: null };
      else if (block) block.end = end;
    } else if (name === "sqref" && block && !open) {
      if (kind === "open") placeStart = end;
      else block.place = { start: placeStart, end: start };
    } else if (name === "cfRule" && block && kind !== "close") {
      const index = isExtension ? counts.extension++ : counts.file++;
      const priority = Number(attribute(xml.slice(start, end), "priority") ?? NaN);
      open = { id: ruleId(index, isExtension), isExtension, start, tagEnd: end, priority, block };
      if (kind === "empty") {
        rules.push({ ...open, end });
        open = null;
      }
    } else if (name === "cfRule" && open) {
      rules.push({ ...open, end });
      open = null;
    }
  }
  return rules;
}

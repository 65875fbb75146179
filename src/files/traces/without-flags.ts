import { isFlagFormula } from "../../core/flags/flag-formula";
import { resolveEntities } from "../workbook/xml/decode-bytes";
import { xmlTags } from "../workbook/xml/xml-tags";

interface Element {
  readonly name: string;
  readonly start: number;
  /** Elements in it that count, and how many of them go. */
  inside: number;
  going: number;
  /** For a rule: whether its formula carries our mark. */
  ours: boolean;
}

/** What is empty, and against the format, once all that stood in it is gone. */
const goesEmpty = new Set(["conditionalFormatting", "conditionalFormattings", "ext", "extLst"]);

/** A sheet's XML without the conditional formats that carry our mark; every other character stays. */
export function withoutFlags(xml: string): { readonly xml: string; readonly flags: number } {
  if (!/crosscast:/i.test(xml)) return { xml, flags: 0 };
  const open: Element[] = [];
  const gone: { readonly start: number; readonly end: number }[] = [];
  let flags = 0;
  let formula = -1;
  for (const { name, start, end, kind } of xmlTags(xml)) {
    if (kind !== "close") {
      const parent = open.at(-1);
      // Names the cells of a block, and is no rule of it.
      if (parent && name !== "sqref") parent.inside++;
      if (kind === "empty") continue;
      open.push({ name, start, inside: 0, going: 0, ours: false });
      if (name === "formula" || name === "f") formula = end;
      continue;
    }
    const element = open.pop();
    const parent = open.at(-1);
    if (!element) continue;
    if (formula >= 0 && (name === "formula" || name === "f")) {
      if (
        parent?.name === "cfRule" &&
        isFlagFormula(`=${resolveEntities(xml.slice(formula, start))}`)
      )
        parent.ours = true;
      formula = -1;
    }
    const empties = goesEmpty.has(name) && element.inside > 0 && element.inside === element.going;
    if (name === "cfRule" && element.ours) flags++;
    else if (!empties) continue;
    if (parent) parent.going++;
    while ((gone.at(-1)?.start ?? -1) > element.start) gone.pop();
    gone.push({ start: element.start, end });
  }
  let at = 0;
  const pieces = gone.map((one) => {
    const piece = xml.slice(at, one.start);
    at = one.end;
    return piece;
  });
  return { xml: pieces.join("") + xml.slice(at), flags };
}

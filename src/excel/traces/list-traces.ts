import { recordTitle } from "../../core/record/is-record-sheet";
import { flagTrace, ownNamespaces, partTrace, recordTrace } from "../../files/traces/part-trace";
import { isFlagFormula } from "../../core/flags/flag-formula";
import { listRules } from "../flags/list-rules";
import type { Trace } from "../../files/traces/trace";

/** All that Crosscast has left in the open workbook, so that a person knows what will go. Nothing is changed. */
export function listTraces(): Promise<readonly Trace[]> {
  return Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.load("items/id,items/namespaceUri");
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const own = parts.items.filter(({ namespaceUri }) => namespaceUri.startsWith(ownNamespaces));
    const texts = own.map((part) => part.getXml());
    const heads = worksheets.items.map((sheet) => sheet.getRange("A1").load("values"));
    await context.sync();
    const records = worksheets.items.filter((_, at) => heads[at]?.values[0]?.[0] === recordTitle);
    const flags = await countFlags(context);
    return [
      ...texts.map(({ value }) => partTrace(value)),
      ...flagTrace(flags),
      ...records.map(({ name }) => recordTrace(name)),
    ];
  });
}

async function countFlags(context: Excel.RequestContext): Promise<number> {
  try {
    const sheets = await listRules(context);
    const custom = sheets.flatMap(({ formats }) => formats.filter(({ type }) => type === "Custom"));
    for (const format of custom) format.custom.rule.load("formula");
    await context.sync();
    return custom.filter(({ custom: own }) => isFlagFormula(own.rule.formula)).length;
  } catch {
    // Some Excels refuse to read rules that were duplicated; they are found one by one when they are cleared.
    return 0;
  }
}

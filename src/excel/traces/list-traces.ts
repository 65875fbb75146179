import { recordTitle } from "../../core/record/is-record-sheet";
import { count } from "../../core/wording";
import type { Decisions } from "../../core/decisions";
import { readDecisionPart } from "../../files/decisions/decision-part";
import { isFlagFormula } from "../flags/flag-formula";
import { listRules } from "../flags/list-rules";
import type { Trace } from "./trace";

/** What every name of our own data begins with, whatever its version. */
export const ownNamespaces = "urn:crosscast:";

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
      ...(flags > 0 ? [{ kind: "flags", what: `Flags: ${count(flags, "rule")}` } as const] : []),
      ...records.map(({ name }) => ({ kind: "record", what: `The sheet “${name}”` }) as const),
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

function partTrace(xml: string): Trace {
  const read = readDecisionPart(xml);
  if (read.kind === "read")
    return { kind: "decisions", what: `Decisions: ${sayAll(read.decisions)}` };
  if (read.kind === "newer")
    return { kind: "newer", what: "Decisions that a newer version of Crosscast wrote" };
  return { kind: "set aside", what: "Earlier decisions that could not be read" };
}

function sayAll({ findings, amounts, owners, picks, settings }: Decisions): string {
  const told: readonly (readonly [Readonly<Record<string, unknown>> | undefined, string])[] = [
    [findings, "acceptance"],
    [amounts, "source"],
    [owners, "owner"],
    [picks, "chosen line"],
  ];
  const parts = told.flatMap(([entries, noun]) => {
    const number = Object.keys(entries ?? {}).length;
    return number > 0 ? [count(number, noun)] : [];
  });
  return [...parts, ...(settings ? ["settings"] : [])].join(", ") || "none";
}

import { isFlagFormula } from "../../core/flags/flag-formula";
import type { FlagOutcome, LeftAlone } from "./flag-outcome";
import { listRules } from "./list-rules";

/**
 * Takes away every rule that carries our mark, on every sheet, whoever copied it there and whenever; nothing else is
 * touched. Protected sheets are left as they are.
 */
export async function clearFlags(): Promise<FlagOutcome> {
  try {
    return await clearAtOnce();
  } catch {
    // Some Excels cannot read a rule that a person duplicated, and then refuse the whole request
    // (OfficeDev/office-js 5222, 6827, 6835): what can be reached is reached rule by rule.
    return clearOneByOne();
  }
}

function clearAtOnce(): Promise<FlagOutcome> {
  return Excel.run(async (context) => {
    const sheets = await listRules(context);
    const custom = sheets.map(({ formats }) => formats.filter(({ type }) => type === "Custom"));
    for (const format of custom.flat()) format.custom.rule.load("formula");
    await context.sync();
    const left: LeftAlone[] = [];
    let done = 0;
    sheets.forEach(({ name, protected: closed }, at) => {
      const ours = (custom[at] ?? []).filter(({ custom: own }) => isFlagFormula(own.rule.formula));
      if (ours.length === 0) return;
      if (closed) return void left.push({ sheet: name, why: "protected" });
      for (const format of ours) format.delete();
      done += ours.length;
    });
    await context.sync();
    return { done, left };
  });
}

async function clearOneByOne(): Promise<FlagOutcome> {
  const names = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  const left: LeftAlone[] = [];
  let done = 0;
  for (const sheet of names) {
    const result = await clearSheet(sheet);
    done += result.done;
    if (result.why) left.push({ sheet, why: result.why });
  }
  return { done, left };
}

interface SheetCleared {
  readonly done: number;
  readonly why: LeftAlone["why"] | null;
}

/** One sheet, from its last rule to its first, so that those still to come keep their places. */
async function clearSheet(name: string): Promise<SheetCleared> {
  let done = 0;
  let why: SheetCleared["why"] = null;
  const count = await countRules(name);
  if (count === null) return { done, why: "unreadable" };
  for (let at = count - 1; at >= 0; at--)
    try {
      const answer = await clearRule(name, at);
      if (answer === "deleted") done++;
      if (answer === "protected") why ??= "protected";
    } catch {
      why = "unreadable";
    }
  return { done, why };
}

function countRules(name: string): Promise<number | null> {
  return Excel.run(async (context) => {
    const count = context.workbook.worksheets
      .getItem(name)
      .getRange()
      .conditionalFormats.getCount();
    await context.sync();
    return count.value;
  }).catch(() => null);
}

function clearRule(name: string, at: number): Promise<"deleted" | "protected" | "not ours"> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load("protection/protected");
    const format = sheet.getRange().conditionalFormats.getItemAt(at);
    const { rule } = format.customOrNullObject;
    rule.load("formula");
    await context.sync();
    if (rule.isNullObject || !isFlagFormula(rule.formula)) return "not ours";
    if (sheet.protection.protected) return "protected";
    format.delete();
    await context.sync();
    return "deleted";
  });
}

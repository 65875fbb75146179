import type { Finding } from "../../core/finding";
import { clearFlags } from "./clear-flags";
import { flagFormula } from "../../core/flags/flag-formula";
import { flagLooks } from "./flag-looks";
import type { FlagOutcome, LeftAlone } from "./flag-outcome";
import { planFlags, type FlagPlan } from "./plan-flags";

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/**
 * Marks the cells of open findings with conditional formats of ours: the cells' own fills, formats and comments stay
 * as they are. Earlier flags go first, so that none stands twice. Protected sheets are left as they are.
 */
export async function showFlags(findings: readonly Finding[]): Promise<FlagOutcome> {
  const plans = planFlags(findings);
  const cleared = await clearFlags();
  const shown = await Excel.run((context) => addFlags(context, plans));
  const said = new Set(shown.left.map(({ sheet }) => sheet));
  return {
    ...shown,
    left: [...shown.left, ...cleared.left.filter(({ sheet }) => !said.has(sheet))],
  };
}

async function addFlags(
  context: Excel.RequestContext,
  plans: readonly FlagPlan[],
): Promise<FlagOutcome> {
  const names = [...new Set(plans.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name,protection/protected");
    return { name, sheet };
  });
  await context.sync();
  const left: LeftAlone[] = sheets.flatMap(({ name, sheet }): LeftAlone[] => {
    if (sheet.isNullObject) return [{ sheet: name, why: "gone" }];
    return sheet.protection.protected ? [{ sheet: name, why: "protected" }] : [];
  });
  const open = sheets
    .filter(({ name }) => !left.some(({ sheet }) => sheet === name))
    .map((one) => ({ ...one, count: one.sheet.getRange().conditionalFormats.getCount() }));
  await context.sync();
  let done = 0;
  for (const { name, sheet, count } of open) {
    let last = count.value;
    for (const { severity, addresses, cells } of plans.filter((plan) => plan.sheet === name)) {
      for (const address of addresses) addRule(sheet, severity, address, last++);
      done += cells;
    }
  }
  await context.sync();
  return { done, left };
}

/** @param last The place behind all rules that are there: every rule of the user's goes before ours. */
function addRule(
  sheet: Excel.Worksheet,
  severity: FlagPlan["severity"],
  address: string,
  last: number,
): void {
  const look = flagLooks[severity];
  const format = sheet.getRanges(address).conditionalFormats.add("Custom");
  format.custom.rule.formula = flagFormula(severity);
  format.custom.format.fill.color = look.fill;
  for (const edge of edges) {
    const border = format.custom.format.borders.getItem(edge);
    border.style = look.line;
    border.color = look.colour;
  }
  format.stopIfTrue = false;
  // Last of all: Excel wants a rule fetched anew once its place has changed.
  format.priority = last;
}

import {
  isSameFormula,
  type Kept,
  type PortablePlan,
} from "../../core/budget/portable/plan-portable";
import type { PortableFunction } from "../../core/budget/portable/portable-functions";

/** What was done, so that it can be taken back; plain data, to be kept as long as it may be. */
export interface NamesReceipt {
  readonly added: readonly PortableFunction[];
  /** What turned out to stand already when it came to it. */
  readonly keeps: readonly Kept[];
}

/** Adds the names of a plan. A name that has appeared since is not overwritten. */
export async function addNames(plan: PortablePlan): Promise<NamesReceipt> {
  return Excel.run(async (context) => {
    const { names } = context.workbook;
    const found = plan.adds.map(({ name }) => names.getItemOrNullObject(name).load("name"));
    await context.sync();
    const added = plan.adds.filter((_, at) => found[at]?.isNullObject);
    for (const { name, formula, comment } of added) names.add(name, formula, comment);
    await context.sync();
    return { added, keeps: keptOf(plan.adds.filter((one) => !added.includes(one))) };
  });
}

/** Takes back the names that were added, but for those that someone has changed since. */
export async function takeBackNames(receipt: NamesReceipt): Promise<readonly Kept[]> {
  return Excel.run(async (context) => {
    const { names } = context.workbook;
    const found = receipt.added.map(({ name }) => names.getItemOrNullObject(name).load("formula"));
    await context.sync();
    const keeps: Kept[] = [];
    receipt.added.forEach(({ name, formula }, at) => {
      const item = found[at];
      if (!item || item.isNullObject) return;
      if (isSameFormula(String(item.formula), formula)) item.delete();
      else keeps.push({ what: `the name “${name}”`, why: "it was changed since" });
    });
    await context.sync();
    return keeps;
  });
}

function keptOf(functions: readonly PortableFunction[]): Kept[] {
  return functions.map(({ name }) => ({
    what: `the name “${name}”`,
    why: "a name of the workbook's own has appeared since",
  }));
}

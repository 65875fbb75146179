import { planPortable, type PortablePlan } from "../../core/budget/portable/plan-portable";
import { listSheets } from "../reading/list-sheets";

/** The named formulas that would be added to the open workbook. */
export function planNames(): Promise<PortablePlan> {
  return Excel.run(async (context) => planPortable(await listSheets(context)));
}

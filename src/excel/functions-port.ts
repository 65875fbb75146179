import type { Kept, PortablePlan, ValuesPlan } from "../core/budget/portable/plan-portable";
import type { NamesReceipt } from "./portable/add-names";
import type { CallsReceipt } from "./portable/replace-calls";

export type { CallsReceipt, NamesReceipt };

/** What came of putting a formula into the selected cell. */
export type Inserted =
  | { readonly kind: "inserted"; readonly cell: string }
  /** Something stands there already; nothing was written. */
  | { readonly kind: "filled"; readonly cell: string; readonly holds: string }
  | { readonly kind: "protected"; readonly cell: string };

/**
 * What the pane may ask about the BUDGET functions. Whatever changes the workbook is planned first, so that a
 * person sees it listed, and gives what is needed to take it back.
 */
export interface FunctionsPort {
  /**
   * Puts a formula into the selected cell, of several the first.
   * @param over whether what stands there may be overwritten.
   */
  insert(formula: string, over: boolean): Promise<Inserted>;
  planNames(): Promise<PortablePlan>;
  addNames(plan: PortablePlan): Promise<NamesReceipt>;
  takeBackNames(receipt: NamesReceipt): Promise<readonly Kept[]>;
  planValues(): Promise<ValuesPlan>;
  replaceCalls(plan: ValuesPlan): Promise<CallsReceipt>;
  takeBackCalls(receipt: CallsReceipt): Promise<readonly Kept[]>;
}

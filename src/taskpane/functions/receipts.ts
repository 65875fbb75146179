import type { CallsReceipt, NamesReceipt } from "../../excel/functions-port";

/** What was changed and can be taken back, for as long as the pane stands. */
export interface Receipts {
  readonly names: NamesReceipt | null;
  readonly calls: CallsReceipt | null;
}

export const noReceipts: Receipts = { names: null, calls: null };

import type { Kept, ValueChange, ValuesPlan } from "../../core/budget/portable/plan-portable";
import { formatAddress, formatRef, type CellRef } from "../../core/workbook/cell-ref";
import { restoreFunctionNames } from "../../core/workbook/restore-function-names";
import { supports } from "../reading/supports";

/** One call that gave way to values, with all that is needed to bring it back. */
export interface ReplacedCall {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As Excel held it. */
  readonly formula: string;
  /** The values that stand there now: one cell, or the block the call had filled. */
  readonly values: readonly (readonly unknown[])[];
}

/** What was done, so that it can be taken back; plain data, to be kept as long as it may be. */
export interface CallsReceipt {
  readonly replaced: readonly ReplacedCall[];
  readonly keeps: readonly Kept[];
}

/** Cells that are read or written in one request. */
const batch = 2_000;

/** Replaces the calls of a plan by what they show, the whole block where a call fills several cells. */
export async function replaceCalls(plan: ValuesPlan): Promise<CallsReceipt> {
  const receipt: Receipt = { replaced: [], keeps: [] };
  for (const changes of batches(plan.changes)) await replaceBatch(changes, receipt);
  return receipt;
}

/** Brings the calls back, but for those whose values someone has changed since. */
export async function takeBackCalls(receipt: CallsReceipt): Promise<readonly Kept[]> {
  const keeps: Kept[] = [];
  for (const calls of batches(receipt.replaced)) keeps.push(...(await takeBackBatch(calls)));
  return keeps;
}

interface Receipt {
  readonly replaced: ReplacedCall[];
  readonly keeps: Kept[];
}

function replaceBatch(changes: readonly ValueChange[], receipt: Receipt): Promise<void> {
  return Excel.run(async (context) => {
    for (const { change, cell, block } of await readCalls(context, changes)) {
      const formula = String(cell.formulas[0]?.[0] ?? "");
      if (restoreFunctionNames(formula) !== change.formula) {
        receipt.keeps.push({ what: formatRef(change), why: "it was changed since" });
        continue;
      }
      // Kept before anything is written: a proxy shows what is written to it from then on.
      const { values } = block;
      const written = asWritten(block);
      const { sheet, row, column } = change;
      // The call goes first: a block that it fills cannot be written over while it stands.
      cell.values = [[written[0]?.[0] ?? ""]];
      if (block !== cell) blockAt(context, change, written).values = written;
      receipt.replaced.push({ sheet, row, column, formula, values });
    }
    await context.sync();
  });
}

function takeBackBatch(calls: readonly ReplacedCall[]): Promise<readonly Kept[]> {
  return Excel.run(async (context) => {
    const blocks = calls.map((call) => blockAt(context, call, call.values).load("values"));
    await context.sync();
    const keeps: Kept[] = [];
    calls.forEach((call, at) => {
      const block = blocks[at];
      if (!block) return;
      if (JSON.stringify(block.values) !== JSON.stringify(call.values)) {
        keeps.push({ what: formatRef(call), why: "it was changed since" });
        return;
      }
      // Cells that the call is to fill again have to be empty.
      if (size(call.values) > 1) block.values = call.values.map((row) => row.map(() => ""));
      cellAt(context, call).formulas = [[call.formula]];
    });
    await context.sync();
    return keeps;
  });
}

interface ReadCall {
  readonly change: ValueChange;
  readonly cell: Excel.Range;
  /** The cells the call fills; the cell itself where it fills no other. */
  readonly block: Excel.Range;
}

async function readCalls(
  context: Excel.RequestContext,
  changes: readonly ValueChange[],
): Promise<ReadCall[]> {
  const wanted = "formulas,values,valueTypes";
  const cells = changes.map((change) => cellAt(context, change).load(wanted));
  const spills = supports("ExcelApi", "1.12")
    ? cells.map((cell) => cell.getSpillingToRangeOrNullObject().load("values,valueTypes"))
    : [];
  await context.sync();
  return changes.flatMap((change, at) => {
    const cell = cells[at];
    const spill = spills[at];
    if (!cell) return [];
    return [{ change, cell, block: spill && !spill.isNullObject ? spill : cell }];
  });
}

/** Words stay words when they are written: "2016/17" is not to become a date, nor "0012" a number. */
function asWritten({ values, valueTypes }: Excel.Range): unknown[][] {
  return values.map((row: readonly unknown[], r) =>
    row.map((value, c) =>
      typeof value === "string" && value !== "" && valueTypes[r]?.[c] !== "Error"
        ? `'${value}`
        : value,
    ),
  );
}

const cellAt = (context: Excel.RequestContext, { sheet, row, column }: CellRef): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getCell(row - 1, column - 1);

function blockAt(
  context: Excel.RequestContext,
  { sheet, row, column }: CellRef,
  values: readonly (readonly unknown[])[],
): Excel.Range {
  const last = formatAddress(row + values.length - 1, column + (values[0]?.length ?? 1) - 1);
  const address = `${formatAddress(row, column)}:${last}`;
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}

const size = (values: readonly (readonly unknown[])[]): number =>
  values.length * (values[0]?.length ?? 0);

function* batches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += batch) yield items.slice(at, at + batch);
}

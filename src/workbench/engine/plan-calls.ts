import type { Block } from "./call-site";
import type { EngineValue } from "./engine-values";
import type { FunctionSignature } from "./function-signature";
import { takesBlock } from "./function-signature";

/** An argument as the add-in gets it, or the error that keeps the function from being called. */
type Passed = { readonly value: unknown } | { readonly error: string };

/** One call of a function for one cell of a result. */
export type PlannedCall = { readonly args: readonly unknown[] } | { readonly error: string };

/** A blank goes as null, as Excel on the web passes it (OfficeDev/office-js issue 4702). */
function passed(cell: EngineValue, takesErrors: boolean): Passed {
  return cell.error === undefined || takesErrors ? { value: written(cell) } : { error: cell.error };
}

function passedBlock(block: Block, takesErrors: boolean): Passed {
  if (!takesErrors)
    for (const row of block) for (const { error } of row) if (error !== undefined) return { error };
  return { value: block.map((row) => row.map(written)) };
}

/** An error goes to the add-in as its library reads it back. */
function written({ value, error }: EngineValue): unknown {
  return error === undefined ? value : { type: "CustomFunctionError", code: error };
}

function isSingle(block: Block): boolean {
  return block.length === 1 && block[0]?.length === 1;
}

/**
 * The calls one formula makes of a function: one, unless a block stands where a single value is
 * asked for; then, as Excel does, one for each of its cells. An error among the arguments is the
 * result, and the function is not called, unless its metadata says that it takes errors.
 *
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors
 */
export function planCalls(
  blocks: readonly Block[],
  signature: FunctionSignature | undefined,
): PlannedCall[][] {
  const takesErrors = signature?.takesErrors === true;
  const lifted = blocks.map(
    (block, position) => !isSingle(block) && takesBlock(signature, position) === false,
  );
  const spread = blocks.filter((_, position) => lifted[position]);
  const height = Math.max(1, ...spread.map((block) => block.length));
  const width = Math.max(1, ...spread.map((block) => block[0]?.length ?? 1));
  const pick = (block: Block, row: number, column: number): EngineValue =>
    block[block.length === 1 ? 0 : row]?.[block[0]?.length === 1 ? 0 : column] ?? {
      value: null,
      error: "#N/A",
    };
  const call = (row: number, column: number): PlannedCall => {
    const args = blocks.map((block, position) => {
      if (lifted[position]) return passed(pick(block, row, column), takesErrors);
      const asBlock = takesBlock(signature, position) ?? !isSingle(block);
      return asBlock ? passedBlock(block, takesErrors) : passed(pick(block, 0, 0), takesErrors);
    });
    const fault = args.find((argument) => "error" in argument);
    if (fault && "error" in fault) return { error: fault.error };
    return { args: args.map((argument) => ("value" in argument ? argument.value : null)) };
  };
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => call(row, column)),
  );
}

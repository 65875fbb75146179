import { broadcast, type Block, type CellOutput } from "../core/budget/broadcast";
import { Fault, type FaultKind } from "../core/budget/fault";
import { ErrorCell, type CellInput } from "../core/budget/read-figure";

/**
 * Works a function cell by cell over its arguments, each a single cell or a range, and gives Excel a range
 * of the shape they make together. The keys are the names that Excel's dialog shows.
 */
export function answerEach(
  args: Readonly<Record<string, unknown>>,
  work: (...cells: CellInput[]) => CellOutput,
): unknown[][] {
  return answer(() =>
    broadcast(
      Object.entries(args).map(([name, value]) => ({ name, cells: toBlock(value) })),
      work,
    ),
  );
}

/** Hands a result to Excel: faults become its errors, in their cell or, where nothing can be given, in all. */
export function answer(work: () => CellOutput[][]): unknown[][] {
  let rows: unknown[][];
  try {
    rows = work();
  } catch (fault) {
    throw toExcelError(fault);
  }
  // A single cell's error is thrown, which is how Excel is sure to show its message.
  if (rows.length === 1 && rows[0]?.length === 1 && typeof rows[0][0] === "object")
    throw toExcelError(rows[0][0]);
  for (const row of rows)
    for (let at = 0; at < row.length; at++)
      if (typeof row[at] === "object") row[at] = toExcelError(row[at]);
  return rows;
}

/**
 * A range as rows of cells; Excel sends null, or on the desktop 0, for an argument left empty. Where fewer
 * arguments are sent than there are, the runtime's own description of the call stands in the next one's place.
 */
export function toBlock(value: unknown): Block {
  if (typeof value === "object" && value !== null && "functionName" in value) return [[null]];
  if (!Array.isArray(value) || value.length === 0) return [[value]];
  return Array.isArray(value[0]) ? (value as Block) : [value];
}

/** The one cell of an argument that takes no range. */
export function toCell(value: unknown): CellInput {
  return toBlock(value)[0]?.[0];
}

/** Every cell of a range, row by row. */
export function toCells(value: unknown): CellInput[] {
  return toBlock(value).flat();
}

function toExcelError(fault: unknown): unknown {
  const { Error: ExcelError, ErrorCode } = CustomFunctions;
  if (fault instanceof Fault) return new ExcelError(ErrorCode[codes[fault.kind]], fault.message);
  if (!(fault instanceof ErrorCell)) return fault;
  // #NAME? and #REF! cannot be handed back: they show as #VALUE! with a message that names them.
  const code = returnable.find((name) => ErrorCode[name] === fault.code);
  return code === undefined || code === "invalidValue"
    ? new ExcelError(ErrorCode.invalidValue, fault.message)
    : new ExcelError(ErrorCode[code], code === "notAvailable" ? fault.message : undefined);
}

type Code = keyof typeof CustomFunctions.ErrorCode;

const codes: Readonly<Record<FaultKind, Code>> = {
  value: "invalidValue",
  "not available": "notAvailable",
  "division by zero": "divisionByZero",
};

const returnable: readonly Code[] = [
  "invalidValue",
  "notAvailable",
  "divisionByZero",
  "invalidNumber",
  "nullReference",
];

/** What the add-in's `functions.json` says of one function's parameters. */
export interface FunctionSignature {
  /** By position: whether the parameter takes a block of cells. The last one may repeat. */
  readonly takesBlock: readonly boolean[];
  readonly repeats: boolean;
  /** Whether errors among the arguments are handed over, or are the result without a call. */
  readonly takesErrors: boolean;
}

export type FunctionSignatures = ReadonlyMap<string, FunctionSignature>;

interface Metadata {
  /** https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions?: readonly {
    readonly id?: string;
    readonly parameters?: readonly {
      readonly dimensionality?: string;
      readonly type?: string;
      readonly repeating?: boolean;
    }[];
  }[];
}

/** Reads `functions.json`, as custom-functions-metadata writes it. */
export function readSignatures(metadata: unknown): FunctionSignatures {
  const { functions = [], allowErrorForDataTypeAny = false } = (metadata ?? {}) as Metadata;
  return new Map(
    functions.map(({ id = "", parameters = [] }) => [
      id.toUpperCase(),
      {
        takesBlock: parameters.map(({ dimensionality }) => dimensionality === "matrix"),
        repeats: parameters.at(-1)?.repeating === true,
        takesErrors:
          allowErrorForDataTypeAny && parameters.every(({ type = "any" }) => type === "any"),
      },
    ]),
  );
}

/** Whether the argument at a position is a block; null where nothing is known of the function. */
export function takesBlock(
  signature: FunctionSignature | undefined,
  position: number,
): boolean | null {
  if (!signature) return null;
  const last = signature.takesBlock.length - 1;
  const at = signature.repeats ? Math.min(position, last) : position;
  return signature.takesBlock[at] ?? null;
}

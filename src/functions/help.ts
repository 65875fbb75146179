import list from "./help.json";

/** One argument of a custom function, as Excel's own dialog explains it. */
export interface ParameterHelp {
  readonly name: string;
  readonly help: string;
  readonly optional: boolean;
  /** It may be given any number of times. */
  readonly repeats: boolean;
}

/** What a person needs to know of one custom function. Written from its JSDoc by `npm run docs`. */
export interface FunctionHelp {
  /** With its namespace: `BUDGET.VARIANCE`. */
  readonly name: string;
  readonly does: string;
  readonly gives: string;
  readonly parameters: readonly ParameterHelp[];
  /** A formula that can be put into a cell as it stands, and what it gives there. */
  readonly example: { readonly formula: string; readonly gives: string };
}

/** Every custom function by name, for a list that can be searched. */
export const functionHelp: readonly FunctionHelp[] = list;

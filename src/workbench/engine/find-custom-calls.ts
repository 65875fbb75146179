import { scanFormula } from "./scan-formula";

/** An argument as it stands in the formula, with the custom functions called inside it. */
export interface CallArgument {
  readonly start: number;
  readonly end: number;
  readonly calls: readonly CustomCall[];
}

/** A call of one of the add-in's functions: from its name to its closing bracket. */
export interface CustomCall {
  /** Without the namespace, in capitals: `VARIANCE`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly args: readonly CallArgument[];
}

interface Frame {
  readonly name: string | null;
  readonly start: number;
  readonly args: CallArgument[];
  argumentStart: number;
  calls: CustomCall[];
}

/**
 * The calls of functions of a namespace, outermost first; calls inside calls hang on their
 * argument. A call that is never closed is none.
 */
export function findCustomCalls(formula: string, namespace: string): CustomCall[] {
  const prefix = `${namespace.toUpperCase()}.`;
  const outer: CustomCall[] = [];
  const stack: Frame[] = [];
  const tokens = scanFormula(formula);
  const found = (): CustomCall[] => stack.at(-1)?.calls ?? outer;
  const endArgument = (frame: Frame, end: number): void => {
    frame.args.push({ start: frame.argumentStart, end, calls: frame.calls });
    frame.calls = [];
    frame.argumentStart = end + 1;
  };
  tokens.forEach((token, index) => {
    if (token.kind === "open" || token.kind === "array open") {
      const before = tokens[index - 1];
      const word =
        token.kind === "open" && before?.kind === "word" && before.end === token.start
          ? formula.slice(before.start, before.end).toUpperCase()
          : "";
      const name = word.startsWith(prefix) ? word.slice(prefix.length) : null;
      const start = before?.start ?? 0;
      stack.push({ name, start, args: [], argumentStart: token.end, calls: [] });
    } else if (token.kind === "comma") {
      const frame = stack.at(-1);
      if (frame?.name) endArgument(frame, token.start);
    } else if (token.kind === "close" || token.kind === "array close") {
      const frame = stack.pop();
      if (!frame) return;
      if (frame.name === null) {
        found().push(...frame.calls);
        return;
      }
      const bare = frame.args.length === 0 && formula.slice(frame.argumentStart, token.start);
      if (bare === false || bare.trim() !== "") endArgument(frame, token.start);
      found().push({ name: frame.name, start: frame.start, end: token.end, args: frame.args });
    }
  });
  return outer;
}

import type { FunctionHelp } from "../../functions/help";

/** The functions that have every word of a search, in their name or in what is said of them. */
export function filterFunctions(
  functions: readonly FunctionHelp[],
  search: string,
): readonly FunctionHelp[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  return functions.filter(({ name, does, gives, parameters, example }) => {
    const said = [name, does, gives, example.formula, ...parameters.map((one) => one.name)];
    const text = said.join(" ").toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

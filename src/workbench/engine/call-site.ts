import type { CustomCall } from "./find-custom-calls";
import type { EnginePlace } from "./engine-place";
import type { EngineValue } from "./engine-values";

/** Rows of values. */
export type Block = readonly (readonly EngineValue[])[];

/** One argument: what it says with inner calls replaced, and where the engine works it out. */
export interface SiteArgument {
  readonly start: number;
  readonly end: number;
  readonly inner: readonly CallSite[];
  /** Null for an argument that is left out. */
  readonly place: EnginePlace | null;
}

/** A call in a cell's formula, with the place on the engine's scratch sheet where its result stands. */
export interface CallSite {
  readonly call: CustomCall;
  readonly args: readonly SiteArgument[];
  readonly place: EnginePlace;
  /** Null until the add-in has answered. */
  result: Block | null;
}

/** The sites of a formula's calls, the innermost of each first. */
export function innermostFirst(sites: readonly CallSite[]): CallSite[] {
  return sites.flatMap((site) => [
    ...site.args.flatMap((argument) => innermostFirst(argument.inner)),
    site,
  ]);
}

/** A piece of the formula in which calls are replaced by references to their results. */
export function withResults(
  formula: string,
  start: number,
  end: number,
  sites: readonly CallSite[],
  referTo: (site: CallSite) => string,
): string {
  let text = "";
  let at = start;
  for (const site of sites) {
    text += formula.slice(at, site.call.start) + referTo(site);
    at = site.call.end;
  }
  return text + formula.slice(at, end);
}

import type { Decisions } from "../../core/decisions";
import { count } from "../../core/wording";
import { readDecisionPart } from "../decisions/decision-part";
import type { Trace } from "./trace";

/** What every name of our own data begins with, whatever its version. */
export const ownNamespaces = "urn:crosscast:";

/** A part of our own data, told by what it keeps. */
export function partTrace(xml: string): Trace {
  const read = readDecisionPart(xml);
  if (read.kind === "read")
    return { kind: "decisions", what: `Decisions: ${sayAll(read.decisions)}` };
  if (read.kind === "newer")
    return { kind: "newer", what: "Decisions that a newer version of Crosscast wrote" };
  return { kind: "set aside", what: "Earlier decisions that could not be read" };
}

/** Rules that mark cells, counted; none where there are none. */
export function flagTrace(rules: number): readonly Trace[] {
  return rules > 0 ? [{ kind: "flags", what: `Flags: ${count(rules, "rule")}` }] : [];
}

export function recordTrace(sheet: string): Trace {
  return { kind: "record", what: `The sheet “${sheet}”` };
}

function sayAll({ findings, amounts, owners, picks, settings }: Decisions): string {
  const told: readonly (readonly [Readonly<Record<string, unknown>> | undefined, string])[] = [
    [findings, "acceptance"],
    [amounts, "source"],
    [owners, "owner"],
    [picks, "chosen line"],
  ];
  const parts = told.flatMap(([entries, noun]) => {
    const number = Object.keys(entries ?? {}).length;
    return number > 0 ? [count(number, noun)] : [];
  });
  return [...parts, ...(settings ? ["settings"] : [])].join(", ") || "none";
}

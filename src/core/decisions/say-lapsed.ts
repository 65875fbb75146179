import type { FigureChange, LapsedDecision } from "../finding";
import { parseRef } from "../workbook/cell-ref";
import { shortDate } from "./short-date";

/** Figures named in full; of more it is only said how many. */
const named = 3;

/** "Accepted on 5 January 2026 by A. Person (“The ledger is right”), but 'Appendix 1'!F12 changed from 48 to 52 since." */
export function sayLapsed({ decision, changes }: LapsedDecision): string {
  const { at, by, reason } = decision;
  const who = by === "" ? "" : ` by ${by}`;
  return `Accepted on ${shortDate(at)}${who} (“${reason}”), but ${sayChanges(changes)} since.`;
}

/** "'Appendix 1'!F12 changed from 48 to 52, and 2 more figures changed" */
export function sayChanges(changes: readonly FigureChange[]): string {
  const told = changes.slice(0, named).map(sayChange);
  const rest = changes.length - told.length;
  if (rest > 0) told.push(`${String(rest)} more ${rest === 1 ? "figure" : "figures"} changed`);
  const last = told.pop() ?? "its figures changed";
  return told.length === 0 ? last : `${told.join(", ")} and ${last}`;
}

function sayChange({ ref, from, to }: FigureChange): string {
  if (!parseRef(ref)) return `the words of ${ref} changed`;
  if (to === null) return `${ref} (${from ?? ""}) is no longer part of it`;
  if (from === null) return `${ref} (${to}) was added`;
  return `${ref} changed from ${from} to ${to}`;
}

import type { Decision } from "../../finding";
import { sayTime } from "../say-time";

/** The row of what somebody decided: where, about what, and reason, name and time as entered. None where nobody did. */
export function decidedRow(
  place: string,
  what: string,
  decision: Decision | null | undefined,
): readonly (readonly string[])[] {
  return decision ? [[place, what, decision.reason, decision.by, sayTime(decision.at)]] : [];
}

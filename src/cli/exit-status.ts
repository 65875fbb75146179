import type { Finding } from "../core/finding";
import type { Reviewed } from "../core/conclude";

/** What the program tells the shell. */
export const ExitStatus = {
  /** Nothing at or above the level that was asked for. */
  Clean: 0,
  /** Something is. */
  Found: 1,
  /** An input could not be read, or the command was not understood. */
  Unreadable: 2,
} as const;

export type FailOn = "error" | "warning" | "never";

/** Whether findings without a decision reach the level. */
export function reaches(failOn: FailOn, reviewed: readonly Reviewed[]): boolean {
  if (failOn === "never") return false;
  const counts: readonly Finding["severity"][] =
    failOn === "error" ? ["error"] : ["error", "warning"];
  return reviewed.some(({ findings }) =>
    findings.some(({ severity, decision }) => decision === null && counts.includes(severity)),
  );
}

import type { Money } from "./money";

/** How far two percentages are apart: "2.5 percentage points". One per cent of the other figure would be something else. */
export function formatPoints(difference: Money): string {
  const size = difference.abs().toString();
  return `${size} percentage ${size === "1" ? "point" : "points"}`;
}

/**
 * Where a key goes from an item of a row or list: tabs go round in a circle, a long list stops at its end.
 * Null for a key that does not move.
 */
export function stepByKey(
  key: string,
  at: number,
  count: number,
  beyond: "round" | "to the end",
): number | null {
  const within = (to: number): number =>
    beyond === "round" ? (to + count) % count : Math.max(0, Math.min(to, count - 1));
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return within(at + 1);
    case "ArrowLeft":
    case "ArrowUp":
      return within(at - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

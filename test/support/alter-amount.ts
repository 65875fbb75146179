export type Alteration = "2 % more" | "2 % less" | "swapped digits" | "unit";

/** An amount as printed, altered as people alter amounts by mistake; null where the alteration has no place. */
export function alterAmount(printed: string, by: Alteration): string | null {
  if (by === "unit") return slipUnit(printed);
  return by === "swapped digits"
    ? swapDigits(printed)
    : scale(printed, by === "2 % more" ? 1.02 : 0.98);
}

function scale(printed: string, factor: number): string | null {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(printed)?.[0];
  if (digits === undefined) return null;
  const places = digits.split(".")[1]?.length ?? 0;
  const value = Number(digits.replace(/,/g, ""));
  const altered = Number((value * factor).toFixed(places));
  // One unit of a coarse figure may be rounding.
  if (Math.abs(altered - value) < 1.5 * 10 ** -places || altered <= 0) return null;
  const shown = digits.includes(",")
    ? altered.toLocaleString("en-GB", { minimumFractionDigits: places })
    : altered.toFixed(places);
  return printed.replace(digits, shown);
}

/** Swaps the last two digits that differ, in a figure of at least three. */
function swapDigits(printed: string): string | null {
  if (printed.replace(/\D/g, "").replace(/^0+|0+$/g, "").length < 3) return null;
  const places = [...printed].flatMap((one, at) => (/\d/.test(one) ? [at] : []));
  for (let at = places.length - 1; at > 0; at--) {
    const [left = 0, right = 0] = [places[at - 1], places[at]];
    const [a = "", b = ""] = [printed[left], printed[right]];
    if (a === b || b === "0") continue;
    return (
      printed.slice(0, left) + b + printed.slice(left + 1, right) + a + printed.slice(right + 1)
    );
  }
  return null;
}

function slipUnit(printed: string): string | null {
  if (printed.endsWith("k")) return `${printed.slice(0, -1)}m`;
  return printed.endsWith("m") ? `${printed.slice(0, -1)}k` : null;
}

/**
 * A value in pounds as its table prints it: "695000" in a table of £000 is "695", "-18000" is "(18)".
 * Decimal text in, decimal text out: nothing is rounded.
 */
export function printedValue(pounds: string, scale: number): string {
  const places = Math.round(Math.log10(scale));
  const negative = pounds.startsWith("-");
  const [whole = "0", fraction = ""] = pounds.replace("-", "").split(".");
  const digits = whole.padStart(places + 1, "0");
  const cut = digits.length - places;
  const left = digits.slice(0, cut).replace(/\B(?=(?:\d{3})+$)/g, ",");
  const right = `${digits.slice(cut)}${fraction}`.replace(/0+$/, "");
  const size = right === "" ? left : `${left}.${right}`;
  return negative ? `(${size})` : size;
}

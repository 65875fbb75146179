/** Decimal text as a table prints it: "-1048" is "(1,048)". Places of nothing but noughts are left out. */
export function shownFigure(printed: string): string {
  const [whole = "0", fraction = ""] = printed.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const size = /^0*$/.test(fraction) ? grouped : `${grouped}.${fraction}`;
  return printed.startsWith("-") ? `(${size})` : size;
}

import type { Rewrite, RewrittenAmount } from "./rewrite";

/** Where the sentence stands, for a person: "report.docx, paragraph 4.1". */
export function rewritePlace({ document, paragraph, place }: Rewrite): string {
  if (place.kind !== "document") return place.ref;
  const where = paragraph === null ? `line ${String(place.line)}` : `paragraph ${paragraph}`;
  return document === "" ? where : `${document}, ${where}`;
}

/** "£43k is £17k now, the other way round (Parks, “Variance”, 'Appendix 1'!F4: 43 before, (17) now)." */
export function sayRewritten({ was, now, turned, cells }: RewrittenAmount): string {
  const is = now === null ? `${was} no longer holds` : `${was} is ${now} now`;
  const side = turned ? ", the other way round" : "";
  if (cells.length === 0) return `${is}${side}, as it follows from the others.`;
  const told = cells.map(
    ({ ref, label, column, from, to }) =>
      `${label}, “${column}”, ${ref}: ${from === "" ? "nothing" : from} before, ${to === "" ? "nothing" : to} now`,
  );
  return `${is}${side} (${told.join("; ")}).`;
}

/** The whole list as text to paste into a message or a document. */
export function rewritesAsText(rewrites: readonly Rewrite[]): string {
  return rewrites
    .map((one) =>
      [
        rewritePlace(one),
        ...one.amounts.map(sayRewritten),
        `As it stands: ${one.before}`,
        one.after === null ? `To be written by hand: ${one.why}.` : `Write: ${one.after}`,
      ].join("\n"),
    )
    .join("\n\n");
}

import type { Claim } from "../claims/claim";
import type { Narrative, ParagraphPlace } from "../claims/narrative";
import type { Evidence, Location } from "../finding";
import { parseRef } from "../workbook/cell-ref";

/** Where an amount stands, for a person: “report.docx, paragraph 4.1” or “Narrative!A12”. */
export function placeName(claim: Claim, narratives: readonly Narrative[]): string {
  const { place } = claim;
  if (place.kind !== "document") return markName(place);
  const name = narratives[claim.narrative]?.name ?? "the narrative";
  return claim.paragraph === null
    ? `${name} line ${String(place.line)}`
    : `${name} paragraph ${claim.paragraph}`;
}

/** `narrative.txt line 57`, or the cell, note or box. */
export function placeRef(claim: Claim, narratives: readonly Narrative[]): string {
  const { place } = claim;
  if (place.kind !== "document") return markName(place);
  return `${narratives[claim.narrative]?.name ?? "narrative"} line ${String(place.line)}`;
}

/** The place of the words; the cell they are held against, where there is one, is evidence. */
export function claimLocation(claim: Claim, narratives: readonly Narrative[]): Location {
  const { place } = claim;
  if (place.kind === "document")
    return {
      sheet: null,
      cell: null,
      document: narratives[claim.narrative]?.name ?? "narrative",
      line: place.line,
    };
  const ref = parseRef(place.ref);
  return {
    sheet: ref?.sheet ?? null,
    cell: ref ? place.ref.slice(place.ref.lastIndexOf("!") + 1) : null,
  };
}

/** The amount as it is written, as evidence. */
export function claimEvidence(claim: Claim, narratives: readonly Narrative[]): Evidence {
  return { ref: placeRef(claim, narratives), text: claim.quote };
}

function markName(place: Exclude<ParagraphPlace, { kind: "document" }>): string {
  if (place.kind === "cell") return place.ref;
  return `${place.kind === "textbox" ? "text box" : place.kind} at ${place.ref}`;
}

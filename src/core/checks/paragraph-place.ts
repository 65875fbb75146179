import type { Narrative, Paragraph } from "../claims/narrative";
import type { Location } from "../finding";
import { parseRef } from "../workbook/cell-ref";

/** Where a paragraph stands: for a finding, and for a person. */
export interface ParagraphSpot {
  readonly location: Location;
  /** `report.docx line 5`, or the cell. */
  readonly ref: string;
}

/** The place of a paragraph of a document, or of the cell, note or box that holds it. */
export function paragraphPlace({ name }: Narrative, { place }: Paragraph): ParagraphSpot {
  if (place.kind === "document")
    return {
      location: { sheet: null, cell: null, document: name, line: place.line },
      ref: `${name} line ${String(place.line)}`,
    };
  const ref = parseRef(place.ref);
  const cell = ref ? place.ref.slice(place.ref.lastIndexOf("!") + 1) : null;
  return { location: { sheet: ref?.sheet ?? null, cell }, ref: place.ref };
}

import type { Narrative } from "../../core/claims/narrative";
import { words } from "./messages";

/** Whether the words stand in the workbook itself: cells of text, notes, comments, text boxes. */
export function inWorkbook({ paragraphs }: Narrative): boolean {
  return paragraphs.length > 0 && paragraphs.every(({ place }) => place.kind !== "document");
}

/** What a narrative is called: its file, or the workbook it stands in. */
export function narrativeTitle(narrative: Narrative): string {
  return inWorkbook(narrative) ? words.inWorkbook(narrative.name) : narrative.name;
}

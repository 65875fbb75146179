import type { Narrative } from "../claims/narrative";
import type { Table } from "../tables/table";
import { speaksOfRounding } from "./speaks-of-rounding";
import { TextMark } from "./text-scan";
import type { WorkbookView } from "./workbook-view";

const spoken = new WeakMap<readonly Narrative[], boolean>();

/** Whether the table, its sheet or a narrative tells readers that figures may not sum due to rounding. */
export function roundingNoted(
  view: WorkbookView,
  table: Table,
  narratives: readonly Narrative[],
): boolean {
  if ([table.title, ...table.notes].some(speaksOfRounding)) return true;
  let told = spoken.get(narratives);
  if (told === undefined) {
    told = narratives.some(({ paragraphs }) =>
      paragraphs.some(({ text }) => speaksOfRounding(text)),
    );
    spoken.set(narratives, told);
  }
  const sheet = view.snapshot.sheets.find(({ name }) => name === table.sheet);
  return (
    told ||
    (sheet !== undefined && view.texts(sheet).some(({ marks }) => marks & TextMark.Rounding))
  );
}

import type { Hit } from "../finding";
import type { Visibility } from "../workbook/snapshot";
import { countOf } from "./cell-hit";
import { countFilled } from "./count-filled";
import { placeHit } from "./place-hit";
import { gravityOf, onlyInWorkbook } from "./publication";
import type { SheetInput } from "./rule";

/** One hit for each sheet that is hidden in the given way and holds something. */
export function* hiddenSheetHits(
  { views, settings }: SheetInput,
  visibility: Exclude<Visibility, "visible">,
): Iterable<Hit<"hidden">> {
  for (const view of views)
    for (const sheet of view.snapshot.sheets) {
      const filled = sheet.visibility === visibility ? countFilled(sheet) : 0;
      if (filled === 0) continue;
      yield placeHit(view, "hidden", {
        sheet: sheet.name,
        values: { filled: countOf(filled, "filled cell") },
        evidence: [{ ref: view.sheetName(sheet.name), text: visibility }],
        severity: gravityOf(settings, onlyInWorkbook),
      });
    }
}

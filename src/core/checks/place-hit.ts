import type { Evidence, Hit, Severity } from "../finding";
import type { CellRef } from "../workbook/cell-ref";
import type { WorkbookView } from "./workbook-view";

/** What a hit at a sheet, or at the workbook as a whole, may carry. */
export interface PlaceHitMore {
  /** Null for the workbook as a whole. */
  readonly sheet: string | null;
  /** The first cell concerned, where there is one to go to. */
  readonly at?: CellRef;
  readonly values?: Readonly<Record<string, string>>;
  readonly evidence: readonly Evidence[];
  readonly severity?: Severity;
}

/** A hit at a sheet or a workbook; `{place}` names it. */
export function placeHit<Says extends string>(
  view: WorkbookView,
  says: Says,
  { sheet, at, values = {}, evidence, severity }: PlaceHitMore,
): Hit<Says> {
  return {
    says,
    values: {
      place: sheet === null ? view.snapshot.name : `Sheet “${sheet}”`,
      ...values,
    },
    location: view.location(sheet, at?.row, at?.column),
    evidence,
    cells: at ? [at] : [],
    ...(severity === undefined ? {} : { severity }),
  };
}

import type { DecidedFinding } from "../decisions";
import type { Finding } from "../finding";
import { formatRef, parseRef, quoteSheet } from "../workbook/cell-ref";
import type { PlaceNames } from "./place-names";

/** What somebody who decides on a finding looks at: its place and its figures, each by its line and column. */
export function describeFinding(finding: Finding, places: PlaceNames): DecidedFinding {
  return {
    kind: "finding",
    rule: finding.rule,
    place: places.name(placeOf(finding)),
    figures: finding.evidence.map(({ ref, text }) => ({ ...places.name(ref), text })),
  };
}

function placeOf({ location }: Finding): string {
  const { sheet, cell, workbook, document, line } = location;
  if (document !== undefined) return `${document} line ${String(line ?? 0)}`;
  if (sheet === null || cell === null) return sheet ?? "";
  const ref = parseRef(`${quoteSheet(sheet)}!${cell}`);
  const full = workbook === undefined ? sheet : `[${workbook}]${sheet}`;
  return ref ? formatRef({ ...ref, sheet: full }) : `${quoteSheet(full)}!${cell}`;
}

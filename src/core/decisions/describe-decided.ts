import type { DecidedOn } from "../decisions";
import type { Report } from "../report";
import { columnNumber } from "../workbook/cell-ref";
import { describeFinding } from "./describe-finding";
import { PlaceNames } from "./place-names";

/** What stands behind a fingerprint in a report: the finding or the amount as it is now; null where there is none. */
export function describeDecided(report: Report, mark: string): DecidedOn | null {
  const finding = report.findings.find((one) => one.fingerprint === mark);
  if (finding) return describeFinding(finding, placesOf(report));
  const claim = report.claims.find((one) => one.fingerprint === mark);
  if (!claim) return null;
  const { source, paragraph, quote, subject, value } = claim;
  return {
    kind: "amount",
    document: source.kind === "document" ? source.name : report.workbook.name,
    paragraph,
    quote,
    subject,
    // A claim's value carries the sign of its direction; the amount itself is a size.
    value: value === null ? null : value.replace(/^-/, ""),
  };
}

function placesOf({ tables }: Report): PlaceNames {
  return new PlaceNames(
    tables.map(({ sheet, rows, columns }) => ({
      sheet,
      rows,
      columns: columns.map(({ column, header }) => ({ column: columnNumber(column), header })),
    })),
  );
}

import type { Finding } from "../../core/finding";
import type { Report } from "../../core/report";
import { placeOf } from "./filter-findings";
import { placeWords } from "./place-words";

/** How the list is cut, one part for each budget holder. */
export type Grouping = "sheet" | "service" | "owner";

/** The findings as plain text to send out, each with its place and what to do. */
export function listForHolders(
  findings: readonly Finding[],
  report: Report,
  owners: Readonly<Record<string, string>>,
  grouping: Grouping,
): string {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = groupName(finding, report, owners, grouping);
    groups.set(name, [...(groups.get(name) ?? []), finding]);
  }
  const parts = [...groups].map(([name, list]) =>
    [name, ...list.map((finding, at) => `${String(at + 1)}. ${entry(finding)}`)].join("\n"),
  );
  return [report.workbook.name, ...parts].join("\n\n");
}

/** One finding as plain text. */
export function entry(finding: Finding): string {
  const also = finding.consequences.map((text) => `   Also: ${text}`);
  return [
    `${placeWords(finding).text}: ${finding.message}`,
    ...also,
    `   To do: ${finding.advice}`,
  ].join("\n");
}

function groupName(
  finding: Finding,
  report: Report,
  owners: Readonly<Record<string, string>>,
  grouping: Grouping,
): string {
  const place = placeOf(finding) || "Whole workbook";
  if (grouping === "owner") return owners[finding.fingerprint] ?? "No owner yet";
  if (grouping === "sheet") return place;
  return serviceOf(finding, report) ?? place;
}

/** The heading over the finding's row, or the row's own name where no heading stands over it. */
function serviceOf({ location }: Finding, report: Report): string | null {
  const row = Number(/\d+$/.exec(location.cell ?? "")?.[0] ?? NaN);
  for (const table of report.tables) {
    if (table.sheet !== location.sheet) continue;
    const at = table.rows.findIndex((one) => one.row === row);
    if (at < 0) continue;
    const over = table.rows
      .slice(0, at)
      .reverse()
      .find(({ kind }) => kind === "heading");
    return (over?.label || table.rows[at]?.label) ?? null;
  }
  return null;
}

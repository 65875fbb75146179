import type { Evidence, Hit } from "../../finding";
import { isSame, type Comparison, type Difference } from "../../own-tables/own-table";
import { formatRange, quoteSheet } from "../../workbook/cell-ref";
import type { Rule, RuleInput } from "../rule";

/** Differences told one by one; a longer list says how many more there are. */
const told = 6;
const shown = 60;

export const reportTableDiffers: Rule<"figures" | "rows"> = {
  id: "report-table-differs",
  group: "narrative",
  severity: "error",
  title: "The table in the report is not the table in the workbook",
  why: "The narrative prints a table of the workbook, and some of its figures or lines are not those of the workbook. One of the two was changed after the table was copied, and readers of the report and of the appendix see different figures.",
  fix: "Find out which of the two is up to date and copy that one into the other. Where the narrative means to print only part of the table, leave its total out or say so.",
  messages: {
    figures:
      "{place} is not the table in the workbook ({table}): {count} of the {figures} figures they share {differ}. {list}.",
    rows: "{place} is not the table in the workbook ({table}), though the {figures} figures they share agree. {list}.",
  },
  examples: {
    fault: {
      table: [
        ["In the workbook", "Outturn £000", "", "In the report", "Outturn £000"],
        ["Parks", "1,318", "", "Parks", "1,318"],
        ["Museums", "763", "", "Museums", "736"],
      ],
      mark: "E3",
      says: "The report shows 736 for Museums, the workbook 763.",
    },
    mended: {
      table: [
        ["In the workbook", "Outturn £000", "", "In the report", "Outturn £000"],
        ["Parks", "1,318", "", "Parks", "1,318"],
        ["Museums", "763", "", "Museums", "763"],
      ],
      mark: "E3",
      says: "The table in the report is the table in the workbook.",
    },
  },
  *check(input) {
    for (const comparison of input.own?.comparisons ?? [])
      if (comparison.other !== null && !isSame(comparison)) yield hitOf(comparison, input);
  },
};

function hitOf(comparison: Comparison, input: RuleInput): Hit<"figures" | "rows"> {
  const { own, other, document, line, figures, differences } = comparison;
  const first = differences[0];
  const ofRows = rowsText(comparison);
  const ofFigures = differences.slice(0, told).map((one) => differenceText(one, comparison, input));
  const rest = differences.length - ofFigures.length;
  const list = [...ofFigures, ...(rest > 0 ? [`${String(rest)} more`] : [])].join("; ");
  const broken =
    (input.own?.broken.get(own.id) ?? 0) > 0
      ? `With ${differences.length === 1 ? "it" : "them"}, the table does not cast`
      : "";
  return {
    says: first ? "figures" : "rows",
    values: {
      place: own.sheet,
      table: other ? `${quoteSheet(other.sheet)}!${formatRange(other.range)}` : "",
      figures: String(figures),
      count: String(differences.length),
      differ: differences.length === 1 ? "differs" : "differ",
      list: [list, ofRows, broken].filter((text) => text !== "").join(". "),
    },
    location: {
      sheet: null,
      cell: null,
      document,
      ...(line === null ? {} : { line }),
      table: own.sheet,
    },
    evidence: differences.slice(0, shown).flatMap((one) => evidenceOf(one, comparison, input)),
    cells: [],
    ...(first && differences.length === 1 && ofRows === "" ? insteadOf(first, comparison) : {}),
    ...(differences.every(({ close }) => close) ? { severity: "warning" as const } : {}),
  };
}

/** Where one figure differs, the narrative may hold the right one. */
function insteadOf(difference: Difference, comparison: Comparison) {
  const { ours, theirs } = termsOf(difference, comparison);
  const { own } = comparison;
  const scale = own.columns[ours.column]?.unit?.scale ?? own.unit?.scale ?? 1;
  const value = (own.figures.unitsAt(ours.row, ours.column) / 10 ** own.figures.places) * scale;
  return { instead: { cell: { ...theirs, sign: 1 as const }, value } };
}

function termsOf({ own, other }: Difference, comparison: Comparison) {
  return {
    ours: { ...own, table: comparison.own.id },
    theirs: { ...other, table: comparison.other?.id ?? "" },
  };
}

function differenceText(one: Difference, comparison: Comparison, { cells }: RuleInput): string {
  const { ours, theirs } = termsOf(one, comparison);
  const name = cells.label(ours) || `row ${String(cells.ref(ours).row)}`;
  return `${name}, “${cells.header(ours)}”: ${cells.text(ours) || "nothing"} here, ${cells.text(theirs) || "nothing"} in ${cells.address(theirs)}`;
}

function evidenceOf(one: Difference, comparison: Comparison, { cells }: RuleInput): Evidence[] {
  const { ours, theirs } = termsOf(one, comparison);
  return [cells.evidence(ours), cells.evidence(theirs)];
}

function rowsText({ own, other, missing, added }: Comparison): string {
  const names = (rows: readonly number[], labels: (row: number) => string | undefined) => {
    const few = rows.slice(0, told).map((row) => `“${labels(row) ?? ""}”`);
    const rest = rows.length - few.length;
    return few.join(", ") + (rest > 0 ? ` and ${String(rest)} more` : "");
  };
  return [
    missing.length > 0 ? `It leaves out ${names(missing, (row) => other?.rows[row]?.label)}` : "",
    added.length > 0
      ? `${missing.length > 0 ? "it adds" : "It adds"} ${names(added, (row) => own.rows[row]?.label)}`
      : "",
  ]
    .filter((text) => text !== "")
    .join(", and ");
}

import { columnName } from "./xlsx-file.mjs";

/** Rows of a council's appendices, as the samples lay them out. */
export const title = (value) => [{ value, style: "title" }];
export const note = (value) => [value];
export const heads = (names) => names.map((value) => ({ value, style: "head" }));

export const revenueHead = [
  "Service",
  "Approved Budget 2025/26 £000",
  "Virements £000",
  "Revised Budget 2025/26 £000",
  "Projected Outturn 2025/26 £000",
  "Variance £000",
  "Last Reported Variance £000",
  "Movement £000",
  "Variance %",
];

export function table(lines, percentColumn = 0) {
  return lines.map(([label, ...figures]) => {
    const bold = figures.length === 0 || /^(?:Total|Net)/.test(label);
    return [
      { value: label, style: bold ? "bold" : "plain" },
      ...figures.map((value, at) => ({
        value,
        style:
          at + 1 === percentColumn
            ? bold
              ? "percentTotal"
              : "percent"
            : bold
              ? "total"
              : "figure",
      })),
    ];
  });
}

/** Formulas where the printed figures hold, so that the workbook looks like one that is in use. */
export function withVariances(rows, first) {
  return rows.map((row, index) => {
    const [, , , revised, outturn, variance] = row;
    if (!variance || outturn.value - revised.value !== variance.value) return row;
    const at = first + index;
    return row.with(5, { ...variance, formula: `${columnName(5)}${at}-${columnName(4)}${at}` });
  });
}

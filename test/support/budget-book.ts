import type {
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/core/workbook/snapshot";

type Entry = string | number | { readonly value: number; readonly formula: string };

function cell(column: number, entry: Entry): CellSnapshot {
  if (typeof entry === "string") return { column, value: entry, text: entry };
  const value = typeof entry === "number" ? entry : entry.value;
  const formula = typeof entry === "number" ? {} : { formula: entry.formula };
  const text = Math.round(value).toLocaleString("en-GB");
  return { column, value, text, format: "#,##0", ...formula };
}

/** A sheet from its rows; nothing hidden, nothing merged. */
export function sheetOf(name: string, rows: readonly (readonly Entry[])[]): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    rows: rows.map((entries, row) => ({
      row: row + 1,
      cells: entries.flatMap((entry, column) => (entry === "" ? [] : [cell(column + 1, entry)])),
    })),
    hiddenColumns: [],
    merges: [],
    comments: [],
    protected: false,
    printArea: [],
  };
}

/** A small revenue appendix with its total, a sheet of notes, and one that is hidden from everyone. */
export function budgetBook(): WorkbookSnapshot {
  return {
    name: "Quarter 3.xlsx",
    sheets: [
      sheetOf("Appendix 1", [
        ["Revenue budget, £000"],
        ["Service", "Budget", "Outturn", "Variance"],
        ["Adult Social Care", 1200, 1350.5, { value: 150.5, formula: "=C3-B3" }],
        ["Highways", 800, 790, { value: -10, formula: "=C4-B4" }],
        [
          "Total",
          { value: 2000, formula: "=SUM(B3:B4)" },
          { value: 2140.5, formula: "=SUM(C3:C4)" },
          { value: 140.5, formula: "=C5-B5" },
        ],
      ]),
      sheetOf("Notes", [["Prepared by the finance team"]]),
      { ...sheetOf("Workings", [["Do not publish"]]), visibility: "very hidden" },
    ],
    names: [{ name: "TotalBudget", formula: "'Appendix 1'!$B$5", hidden: false }],
    losses: [],
  };
}

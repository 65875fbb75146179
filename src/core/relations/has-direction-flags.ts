import type { TableView } from "./table-view";

const flag =
  /^\(?(?:a|f|u|o|adv\.?|fav\.?|adverse|favourable|over|under|overspend|underspend)\)?$/i;

/** Rows looked at. */
const mostRows = 200;

/** Whether a column of the table says of each variance which way it runs (A or F, over or under), so that figures need no sign. */
export function hasDirectionFlags(view: TableView): boolean {
  const { table, sheet } = view;
  if (!sheet) return false;
  return table.columns.some(({ column, role }) => {
    if (role !== "label" && role !== "other") return false;
    let flags = 0;
    for (const row of view.rows.slice(0, mostRows)) {
      const text = sheet.text(table.rows[row]?.row ?? 0, column).trim();
      if (text === "") continue;
      if (!flag.test(text)) return false;
      flags++;
    }
    return flags > 1;
  });
}

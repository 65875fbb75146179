import { cellHit } from "../cell-hit";
import type { Rule } from "../rule";
import { varianceColumns } from "../variance-columns";

const over = /\bover ?-?spen(?:d|t|ds|ding)\b|\badverse\b/i;
const under = /\bunder ?-?spen(?:d|t|ds|ding)\b|\bfavourable\b/i;
/** Words that speak of more than the line's own variance, and amounts, which are held against the table by themselves. */
const other =
  /£|\b(?:previous\w*|last|prior|reduc\w+|offset\w*|resolved|no longer|partly|partially|less|net|income|despite|although|but)\b/i;
/** The word has to open the remark. */
const opening = 50;

export const bracketsAgainstWords: Rule<"against"> = {
  id: "brackets-against-words",
  group: "presentation",
  severity: "info",
  title: "The words beside a variance say the opposite of its sign",
  why: "By the signs of its own table the figure is an underspend, and the remark beside it calls it an overspend, or the other way round. A reader does not know which to believe.",
  fix: "Correct the word, or the sign.",
  messages: {
    against:
      "{name}{cell} shows {shown}, by the signs of this table an {is}, while the words beside it speak of an {said} (“{words}”).",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000", "Forecast £000", "Variance £000", "Remarks"],
        ["Libraries", "420", "433", "13", "Agency staff"],
        ["Museums", "180", "175", "(5)", "Overspend on repairs"],
      ],
      mark: "D3",
      says: "The forecast of Museums is below the budget.",
    },
    mended: {
      table: [
        ["Service", "Budget £000", "Forecast £000", "Variance £000", "Remarks"],
        ["Libraries", "420", "433", "13", "Agency staff"],
        ["Museums", "180", "175", "(5)", "Underspend on repairs"],
      ],
      mark: "D3",
      says: "The word says what the figures say.",
    },
  },
  *check({ views, relations }) {
    for (const view of views)
      for (const { table, variance: column, way } of varianceColumns(view.tables, relations))
        for (const [at, { row, labels, kind }] of table.rows.entries()) {
          const units = table.figures.unitsAt(at, column);
          if (kind !== "line" || units === 0) continue;
          const words = labels.find(
            (text) => (over.test(text) || under.test(text)) && !other.test(text),
          );
          const said = words === undefined ? null : saidBy(words.slice(0, opening));
          const is = units * way > 0 ? "overspend" : "underspend";
          if (said === null || said === is) continue;
          yield cellHit(
            view,
            "against",
            { sheet: table.sheet, row, column: table.columns[column]?.column ?? 0 },
            { values: { is, said, words: (words ?? "").slice(0, 80) } },
          );
        }
  },
};

function saidBy(text: string): "overspend" | "underspend" | null {
  if (over.test(text) === under.test(text)) return null;
  return over.test(text) ? "overspend" : "underspend";
}

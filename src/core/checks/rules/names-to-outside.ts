import type { DefinedName } from "../../workbook/snapshot";
import { countOf, listCells } from "../cell-hit";
import { otherBook } from "../other-book";
import { placeHit } from "../place-hit";
import { gravityOf, onlyInWorkbook } from "../publication";
import { guidance } from "../publishing-guidance";
import type { Rule } from "../rule";

export const namesToOutside: Rule<"outside"> = {
  id: "names-to-outside",
  group: "publishing",
  severity: "warning",
  title: "A defined name points into another workbook",
  why: "Names that point outside come along when sheets are copied. Readers are asked to update a link they cannot find, and the link shows folder and server names.",
  fix: "Delete the names (Formulas, Name Manager); hidden ones show once File, Info, Inspect Document has found them.",
  messages: {
    outside: "{place} has {count} that point{s} into {book}: {names}.",
  },
  guidance: [guidance.security],
  examples: {
    fault: {
      table: [
        ["Name", "Refers to"],
        ["LastYear", "='S:\\Finance\\[Outturn 2024.xlsx]Summary'!$A$1:$H$40"],
      ],
      mark: "B2",
      says: "The name shows a folder of the finance drive.",
    },
    mended: {
      table: [
        ["Name", "Refers to"],
        ["LastYear", "='Last year'!$A$1:$H$40"],
      ],
      mark: "B2",
      says: "The name points at a sheet of this workbook, or is deleted.",
    },
  },
  *check({ views, settings }) {
    const severity = gravityOf(settings, onlyInWorkbook);
    for (const view of views) {
      const books = new Map<string, DefinedName[]>();
      for (const name of view.snapshot.names) {
        const book = bookOf(name.formula);
        if (book !== null) books.set(book, [...(books.get(book) ?? []), name]);
      }
      for (const [book, names] of books)
        yield placeHit(view, "outside", {
          sheet: null,
          values: {
            count: countOf(names.length, "defined name"),
            s: names.length === 1 ? "s" : "",
            book: otherBook(view, book),
            names: listCells(names.map(({ name }) => `“${name}”`)),
          },
          evidence: names.slice(0, 40).map(({ name, formula }) => ({ ref: name, text: formula })),
          severity,
        });
    }
  },
};

/** Longer ones are functions written as names; a link stands near the front. */
const longest = 500;

/**
 * The other workbook in a name's formula: `[1]Sheet!A1` as a file numbers its links, `'C:\folder\[book.xlsx]Sheet'!A1`
 * as Excel shows them; null for none.
 */
function bookOf(formula: string): string | null {
  const match = /\[([^[\]]{1,200})\][^[\]!"]{0,60}!/.exec(
    formula.slice(0, longest).replace(/"[^"]*"/g, ""),
  );
  return match?.[1] ?? null;
}

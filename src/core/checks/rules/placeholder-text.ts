import type { Hit } from "../../finding";
import type { CellRef } from "../../workbook/cell-ref";
import { cellHit, listCells } from "../cell-hit";
import { findPlaceholder } from "../find-placeholder";
import { goesOut } from "../publication";
import type { Rule, RuleInput } from "../rule";
import { TextMark } from "../text-scan";

type Says = "cell" | "words";

export const placeholderText: Rule<Says> = {
  id: "placeholder-text",
  group: "presentation",
  severity: "error",
  title: "Something was still to be filled in",
  why: "Something like “£X.Xm”, “TBC” or “[insert]” was left where a figure, a name or a date was to come. It shows readers that the report was not finished.",
  fix: "Fill it in, or take it out. Where a date or a decision is really open, say so in words.",
  messages: {
    cell: "{cell} still says “{found}”{more}.",
    words: "{place} still says “{found}” (“{words}”).",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000", "Forecast £000"],
        ["Libraries", "420", "TBC"],
      ],
      mark: "C2",
      says: "The forecast was to come.",
    },
    mended: {
      table: [
        ["Service", "Budget £000", "Forecast £000"],
        ["Libraries", "420", "433"],
      ],
      mark: "C2",
      says: "The forecast is filled in.",
    },
  },
  *check(input) {
    for (const view of input.views)
      for (const sheet of view.snapshot.sheets) {
        const found = new Map<string, CellRef[]>();
        for (const { row, column, text, marks } of view.texts(sheet)) {
          const placeholder = marks & TextMark.Placeholder ? findPlaceholder(text) : null;
          if (placeholder === null) continue;
          const known = found.get(placeholder);
          const at = { sheet: sheet.name, row, column };
          if (known) known.push(at);
          else found.set(placeholder, [at]);
        }
        for (const [placeholder, [first, ...others]] of found)
          if (first)
            yield cellHit(view, "cell", first, {
              values: {
                found: placeholder,
                more:
                  others.length === 0
                    ? ""
                    : `, and so ${others.length === 1 ? "does" : "do"} ${listCells(others.map((one) => view.address(one.sheet, one.row, one.column)))}`,
              },
              others,
              severity: goesOut(input.settings, sheet) ? "error" : "info",
            });
      }
    yield* inDocuments(input);
  },
};

/** The same in reports; what stands in the workbook's own cells is told there. */
function* inDocuments({ narratives }: RuleInput): Iterable<Hit<Says>> {
  for (const { name, paragraphs } of narratives)
    for (const { text, place } of paragraphs) {
      const found = place.kind === "document" ? findPlaceholder(text) : null;
      if (found === null || place.kind !== "document") continue;
      const at = text.lastIndexOf(" ", Math.max(0, text.indexOf(found) - 30)) + 1;
      const words = text.slice(at, at + 80).trim();
      yield {
        says: "words",
        values: { place: `${name} line ${String(place.line)}`, found, words },
        location: { sheet: null, cell: null, document: name, line: place.line },
        evidence: [{ ref: `${name} line ${String(place.line)}`, text: words }],
        cells: [],
      };
    }
}

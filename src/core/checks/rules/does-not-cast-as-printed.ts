import type { Hit } from "../../finding";
import type { Relation } from "../../relations/relation";
import { cellHit, countOf, listCells } from "../cell-hit";
import { figureText } from "../figure-text";
import { relationEvidence } from "../relation-evidence";
import { roundingNoted } from "../rounding-noted";
import type { Rule, RuleInput } from "../rule";
import { suggestRounding } from "../suggest-rounding";
import { cellKey } from "../wanted-value";
import type { WorkbookView } from "../workbook-view";

type Says = "underneath" | "rounding";

export const doesNotCastAsPrinted: Rule<Says> = {
  id: "does-not-cast-as-printed",
  group: "presentation",
  severity: "info",
  title: "A table does not quite add up as it is shown",
  why: "The figures are rounded for show: what a reader adds up is not what the total says, though nothing is wrong underneath. Readers ask, and auditors look.",
  fix: "Say under the table that figures may not sum due to rounding, or show the largest remainders rounded the other way (BUDGET.ROUNDTOCAST does that).",
  messages: {
    underneath:
      "{name}{cell} shows {shown}, where the figures as shown make {computed}. They add up underneath{suggestion}; {count} of this table {are} like that{list}.",
    rounding:
      "{name}{cell} shows {shown}, where the figures as shown make {computed}. Rounding explains it; {count} of this table {are} like that{list}.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "420 (420.4)"],
        ["Museums", "180 (180.4)"],
        ["Total", "601 (600.8)"],
      ],
      mark: "B4",
      says: "420 and 180 make 600 for a reader.",
    },
    mended: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "420"],
        ["Museums", "180"],
        ["Total", "601"],
        ["Figures may not sum due to rounding."],
      ],
      mark: "A5",
      says: "The note tells readers what to expect.",
    },
  },
  *check(input) {
    const byTable = new Map<string, Relation[]>();
    for (const relation of input.relations) {
      if (relation.verdict !== "rounding") continue;
      if (relation.kind !== "sum" && relation.kind !== "difference") continue;
      const known = byTable.get(relation.target.table);
      if (known) known.push(relation);
      else byTable.set(relation.target.table, [relation]);
    }
    if (byTable.size === 0) return;
    for (const view of input.views)
      for (const table of view.tables) {
        const relations = byTable.get(table.id);
        if (relations && !roundingNoted(view, table, input.narratives))
          yield hitOf(view, relations, input);
      }
  },
};

function hitOf(
  view: WorkbookView,
  relations: readonly Relation[],
  { cells }: RuleInput,
): Hit<Says> {
  const [relation] = relations as [Relation, ...Relation[]];
  const { target } = relation;
  const suggestion = suggestRounding(view, relation, cells);
  const targets = new Map(relations.map((one) => [cellKey(one.target), cells.ref(one.target)]));
  const [, ...others] = [...targets.values()];
  const look = {
    places: cells.table(target.table).figures.placesAt(target.row, target.column),
    brackets: cells.text(target).startsWith("("),
  };
  return cellHit(view, suggestion !== null ? "underneath" : "rounding", cells.ref(target), {
    values: {
      computed: figureText(relation.computed, relation, look),
      count: countOf(targets.size, "figure"),
      are: targets.size === 1 ? "is" : "are",
      list:
        others.length === 0
          ? ""
          : ` (also ${listCells(others.map((one) => view.address(one.sheet, one.row, one.column)))})`,
      suggestion:
        suggestion === null || suggestion === "" ? "" : ` (to cast as shown: ${suggestion})`,
    },
    others: others.slice(0, 20),
    evidence: relationEvidence(relation, cells).slice(1),
  });
}

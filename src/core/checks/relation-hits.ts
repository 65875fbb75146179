import type { Hit } from "../finding";
import type { Relation, RelationSense } from "../relations/relation";
import { figureText, sizeText, type FigureLook } from "./figure-text";
import { relationEvidence } from "./relation-evidence";
import type { RuleInput } from "./rule";

/** Beyond this many figures their arithmetic is not spelt out in a message. */
const spelt = 6;

/** The hits of one sense of relation: every one that rounding cannot explain. */
export function* relationHits<Says extends string>(
  input: RuleInput,
  says: Partial<Readonly<Record<RelationSense, Says>>>,
): Iterable<Hit<Says>> {
  for (const relation of input.failing) {
    const message = says[relation.sense];
    if (message === undefined) continue;
    const { cells } = input;
    yield {
      says: message,
      values: valuesOf(relation, input),
      location: cells.location(relation.target),
      evidence: relationEvidence(relation, cells),
      cells: [relation.target, ...relation.terms].map((term) => cells.ref(term)),
      relation: relation.id,
    };
  }
}

function valuesOf(relation: Relation, input: RuleInput): Record<string, string> {
  const { cells } = input;
  const printed = cells.text(relation.target) || "nothing";
  const look = lookOf(relation, input);
  const table = cells.table(relation.target.table);
  return {
    cell: cells.address(relation.target),
    label: cells.label(relation.target) || `row ${String(cells.ref(relation.target).row)}`,
    column: cells.header(relation.target) || "column without a name",
    printed,
    computed: figureText(relation.computed, relation, look),
    count: String(relation.terms.filter((term) => cells.text(term) !== "").length),
    working: working(relation, input),
    verdict: isSignSlip(relation)
      ? "The size agrees and the sign does not"
      : `It is ${sizeText(relation, table, look)} ${relation.difference > 0 ? "too high" : "too low"}`,
    size: sizeText(relation, table, look),
    other: relation.terms[0] ? cells.address(relation.terms[0]) : "",
    shown: relation.terms[0] ? cells.text(relation.terms[0]) || "nothing" : "",
  };
}

function isSignSlip({ printed, computed }: Relation): boolean {
  return printed !== 0 && printed === -computed;
}

/** How the figures of a relation are printed; of a long one, the first few hundred. */
function lookOf(relation: Relation, { cells }: RuleInput): FigureLook {
  const shown = [relation.target, ...(relation.kind === "percent" ? [] : relation.terms)];
  const some = shown.slice(0, 300);
  return {
    places: Math.max(
      ...some.map(({ table, row, column }) => cells.table(table).figures.placesAt(row, column)),
    ),
    brackets: some.some((term) => cells.text(term).startsWith("(")),
  };
}

/** The arithmetic with the figures as a reader sees them: "8,000 − 8,004". */
function working(relation: Relation, { cells }: RuleInput): string {
  const texts = relation.terms.map((term) => cells.text(term) || "nothing");
  if (relation.kind === "percent") return `${texts.join(" as a share of ")}`;
  if (texts.length > spelt) return `the ${String(texts.length)} figures`;
  return relation.terms
    .map((term, at) => {
      const sign = term.sign < 0 ? "− " : at > 0 ? "+ " : "";
      return sign + (texts[at] ?? "");
    })
    .join(" ");
}

import type { CellReader } from "../../core/checks/cell-reader";
import type { Outcome } from "../../core/outcome";
import type { Relation } from "../../core/relations/relation";
import { schemaVersion, toPackReport, toReport } from "../../core/report";
import { reportRelation, type ReportRelation } from "../../core/report/report-relation";
import type { Review } from "../../core/review";

/** Characters gathered before they are handed on. */
const portion = 1 << 16;

/**
 * The outcome in the public report format, in portions: the relations of a large workbook are never all
 * held as text. One entry of a list stands on a line, so that versions compare well.
 */
export function* writeJson(outcome: Outcome): Iterable<string> {
  let text = "";
  for (const piece of pieces(outcome)) {
    text += piece;
    if (text.length < portion) continue;
    yield text;
    text = "";
  }
  yield `${text}\n`;
}

function pieces(outcome: Outcome): Iterable<string> {
  switch (outcome.kind) {
    case "one":
      return writeReport(outcome.review, "");
    case "several":
      return writeFields({ schemaVersion, reports: new Reports(outcome.reviews) }, "");
    case "pack": {
      const report = toPackReport({ ...outcome.pack, reviews: [] });
      return writeFields({ ...report, reports: new Reports(outcome.pack.reviews) }, "");
    }
  }
}

/** Reports inside a report: written one after the other rather than held. */
class Reports {
  constructor(readonly reviews: readonly Review[]) {}
}

/** Relations turned into their public form only as they are written. */
class Relations implements Iterable<ReportRelation> {
  constructor(
    private readonly relations: readonly Relation[],
    private readonly cells: CellReader,
  ) {}

  *[Symbol.iterator](): Iterator<ReportRelation> {
    for (const relation of this.relations) yield reportRelation(relation, this.cells);
  }
}

function writeReport(review: Review, indent: string): Iterable<string> {
  const report = toReport({ ...review, relations: [] });
  return writeFields(
    { ...report, relations: new Relations(review.relations, review.cells) },
    indent,
  );
}

function* writeFields(fields: object, indent: string): Iterable<string> {
  let before = "{\n";
  for (const [name, value] of Object.entries(fields) as [string, unknown][]) {
    yield `${before}${indent}  ${JSON.stringify(name)}: `;
    if (value instanceof Reports) yield* writeReports(value.reviews, `${indent}  `);
    else if (Array.isArray(value) || value instanceof Relations)
      yield* writeList(value as Iterable<unknown>, `${indent}  `);
    else yield JSON.stringify(value);
    before = ",\n";
  }
  yield `\n${indent}}`;
}

function* writeReports(reviews: readonly Review[], indent: string): Iterable<string> {
  let before = `[\n${indent}  `;
  for (const review of reviews) {
    yield before;
    yield* writeReport(review, `${indent}  `);
    before = `,\n${indent}  `;
  }
  yield reviews.length === 0 ? "[]" : `\n${indent}]`;
}

function* writeList(entries: Iterable<unknown>, indent: string): Iterable<string> {
  let before = "[";
  for (const entry of entries) {
    yield `${before}\n${indent}  ${JSON.stringify(entry)}`;
    before = ",";
  }
  yield before === "[" ? "[]" : `\n${indent}]`;
}

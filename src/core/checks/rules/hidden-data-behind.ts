import type { Hit } from "../../finding";
import { countOf, listCells } from "../cell-hit";
import { placeHit } from "../place-hit";
import { gravityOf, onlyInWorkbook } from "../publication";
import { guidance } from "../publishing-guidance";
import type { Rule } from "../rule";
import type { WorkbookView } from "../workbook-view";

type Says = "pivot" | "model" | "connections";

export const hiddenDataBehind: Rule<Says> = {
  id: "hidden-data-behind",
  group: "publishing",
  severity: "warning",
  title: "Data stands behind the sheets",
  why: "A pivot table keeps a copy of all the lines it sums up, even where their sheet was deleted: a double click brings them back. A data model holds whole tables, and connections name servers, files and accounts.",
  fix: "In the copy that is published, paste pivot tables as values and delete them; delete connections and queries (Data, Queries & Connections) and the data model.",
  messages: {
    pivot:
      "{place} keeps {records} behind a pivot table, copied from {source}. Whoever gets the workbook can bring them back with a double click.",
    model: "{place} holds a data model: whole tables that no sheet shows.",
    connections: "{place} names {count} to other sources: {names}.",
  },
  guidance: [guidance.hidden, guidance.advisory],
  needs: ["pivotCaches", "connections", "dataModel"],
  examples: {
    fault: {
      table: [
        ["Row labels", "Sum of amount"],
        ["Libraries", "420 (pivot table over 9,200 payments)"],
      ],
      mark: "B2",
      says: "All 9,200 payments, with the names of those paid, go out with the workbook.",
    },
    mended: {
      table: [
        ["Service", "Amount £000"],
        ["Libraries", "420"],
      ],
      mark: "B2",
      says: "The figure is a value.",
    },
  },
  *check({ views, settings }) {
    for (const view of views) {
      for (const hit of behind(view))
        yield { ...hit, severity: gravityOf(settings, onlyInWorkbook) };
      yield* visibleCaches(view);
    }
  },
};

/** Sheet of a cache's source: `Data!A1:H900`. */
function isVisible({ snapshot }: WorkbookView, source: string): boolean {
  const name = source
    .slice(0, Math.max(0, source.lastIndexOf("!")))
    .replace(/^'|'$/g, "")
    .replace(/''/g, "'");
  return snapshot.sheets.some((one) => one.name === name && one.visibility === "visible");
}

function* behind(view: WorkbookView): Iterable<Hit<Says>> {
  const { pivotCaches = [], connections = [], dataModel = false } = view.snapshot.package ?? {};
  for (const { source, records } of pivotCaches)
    if (records > 0 && !isVisible(view, source)) yield cacheHit(view, source, records);
  if (dataModel)
    yield placeHit(view, "model", {
      sheet: null,
      evidence: [{ ref: view.snapshot.name, text: "data model" }],
    });
  if (connections.length > 0)
    yield placeHit(view, "connections", {
      sheet: null,
      values: {
        count: countOf(connections.length, "connection"),
        names: listCells(connections.map((name) => `“${name}”`)),
      },
      evidence: connections.map((name) => ({ ref: view.snapshot.name, text: name })),
    });
}

/** What stands on a visible sheet anyhow is only worth knowing: a cache may keep lines deleted since. */
function* visibleCaches(view: WorkbookView): Iterable<Hit<Says>> {
  for (const { source, records } of view.snapshot.package?.pivotCaches ?? [])
    if (records > 0 && isVisible(view, source))
      yield { ...cacheHit(view, source, records), severity: "info" };
}

function cacheHit(view: WorkbookView, source: string, records: number): Hit<Says> {
  return placeHit(view, "pivot", {
    sheet: null,
    values: { records: countOf(records, "line"), source: source || "an unknown source" },
    evidence: [{ ref: source || view.snapshot.name, text: countOf(records, "line") }],
  });
}

import type { Settings } from "../settings";
import type { Table } from "../tables/table";
import { alignColumns, type ColumnPair } from "./align-columns";
import { checkCarry, scaleOf } from "./check-carry";
import { labelKey } from "./label-key";
import type { Relation, Term } from "./relation";
import { isAmount, type TableView } from "./table-view";

interface Place {
  readonly view: TableView;
  readonly row: number;
}

/** Rows of one name that are compared with each other, and rows of one table that take part. */
const mostAlike = 8;
const mostRows = 5000;

/**
 * The same figure in two tables: a line of a summary and the total of its detail, or one line shown twice. Claimed
 * only where the names agree and at least two of the row's figures do; then the one that differs is a finding.
 */
export function findCarries(
  views: readonly TableView[],
  settings: Settings,
  nextId: () => string,
): Relation[] {
  if (views.length < 2) return [];
  const tables = new Map(views.map((view) => [view.table.id, view.table]));
  const met = new Map<string, Meeting[]>();
  const columns = new Map<string, ColumnPair[]>();
  for (const places of namesakes(views, settings).values())
    for (const [index, one] of places.entries())
      for (const other of places.slice(index + 1)) {
        if (one.view === other.view) continue;
        const key = `${one.view.table.id} ${other.view.table.id}`;
        const pairs = columns.get(key) ?? alignColumns(one.view.table, other.view.table);
        columns.set(key, pairs);
        const meeting = compare(one, other, pairs, tables);
        if (!meeting) continue;
        const meetings = met.get(key);
        if (meetings) meetings.push(meeting);
        else met.set(key, [meeting]);
      }
  const found: Relation[] = [];
  for (const meetings of met.values()) {
    const whole = meetings.filter(({ wrong }) => wrong === 0).length;
    for (const { relations, wrong, ofMoney } of meetings) {
      // One figure that differs is a fault where the row's others, or other rows of the two tables, agree.
      if (wrong > 0 && ofMoney < 2 && whole < 2) continue;
      for (const relation of relations) found.push({ ...relation, id: nextId() });
    }
  }
  return found;
}

/** Two rows of one name in two tables, compared. */
interface Meeting {
  readonly relations: readonly Relation[];
  readonly wrong: number;
  /** Agreements in columns whose headers say what money they hold. */
  readonly ofMoney: number;
}

function compare(
  one: Place,
  other: Place,
  pairs: readonly ColumnPair[],
  tables: ReadonlyMap<string, Table>,
): Meeting | null {
  const relations: Relation[] = [];
  let agreed = 0;
  let ofMoney = 0;
  for (const pair of pairs) {
    if (!isAmount(one.view.figures, one.row, pair.one)) continue;
    if (!isAmount(other.view.figures, other.row, pair.other)) continue;
    if (!comparable(one.view.table, pair.one, other.view.table, pair.other)) continue;
    const relation = checkCarry(term(one, pair.one), term(other, pair.other), tables, "");
    if (!relation) continue;
    relations.push(relation);
    if (relation.verdict === "wrong" || Math.abs(relation.printed) < 100) continue;
    agreed++;
    if (one.view.table.columns[pair.one]?.role !== "other") ofMoney++;
  }
  const wrong = relations.filter(({ verdict }) => verdict === "wrong").length;
  return agreed < 2 || wrong > 1 || wrong * 2 > agreed ? null : { relations, wrong, ofMoney };
}

/** Tables whose unit nobody knows are compared only with each other. */
function comparable(one: Table, a: number, other: Table, b: number): boolean {
  const known = (table: Table, column: number) => table.columns[column]?.unit ?? table.unit;
  return (
    (known(one, a) === null) === (known(other, b) === null) &&
    scaleOf(one, a) > 0 &&
    scaleOf(other, b) > 0
  );
}

function term({ view, row }: Place, column: number): Term {
  return { table: view.table.id, row, column, sign: 1 };
}

/** Rows of different tables that go by one name; the total of a table also goes by the table's title. */
function namesakes(views: readonly TableView[], settings: Settings): Map<string, Place[]> {
  const synonyms = new Map<string, string>();
  for (const names of settings.synonyms)
    for (const name of names) synonyms.set(labelKey(name), labelKey(names[0] ?? name));
  const byName = new Map<string, Place[]>();
  const enter = (name: string, place: Place) => {
    const key = synonyms.get(name) ?? name;
    if (key.length < 3) return;
    const places = byName.get(key) ?? [];
    if (
      places.length < mostAlike &&
      !places.some((each) => each.view === place.view && each.row === place.row)
    )
      byName.set(key, [...places, place]);
  };
  for (const view of views) {
    const { table } = view;
    const last = view.rows[view.rows.length - 1];
    for (const row of view.rows.slice(0, mostRows)) {
      const line = table.rows[row];
      if (!line || line.kind === "heading") continue;
      enter(labelKey(line.label), { view, row });
      const isTotal = line.kind === "total" || line.kind === "subtotal";
      const heading = line.section[line.section.length - 1];
      if (isTotal && heading !== undefined) enter(labelKey(heading), { view, row });
    }
    if (last !== undefined && /total/.test(table.rows[last]?.kind ?? ""))
      enter(titleKey(table.title), { view, row: last });
  }
  return byName;
}

/** What a title says beyond its number: “Table 3 – Services to users (£m)” is services users. */
function titleKey(title: string): string {
  return labelKey(
    title.replace(/^(?:table|appendix|annex|schedule)\s+[\w.]{1,8}\s*[-–—:.]*\s*/i, ""),
  );
}

import type { Settings } from "../settings";
import { labelKey } from "./label-key";
import type { TableView } from "./table-view";

export interface Place {
  readonly view: TableView;
  readonly row: number;
}

/** Rows of one name that are compared with each other, and rows of one table that take part. */
const mostAlike = 8;
const mostRows = 5000;

/** Rows of different tables that go by one name; the total of a table also goes by the table's title. */
export function findNamesakes(
  views: readonly TableView[],
  settings: Settings,
): ReadonlyMap<string, readonly Place[]> {
  const keys = new LabelKeys(settings);
  const byName = new Map<string, Place[]>();
  const enter = (label: string, view: TableView, row: number) => {
    const key = keys.of(label);
    if (key.length < 3) return;
    const places = byName.get(key);
    if (!places) byName.set(key, [{ view, row }]);
    else if (places.length < mostAlike && !holds(places, view, row)) places.push({ view, row });
  };
  for (const view of views) {
    const { table, rows } = view;
    for (let at = 0; at < rows.length && at < mostRows; at++) {
      const row = rows[at] as number;
      const line = table.rows[row];
      if (!line || line.kind === "heading") continue;
      enter(line.label, view, row);
      const isTotal = line.kind === "total" || line.kind === "subtotal";
      const heading = line.section[line.section.length - 1];
      if (isTotal && heading !== undefined) enter(heading, view, row);
    }
    const last = rows[rows.length - 1];
    if (last !== undefined && /total/.test(table.rows[last]?.kind ?? ""))
      enter(bareTitle(table.title), view, last);
  }
  return byName;
}

function holds(places: readonly Place[], view: TableView, row: number): boolean {
  return places.some((each) => each.view === view && each.row === row);
}

/** What a title says beyond its number: “Table 3 – Services to users (£m)” is services users. */
function bareTitle(title: string): string {
  return title.replace(/^(?:table|appendix|annex|schedule)\s+[\w.]{1,8}\s*[-–—:.]*\s*/i, "");
}

/** The names of labels, with those that the settings call one; tables repeat the same labels many times. */
class LabelKeys {
  private readonly known = new Map<string, string>();
  private readonly synonyms = new Map<string, string>();

  constructor({ synonyms }: Settings) {
    for (const names of synonyms)
      for (const name of names) this.synonyms.set(labelKey(name), labelKey(names[0] ?? name));
  }

  of(label: string): string {
    let key = this.known.get(label);
    if (key === undefined) {
      const own = labelKey(label);
      key = this.synonyms.get(own) ?? own;
      this.known.set(label, key);
    }
    return key;
  }
}

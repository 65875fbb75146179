import type { Decisions, PickedLine } from "../decisions";
import { timelessKey } from "../decisions/place-keys";
import type { CarriedItem, CarryTarget } from "./carry-over";

/** Lines that people chose for words, by the lines' labels; a line that moved to another sheet is followed there. */
export function carryPicks(
  earlier: Decisions,
  { tables }: CarryTarget,
): { readonly items: readonly CarriedItem[]; readonly picks: Record<string, PickedLine> } {
  const picks: Record<string, PickedLine> = {};
  const sheetsOf = new Map<string, { readonly sheet: string; readonly label: string }[]>();
  for (const { sheet, rows } of tables)
    for (const { label } of rows) {
      const key = timelessKey(label);
      const list = sheetsOf.get(key);
      if (list) list.push({ sheet, label });
      else sheetsOf.set(key, [{ sheet, label }]);
    }
  const items = Object.entries(earlier.picks ?? {}).map(([subject, pick]): CarriedItem => {
    const { line, sheet, by, at } = pick;
    const as = { kind: "pick", what: `“${subject}”`, said: `${line} on ${sheet}`, by, at } as const;
    const found = sheetsOf.get(timelessKey(line)) ?? [];
    const there = found.find((one) => one.sheet === sheet) ?? found[0];
    if (!there)
      return { ...as, came: "lost", ref: null, why: `no line is called “${line}” any more` };
    picks[subject] = { ...pick, line: there.label, sheet: there.sheet };
    const moved = there.sheet === sheet ? "" : `the line stands on ${there.sheet} now`;
    return { ...as, came: "kept", ref: null, why: moved };
  });
  return { items, picks };
}

import { parseRef } from "../workbook/cell-ref";
import type { Case } from "./join-shared-hits";
import type { RuleInput } from "./rule";

/** Cases by workbook, sheet, row and column; those of a whole sheet or workbook before the cells in it. */
export function inReadingOrder(cases: readonly Case[], input: RuleInput): Case[] {
  const order = new Map<string, number>();
  for (const { name, sheets } of input.snapshots) {
    order.set(nameOf(name, null, input), order.size);
    for (const sheet of sheets) order.set(nameOf(name, sheet.name, input), order.size);
  }
  return cases
    .map((one) => ({ one, place: placeOf(one, order, input) }))
    .sort((a, b) => {
      const at = a.place.findIndex((part, index) => part !== b.place[index]);
      return at < 0 ? 0 : (a.place[at] ?? 0) - (b.place[at] ?? 0);
    })
    .map(({ one }) => one);
}

function placeOf(
  { hits, fault }: Case,
  order: ReadonlyMap<string, number>,
  input: RuleInput,
): readonly [number, number, number] {
  const { cells } = input;
  const [first] = hits;
  if (fault && first?.hit.relation !== undefined) {
    const { sheet, row, column } = cells.ref(fault.cell);
    const workbook = cells.workbook(fault.cell.table);
    return [order.get(nameOf(workbook, sheet, input)) ?? 0, row, column];
  }
  if (!first) return [0, 0, 0];
  const { sheet, cell, workbook } = first.hit.location;
  const ref = cell === null ? null : parseRef(`Sheet!${cell}`);
  const sheetAt = order.get(nameOf(workbook ?? "", sheet, input)) ?? 0;
  return [sheetAt, ref?.row ?? 0, ref?.column ?? 0];
}

/** Sheets of one workbook are told apart by name alone, as their findings do not name the workbook. */
function nameOf(workbook: string, sheet: string | null, { snapshots }: RuleInput): string {
  return `${snapshots.length > 1 ? workbook : ""}\n${sheet ?? ""}`;
}

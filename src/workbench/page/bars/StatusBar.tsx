import { useMemo, useSyncExternalStore } from "react";
import type { ConditionalLooks } from "../../conditions/conditional-looks";
import type { SheetModel } from "../../host";
import { cellCount, intersect } from "../../host/workbook/area";
import type { Book } from "../book/open-book";
import type { Selection } from "../book/use-selection";
import type { EngineState } from "../../engine/workbook-engine";
import { remarkOn, remarksOf } from "../grid/remarks";
import { cellKey } from "../grid/sheet-layout";

interface Props {
  readonly book: Book;
  /** What was asked for and has to wait, in words. */
  readonly waiting: string | null;
  readonly sheet: SheetModel;
  readonly selection: Selection;
  readonly looks: ConditionalLooks;
}

const says: Readonly<Record<EngineState, string>> = {
  off: "Values as stored in the file",
  starting: "Starting the calculation…",
  ready: "Calculated here, not by Excel",
  "waiting for the add-in": "Waiting for the add-in's functions…",
  failed: "Calculation failed: values as they stood",
};

/** Sums beyond this many cells are not worth the wait. */
const mostSummed = 200_000;

/** Below the sheet: where values come from, what is said of the active cell, the sum of the selection. */
export function StatusBar({ book, waiting, sheet, selection, looks }: Props) {
  const { engine } = book;
  const state = useSyncExternalStore(
    (changed) => engine.listen(changed),
    () => engine.state,
  );
  const { row, column } = selection.anchor;
  const remark = remarkOn(sheet.cell(row, column), remarksOf(sheet).get(cellKey(row, column)));
  return (
    <footer className="cc-status">
      <span>{says[state]}</span>
      <span role="status">{waiting}</span>
      <span className="cc-remark" role="status">
        {remark}
      </span>
      <span>{sumOf(sheet, selection)}</span>
      <Unshown looks={looks} />
    </footer>
  );
}

/** Conditional formats that are kept in the file and not drawn. */
function Unshown({ looks }: { readonly looks: ConditionalLooks }) {
  const unshown = useMemo(() => looks.unshown(), [looks]);
  const [first] = unshown;
  if (first === undefined) return null;
  const more = unshown.length > 1 ? ` and ${String(unshown.length - 1)} more` : "";
  return <span title={unshown.join("\n")}>{`Not shown: ${first}${more}`}</span>;
}

function sumOf(sheet: SheetModel, { areas }: Selection): string {
  const used = sheet.cells.usedArea(true);
  let [sum, count] = [0, 0];
  for (const area of areas) {
    const part = used && intersect(area, used);
    if (!part || cellCount(part) > mostSummed) continue;
    for (const { cell } of sheet.cells.within(part)) {
      if (typeof cell.value !== "number") continue;
      sum += cell.value;
      count++;
    }
  }
  if (count < 2) return "";
  const shown = Number(sum.toPrecision(12)).toLocaleString("en-GB", { maximumFractionDigits: 6 });
  return `${count.toLocaleString("en-GB")} numbers, sum ${shown}`;
}

import { useState, type KeyboardEvent } from "react";
import { formatArea } from "../../host/workbook/area-address";
import type { CellModel } from "../../host";
import type { Selection } from "../book/use-selection";
import { endOf, type Editing, type EndMove } from "../grid/CellEditor";

interface Props {
  readonly selection: Selection;
  readonly cell: CellModel | undefined;
  readonly editing: Editing | null;
  onGoTo(address: string): void;
  onEdit(text: string): void;
  onEnd(keep: boolean, move: EndMove): void;
}

/** What is typed to get a cell as it is: its formula, or its value unformatted. */
export function contentOf(cell: CellModel | undefined): string {
  if (!cell) return "";
  if (cell.formula !== undefined) return cell.formula;
  if (cell.error !== undefined) return cell.error;
  if (typeof cell.value === "boolean") return cell.text;
  return cell.value === null ? "" : String(cell.value);
}

/** Where the selection is, and what the active cell holds. */
export function FormulaBar(props: Props) {
  const { selection, cell, editing, onGoTo, onEdit, onEnd } = props;
  const area = selection.areas[0];
  const address = area ? formatArea(area) : "";
  const [typed, setTyped] = useState<string | null>(null);
  const onNameKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") setTyped(null);
    if (event.key !== "Enter" || typed === null) return;
    setTyped(null);
    onGoTo(typed);
  };
  return (
    <div className="cc-formula-bar">
      <input
        className="cc-name-box"
        aria-label="Selected cells; type an address to go there"
        value={typed ?? address}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onNameKey}
        onBlur={() => setTyped(null)}
      />
      <span className="cc-fx" aria-hidden>
        fx
      </span>
      <input
        className="cc-content"
        aria-label="Content of the active cell"
        spellCheck={false}
        value={editing ? editing.text : contentOf(cell)}
        onChange={(event) => onEdit(event.target.value)}
        onKeyDown={(event) => {
          // Until something is typed Tab only passes by.
          const end = editing && endOf(event, false);
          if (!end) return;
          event.preventDefault();
          onEnd(end.keep, end.move);
        }}
      />
    </div>
  );
}

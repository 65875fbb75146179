import { useCallback, useMemo, useRef, useState, type ClipboardEvent } from "react";
import { ConditionalLooks } from "../conditions/conditional-looks";
import { HostError, type SheetModel, type WorkbookEvent } from "../host";
import type { Area } from "../host/workbook/area";
import { formatArea, parseArea, splitSheet } from "../host/workbook/area-address";
import { contentOf, FormulaBar } from "./bars/FormulaBar";
import { SheetTabs } from "./bars/SheetTabs";
import { StatusBar } from "./bars/StatusBar";
import type { Book } from "./book/open-book";
import { useClipboard } from "./book/use-clipboard";
import { useSelection, type SelectionEnds } from "./book/use-selection";
import { useWorkbookVersion } from "./book/use-workbook-version";
import type { Editing, EndMove } from "./grid/CellEditor";
import { Grid } from "./grid/Grid";
import type { Cell, GridCommand } from "./grid/grid-keys";

interface Props {
  readonly book: Book;
  /** What a person is told to wait for, if anything. */
  readonly waiting: string | null;
  say(message: string | null): void;
}

const always = (): boolean => true;
const isDrawn = (event: WorkbookEvent): boolean => event.kind !== "selected";

/** The open workbook: formula bar, sheet, tabs; and what a person does with them. */
export function BookView({ book, waiting, say }: Props) {
  const { workbook, host } = book;
  const [selection, sheet, setEnds] = useSelection(workbook);
  const [editing, setEditing] = useState<Editing | null>(null);
  const clipboard = useClipboard(workbook, host.user);
  const grid = useRef<HTMLDivElement>(null);
  useWorkbookVersion(workbook, always);
  const drawn = useWorkbookVersion(workbook, isDrawn);
  // The sheet changes in place; the version says so.
  const looks = useMemo(() => new ConditionalLooks(sheet), [sheet, drawn]);
  const { anchor, areas } = selection;
  const cell = sheet.cell(anchor.row, anchor.column);

  /** Refusals, such as a protected sheet, are said over the sheet. */
  const act = useCallback(
    (work: () => void) => {
      try {
        work();
        say(null);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        say(error.message);
      }
    },
    [say],
  );
  const select = (next: readonly Area[], ends: SelectionEnds): void => {
    setEnds(ends);
    act(() => host.user.select(sheet.id, ...next.map(formatArea)));
  };
  const goTo = (to: Cell): void => {
    const { row, column } = to;
    select([{ top: row, left: column, bottom: row, right: column }], { anchor: to, focus: to });
  };
  const edit = (text: string, place: Editing["place"], quick: boolean): void =>
    setEditing({ cell: anchor, text, place, quick });
  const endEdit = (keep: boolean, move: EndMove): void => {
    if (!editing) return;
    const { cell: at, text } = editing;
    setEditing(null);
    if (keep && text !== contentOf(sheet.cell(at.row, at.column)))
      act(() => host.user.typeAt(sheet.id, at.row, at.column, text));
    if (move) goTo(moved(at, move));
  };
  const command = (asked: Exclude<GridCommand, { kind: "move" }>): void => {
    switch (asked.kind) {
      case "edit":
        return edit(contentOf(cell), "cell", false);
      case "type":
        return edit(asked.text, "cell", true);
      case "clear":
        return act(() => {
          for (const area of areas) host.user.type(sheet.id, formatArea(area), "");
        });
      case "undo":
        return act(() => void host.user.undo());
      case "redo":
        return act(() => void host.user.redo());
      case "fill down":
        return act(() => {
          for (const { sheet: on, address, into } of downFrom(sheet, areas))
            host.user.copy({ sheet: on, address }, { sheet: on, address: into });
        });
      case "select all":
        return select([{ top: 1, left: 1, bottom: 1_048_576, right: 16_384 }], {
          anchor: { row: 1, column: 1 },
          focus: { row: 1, column: 1 },
        });
      case "sheet": {
        const shown = workbook.sheets.filter(({ visibility }) => visibility === "visible");
        const next = shown[shown.indexOf(sheet) + asked.by];
        if (next) host.user.activate(next.id);
      }
    }
  };
  const onClipboard = (event: ClipboardEvent): void => {
    const area = areas.at(-1);
    if (area) act(() => clipboard(event, sheet, area));
  };
  const goToAddress = (typed: string): void => {
    const { sheet: name, rest } = splitSheet(typed);
    const target = name === null ? sheet : workbook.sheet(name);
    const named = workbook.names.find((one) => one.name.toLowerCase() === typed.toLowerCase());
    if (named) return goToAddress(named.formula.replace(/^=/, ""));
    const area = parseArea(rest);
    if (!target || !area) return say(`“${typed}” is no address or name in this workbook.`);
    setEnds({
      anchor: { row: area.top, column: area.left },
      focus: { row: area.top, column: area.left },
    });
    act(() => host.user.select(target.id, formatArea(area)));
  };
  return (
    <>
      <FormulaBar
        selection={selection}
        cell={cell}
        editing={editing}
        onGoTo={goToAddress}
        onEdit={(text) => (editing ? setEditing({ ...editing, text }) : edit(text, "bar", false))}
        onEnd={(keep, move) => {
          endEdit(keep, move);
          grid.current?.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true });
        }}
      />
      <div ref={grid} className="cc-sheet">
        <Grid
          sheet={sheet}
          looks={looks}
          selection={selection}
          editing={editing}
          onSelect={select}
          onCommand={command}
          onClipboard={onClipboard}
          onEdit={(text) => editing && setEditing({ ...editing, text })}
          onEndEdit={endEdit}
        />
      </div>
      <SheetTabs
        workbook={workbook}
        active={sheet}
        onActivate={({ id }) => host.user.activate(id)}
      />
      <StatusBar book={book} waiting={waiting} sheet={sheet} selection={selection} looks={looks} />
    </>
  );
}

/** The first row of each area is copied down over the rest; a single cell takes what stands above it. */
function downFrom(sheet: SheetModel, areas: readonly Area[]) {
  return areas.flatMap((area) => {
    const single = area.top === area.bottom;
    const top = single ? area.top - 1 : area.top;
    if (top < 1) return [];
    return [
      {
        sheet: sheet.id,
        address: formatArea({ ...area, top, bottom: top }),
        into: formatArea({ ...area, top: top + 1 }),
      },
    ];
  });
}

function moved({ row, column }: Cell, move: Exclude<EndMove, null>): Cell {
  switch (move) {
    case "down":
      return { row: row + 1, column };
    case "up":
      return { row: Math.max(1, row - 1), column };
    case "right":
      return { row, column: column + 1 };
    case "left":
      return { row, column: Math.max(1, column - 1) };
  }
}

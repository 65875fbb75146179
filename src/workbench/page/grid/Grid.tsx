import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  type ClipboardEvent,
  type KeyboardEvent,
  type PointerEvent,
} from "react";
import type { SheetModel, WorkbookEvent } from "../../host";
import type { Area } from "../../host/workbook/area";
import { useWorkbookVersion } from "../book/use-workbook-version";
import type { Selection, SelectionEnds } from "../book/use-selection";
import { CellEditor, type Editing } from "./CellEditor";
import { readKey, type Cell, type GridCommand } from "./grid-keys";
import "./grid.css";
import { activeId, GridRow } from "./GridRow";
import { HEAD, HeadCells, SIDE } from "./HeadCells";
import { remarksOf } from "./remarks";
import { layOut, mergeAt, type SheetLayout } from "./sheet-layout";
import { useScrollWindow } from "./use-scroll-window";

interface Props {
  readonly sheet: SheetModel;
  readonly selection: Selection;
  readonly editing: Editing | null;
  onSelect(areas: readonly Area[], ends: SelectionEnds): void;
  onCommand(command: Exclude<GridCommand, { kind: "move" }>): void;
  onClipboard(event: ClipboardEvent<HTMLDivElement>): void;
  onEdit(text: string): void;
  onEndEdit(keep: boolean, move: "down" | "up" | "right" | "left" | null): void;
}

const moved = (event: WorkbookEvent): boolean =>
  event.kind !== "selected" && event.kind !== "calculated";
const drawn = (event: WorkbookEvent): boolean => event.kind !== "selected";

/** Fluent UI would move the focus on Tab itself; here Tab moves to the next cell. */
const ownTab = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } });

/** The sheet: rows and columns that are in view, the selection over them. */
export function Grid(props: Props) {
  const { sheet, selection, editing, onSelect, onCommand } = props;
  const onClipboard = editing ? undefined : props.onClipboard;
  const scroller = useRef<HTMLDivElement>(null);
  const dragging = useRef<Cell | null>(null);
  const laidOut = useWorkbookVersion(sheet.workbook, moved);
  const version = useWorkbookVersion(sheet.workbook, drawn);
  const { anchor, areas } = selection;
  // Beyond the usual end the canvas grows as the active cell goes there.
  const reach = {
    row: Math.ceil(anchor.row / 100) * 100,
    column: Math.ceil(anchor.column / 10) * 10,
  };
  const layout = useMemo(
    () => layOut(sheet, { row: reach.row, column: reach.column }),
    // The sheet changes in place; its version says so.
    [sheet, laidOut, reach.row, reach.column],
  );
  // As above.
  const remarks = useMemo(() => remarksOf(sheet), [sheet, laidOut]);
  const [view, onScroll] = useScrollWindow(scroller);
  const columns = useColumns(layout, view.left, view.width, anchor.column);
  const rows = useRows(layout, view.top, view.height, anchor.row);
  const extent = areas.at(-1) ?? { top: 1, left: 1, bottom: 1, right: 1 };

  const reveal = useCallback(
    (cell: Cell) => {
      const element = scroller.current;
      if (element) scrollTo(element, layout, cell);
    },
    [layout],
  );
  // What the add-in selects is scrolled to, as is what the keyboard reaches.
  const { moves } = selection;
  const last = useRef(reveal);
  useEffect(() => {
    last.current = reveal;
  });
  useLayoutEffect(() => {
    const { row, column } = selection.focus;
    last.current({ row, column });
    // Only a move of the selection scrolls, not a redraw.
  }, [moves, sheet]);

  const cellAt = (event: { readonly clientX: number; readonly clientY: number }): Cell | null => {
    const element = scroller.current;
    if (!element) return null;
    const box = element.getBoundingClientRect();
    const x = event.clientX - box.left + element.scrollLeft - SIDE;
    const y = event.clientY - box.top + element.scrollTop - HEAD;
    return { row: layout.rows.at(y), column: layout.columns.at(x) };
  };

  const select = (from: Cell, to: Cell, focus = to): void => {
    const area = {
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    };
    const single = area.top === area.bottom && area.left === area.right;
    onSelect([(single && mergeAt(sheet, from.row, from.column)) || area], { anchor: from, focus });
  };

  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0 || (event.target as HTMLElement).closest(".cc-editor")) return;
    const element = scroller.current;
    if (!element) return;
    const box = element.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    if (x > element.clientWidth || y > element.clientHeight) return;
    const cell = cellAt(event);
    if (!cell) return;
    event.preventDefault();
    element.focus({ preventScroll: true });
    if (editing) props.onEndEdit(true, null);
    const end = { row: layout.rows.count, column: layout.columns.count };
    if (y < HEAD && x < SIDE) return onCommand({ kind: "select all" });
    if (y < HEAD) {
      const top = { row: 1, column: cell.column };
      return select(top, { ...end, column: cell.column }, top);
    }
    if (x < SIDE) {
      const start = { row: cell.row, column: 1 };
      return select(start, { ...end, row: cell.row }, start);
    }
    const from = event.shiftKey ? anchor : cell;
    dragging.current = from;
    element.setPointerCapture(event.pointerId);
    select(from, cell);
  };

  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    const cell = dragging.current && cellAt(event);
    const { row, column } = selection.focus;
    if (!cell || !dragging.current || (cell.row === row && cell.column === column)) return;
    select(dragging.current, cell);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (editing || event.nativeEvent.isComposing) return;
    const pageRows = Math.max(1, Math.floor((view.height - HEAD) / 20) - 1);
    const from =
      event.shiftKey && event.key !== "Tab" && event.key !== "Enter" ? selection.focus : anchor;
    const command = readKey(event, from, sheet, layout, pageRows);
    // At the edge Tab leaves the grid, so that the keyboard is never caught in it.
    if (
      !command ||
      (event.key === "Tab" && command.kind === "move" && command.to.column === anchor.column)
    )
      return;
    event.preventDefault();
    if (command.kind !== "move") onCommand(command);
    else select(command.extend ? anchor : command.to, command.to);
  };

  const shownAnchor = mergeAt(sheet, anchor.row, anchor.column);
  const active = shownAnchor ? { row: shownAnchor.top, column: shownAnchor.left } : anchor;
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      className="cc-grid"
      data-tabster={ownTab}
      aria-label={`Sheet ${sheet.name}`}
      aria-rowcount={layout.rows.count + 1}
      aria-colcount={layout.columns.count + 1}
      aria-multiselectable
      aria-activedescendant={activeId(active.row, active.column)}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
      onCopy={onClipboard}
      onCut={onClipboard}
      onPaste={onClipboard}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (dragging.current = null)}
      onPointerCancel={() => (dragging.current = null)}
      onDoubleClick={() => onCommand({ kind: "edit" })}
    >
      <div
        role="presentation"
        className="cc-canvas"
        style={{ width: SIDE + layout.columns.length, height: HEAD + layout.rows.length }}
      >
        <HeadCells columns={layout.columns} shown={columns} from={extent.left} to={extent.right} />
        <div role="presentation" style={{ position: "absolute", top: HEAD, left: 0 }}>
          {sheet.showGridlines &&
            columns.map((column) => (
              <div
                key={column}
                className="cc-line"
                style={{
                  left: SIDE + layout.columns.offset(column + 1) - 1,
                  top: rows[0] ? layout.rows.offset(rows[0].row) : 0,
                  width: 1,
                  height: view.height * 2,
                }}
              />
            ))}
          {rows.map(({ row, onlyMerged }) => (
            <GridRow
              key={row}
              sheet={sheet}
              layout={layout}
              remarks={remarks}
              row={row}
              columns={columns}
              active={active.row === row ? active.column : null}
              selected={row >= extent.top && row <= extent.bottom}
              version={version}
              onlyMerged={onlyMerged}
            />
          ))}
          {areas.map((area, index) => (
            <SelectedArea key={index} area={area} layout={layout} single={isSingle(area, sheet)} />
          ))}
          {editing?.place === "cell" && (
            <CellEditor
              editing={editing}
              left={SIDE + layout.columns.offset(editing.cell.column)}
              top={layout.rows.offset(editing.cell.row)}
              width={layout.columns.size(editing.cell.column)}
              height={layout.rows.size(editing.cell.row)}
              onEdit={props.onEdit}
              onEnd={(keep, move) => {
                scroller.current?.focus({ preventScroll: true });
                props.onEndEdit(keep, move);
              }}
            />
          )}
        </div>
      </div>
    </div>
  );
}

interface AreaProps {
  readonly area: Area;
  readonly layout: SheetLayout;
  readonly single: boolean;
}

function SelectedArea({ area, layout: { rows, columns }, single }: AreaProps) {
  const bottom = Math.min(area.bottom, rows.count);
  const right = Math.min(area.right, columns.count);
  const left = columns.offset(area.left);
  const top = rows.offset(area.top);
  return (
    <div
      role="presentation"
      className="cc-area"
      data-single={single ? "" : undefined}
      style={{
        left: SIDE + left - 1,
        top: top - 1,
        width: columns.offset(right + 1) - left + 1,
        height: rows.offset(bottom + 1) - top + 1,
      }}
    />
  );
}

function isSingle(area: Area, sheet: SheetModel): boolean {
  if (area.top === area.bottom && area.left === area.right) return true;
  const merge = mergeAt(sheet, area.top, area.left);
  return merge !== null && merge.bottom === area.bottom && merge.right === area.right;
}

/** The columns in view and the active one, as the same list until they change. */
function useColumns(
  layout: SheetLayout,
  left: number,
  width: number,
  active: number,
): readonly number[] {
  return useMemo(() => {
    const shown = layout.columns.between(left - SIDE, left + width, 3);
    if (active > layout.columns.count || shown.includes(active)) return shown;
    return [...shown, active].sort((a, b) => a - b);
  }, [layout, left, width, active]);
}

/** The rows in view, the active one, and those above whose merged cells reach into view. */
function useRows(
  layout: SheetLayout,
  top: number,
  height: number,
  active: number,
): readonly { readonly row: number; readonly onlyMerged: boolean }[] {
  return useMemo(() => {
    const shown = layout.rows.between(top - HEAD, top + height + 60, 6);
    const rows = new Map(shown.map((row) => [row, false]));
    const first = shown[0] ?? 1;
    for (const merge of layout.merges.values())
      if (merge.top < first && merge.bottom >= first) rows.set(merge.top, true);
    if (active <= layout.rows.count) rows.set(active, false);
    return [...rows].sort(([a], [b]) => a - b).map(([row, onlyMerged]) => ({ row, onlyMerged }));
  }, [layout, top, height, active]);
}

/** Scrolls just so far that the cell is in view, clear of the headings. */
function scrollTo(
  element: HTMLElement,
  { rows, columns }: SheetLayout,
  { row, column }: Cell,
): void {
  const top = rows.offset(row);
  const bottom = rows.offset(row + 1) + HEAD;
  const left = columns.offset(column);
  const right = columns.offset(column + 1) + SIDE;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (bottom > element.scrollTop + element.clientHeight)
    element.scrollTop = bottom - element.clientHeight;
  if (left < element.scrollLeft) element.scrollLeft = left;
  else if (right > element.scrollLeft + element.clientWidth)
    element.scrollLeft = Math.min(left, right - element.clientWidth);
}

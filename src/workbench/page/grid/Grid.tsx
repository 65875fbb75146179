import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  type ClipboardEvent,
  type KeyboardEvent,
} from "react";
import type { ConditionalLooks } from "../../conditions/conditional-looks";
import type { SheetModel, WorkbookEvent } from "../../host";
import type { Area } from "../../host/workbook/area";
import { useWorkbookVersion } from "../book/use-workbook-version";
import type { Selection, SelectionEnds } from "../book/use-selection";
import { CellEditor, type Editing } from "./CellEditor";
import { readKey, type Cell, type GridCommand } from "./grid-keys";
import "./grid.css";
import { frozenOf } from "./frozen";
import { activeId, GridRow } from "./GridRow";
import { HEAD, HeadCells, SIDE } from "./HeadCells";
import { RemarkCard } from "./RemarkCard";
import { remarksOf } from "./remarks";
import { scrollTo } from "./scroll-to";
import { SelectedAreas } from "./SelectedAreas";
import { cellKey, layOut, mergeAt } from "./sheet-layout";
import { usePointerSelection } from "./use-pointer-selection";
import { useScrollWindow } from "./use-scroll-window";
import { useColumns, useFrozenLines, useRows, type VisibleRow } from "./use-visible-lines";

interface Props {
  readonly sheet: SheetModel;
  readonly looks: ConditionalLooks;
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

const whole = (row: number): VisibleRow => ({ row, onlyMerged: false });

/** Fluent UI would move the focus on Tab itself; here Tab moves to the next cell. */
const ownTab = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } });

/** The sheet: rows and columns that are in view, the selection over them. */
export function Grid(props: Props) {
  const { sheet, looks, selection, editing, onSelect, onCommand } = props;
  const onClipboard = editing ? undefined : props.onClipboard;
  const scroller = useRef<HTMLDivElement>(null);
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
  const frozen = frozenOf(sheet, layout, view);
  const columns = useColumns(layout, view, frozen, anchor.column);
  const rows = useRows(layout, view, frozen, anchor.row);
  const pinned = useFrozenLines(layout.columns, frozen.columns);
  const frozenRows = useFrozenLines(layout.rows, frozen.rows);
  const extent = areas.at(-1) ?? { top: 1, left: 1, bottom: 1, right: 1 };

  const reveal = (cell: Cell): void => {
    const element = scroller.current;
    if (element) scrollTo(element, layout, frozen, cell);
  };
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

  const pointer = usePointerSelection({
    scroller,
    layout,
    frozen,
    anchor,
    focus: selection.focus,
    select,
    onPress: () => {
      if (editing) props.onEndEdit(true, null);
    },
    onSelectAll: () => onCommand({ kind: "select all" }),
  });

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
  const width = SIDE + layout.columns.length;
  const isPinnedCell = active.column <= frozen.columns;

  /** The rows that stay above, or those that are scrolled: each with the selection and the field of entry over it. */
  const pane = (shown: readonly VisibleRow[], top: number, height: number, isFrozen: boolean) => {
    const depth = isFrozen ? frozen.height : layout.rows.length;
    const isHere = editing?.place === "cell" && editing.cell.row <= frozen.rows === isFrozen;
    const isPinned = isHere && editing.cell.column <= frozen.columns;
    const editor = isHere && (
      <CellEditor
        editing={editing}
        left={(isPinned ? 0 : SIDE) + layout.columns.offset(editing.cell.column)}
        top={layout.rows.offset(editing.cell.row)}
        width={layout.columns.size(editing.cell.column)}
        height={layout.rows.size(editing.cell.row)}
        onEdit={props.onEdit}
        onEnd={(keep, move) => {
          scroller.current?.focus({ preventScroll: true });
          props.onEndEdit(keep, move);
        }}
      />
    );
    return (
      <>
        {frozen.columns > 0 && (
          <>
            <SelectedAreas
              areas={areas}
              sheet={sheet}
              layout={layout}
              left={0}
              clip={{ position: "sticky", left: SIDE, width: frozen.width, height: depth }}
            />
            {isPinned && (
              <div
                role="presentation"
                className="cc-pinned-editor"
                style={{ left: SIDE, marginTop: -depth }}
              >
                {editor}
              </div>
            )}
          </>
        )}
        {sheet.showGridlines &&
          columns.map((column) => (
            <div
              key={column}
              className="cc-line"
              style={{ left: SIDE + layout.columns.offset(column + 1) - 1, top, width: 1, height }}
            />
          ))}
        {shown.map(({ row, onlyMerged }) => (
          <GridRow
            key={row}
            sheet={sheet}
            layout={layout}
            looks={looks}
            remarks={remarks}
            row={row}
            columns={columns}
            pinned={pinned}
            pinnedWidth={frozen.width}
            active={active.row === row ? active.column : null}
            selected={row >= extent.top && row <= extent.bottom}
            version={version}
            onlyMerged={onlyMerged}
          />
        ))}
        <SelectedAreas
          areas={areas}
          sheet={sheet}
          layout={layout}
          left={SIDE}
          {...(isFrozen
            ? { clip: { position: "absolute", top: 0, left: 0, width, height: depth } }
            : {})}
        />
        {!isPinned && editor}
        {!editing && active.row <= frozen.rows === isFrozen && (
          <RemarkCard
            remark={remarks.get(cellKey(active.row, active.column)) ?? ""}
            left={SIDE + layout.columns.offset(active.column + 1) + (isPinnedCell ? view.left : 0)}
            top={layout.rows.offset(active.row)}
          />
        )}
      </>
    );
  };

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
      {...pointer}
      onDoubleClick={() => onCommand({ kind: "edit" })}
    >
      <div
        role="presentation"
        className="cc-canvas"
        style={{ width: SIDE + layout.columns.length, height: HEAD + layout.rows.length }}
      >
        <HeadCells
          columns={layout.columns}
          shown={columns}
          pinned={pinned}
          pinnedWidth={frozen.width}
          from={extent.left}
          to={extent.right}
        />
        {frozenRows.length > 0 && (
          <div role="presentation" className="cc-frozen" style={{ top: HEAD, width }}>
            {pane(frozenRows.map(whole), 0, frozen.height, true)}
            <div className="cc-freeze-line" style={{ top: frozen.height - 1, width }} />
          </div>
        )}
        <div
          role="presentation"
          style={{ position: "absolute", top: HEAD, left: 0, width, height: layout.rows.length }}
        >
          {pane(rows, rows[0] ? layout.rows.offset(rows[0].row) : 0, view.height * 2, false)}
        </div>
      </div>
    </div>
  );
}

import type { Narrative } from "../../src/core/claims/narrative";
import type { Decisions } from "../../src/core/decisions";
import type { Settings } from "../../src/core/settings";
import type {
  CellSnapshot,
  RowSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/core/workbook/snapshot";
import type { Review } from "../../src/core/review";
import { decideAll } from "./decide-all";
import { narrativeOf } from "./reconcile-text";

/** All that a review rests on. */
export interface ReviewState {
  readonly snapshot: WorkbookSnapshot;
  readonly narratives: readonly Narrative[];
  readonly settings: Settings;
  readonly decisions: Decisions;
}

/** One change of a kind: `sheet` and `at` choose where, counted round; `by` how much or which way. */
export interface Edit {
  readonly kind: EditKind;
  readonly sheet: number;
  readonly at: number;
  readonly by: number;
}

type Change = (state: ReviewState, edit: Edit, latest: Review) => ReviewState;

function pick<Item>(list: readonly Item[], at: number): Item | undefined {
  return list[at % Math.max(1, list.length)];
}

function withSheet(state: ReviewState, at: number, change: (sheet: SheetSnapshot) => unknown) {
  const { snapshot } = state;
  const chosen = pick(snapshot.sheets, at);
  // Sheets that are left as they are stay the very same objects, as a reader leaves them.
  const sheets = snapshot.sheets.map((sheet) =>
    sheet === chosen ? (change(sheet) as SheetSnapshot) : sheet,
  );
  return { ...state, snapshot: { ...snapshot, sheets } };
}

function withRows(
  state: ReviewState,
  at: number,
  change: (rows: readonly RowSnapshot[]) => readonly RowSnapshot[],
): ReviewState {
  return withSheet(state, at, (sheet) => ({ ...sheet, rows: change(sheet.rows) }));
}

/** Changes one of the cells of a sheet that the test takes in; none where there is none. */
function onCell(
  wanted: (cell: CellSnapshot) => boolean,
  change: (cell: CellSnapshot, by: number) => CellSnapshot,
): Change {
  return (state, { sheet, at, by }) =>
    withRows(state, sheet, (rows) => {
      const cells = rows.flatMap((row) => row.cells.filter(wanted));
      const chosen = pick(cells, at);
      return rows.map((row) =>
        chosen && row.cells.includes(chosen)
          ? {
              ...row,
              cells: row.cells.map((cell) => (cell === chosen ? change(cell, by) : cell)),
            }
          : row,
      );
    });
}

const isFigure = ({ value }: CellSnapshot): boolean => typeof value === "number";
const isWord = ({ value }: CellSnapshot): boolean => typeof value === "string";
const inWords = (value: number): string => value.toLocaleString("en-GB");

function shifted(rows: readonly RowSnapshot[], from: number, by: number): RowSnapshot[] {
  return rows.map((row) => (row.row >= from ? { ...row, row: row.row + by } : row));
}

const formulas = ["=B3+B4", "=SUM(B3:B5)", "=C4-B4", "=Adults!B5", "=B4*1.02", "=C4", "=#REF!+1"];
const words = ["Parks", "Total", "£m", "£000", "Roads and bridges", "#N/A", "Overspend of £9k"];

const kinds = {
  value: onCell(isFigure, (cell, by) => {
    const value = Number(cell.value) + by;
    return { ...cell, value, text: inWords(value) };
  }),
  print: onCell(isFigure, (cell, by) => ({
    ...cell,
    text: inWords(Number(cell.value) / (by % 2 === 0 ? 1 : 1000)),
    bold: true,
  })),
  formula: onCell(isFigure, (cell, by) => ({ ...cell, formula: pick(formulas, by) ?? "=1" })),
  typed: onCell(
    ({ formula }) => formula !== undefined,
    ({ column, value, text }) => ({ column, value, text }),
  ),
  error: onCell(isFigure, ({ column, formula }) => ({
    column,
    value: "#REF!",
    text: "#REF!",
    error: "#REF!",
    ...(formula === undefined ? {} : { formula }),
  })),
  label: onCell(isWord, (cell, by) => {
    const text = by % 3 === 0 ? `${cell.text} (restated)` : (pick(words, by) ?? "");
    return { ...cell, value: text, text };
  }),
  unit: onCell(
    ({ text }) => /£000|£m/.test(text),
    (cell) => {
      const text = cell.text.replace(/£000|£m/, (unit) => (unit === "£m" ? "£000" : "£m"));
      return { ...cell, value: text, text };
    },
  ),
  hiddenRow: (state, { sheet, at }) =>
    withRows(state, sheet, (rows) =>
      rows.map(({ row, cells, hidden }, index) =>
        index !== at % rows.length || hidden ? { row, cells } : { row, cells, hidden: true },
      ),
    ),
  hiddenColumn: (state, { sheet, at }) =>
    withSheet(state, sheet, (one) => ({
      ...one,
      hiddenColumns: one.hiddenColumns.length > 0 ? [] : [1 + (at % 5)],
    })),
  insertRow: (state, { sheet, at, by }) =>
    withRows(state, sheet, (rows) => {
      const from = pick(rows, at);
      if (!from) return rows;
      const copy = { ...from, row: from.row };
      return [
        ...rows.filter(({ row }) => row < from.row),
        ...(by % 2 === 0 ? [copy] : []),
        ...shifted(rows, from.row, 1).filter(({ row }) => row > from.row),
      ];
    }),
  deleteRow: (state, { sheet, at }) =>
    withRows(state, sheet, (rows) => {
      const gone = pick(rows, at);
      return gone
        ? shifted(
            rows.filter((row) => row !== gone),
            gone.row,
            -1,
          )
        : rows;
    }),
  note: (state, { sheet, at, by }) =>
    withSheet(state, sheet, (one) => ({
      ...one,
      comments: [
        { kind: "note", row: 1 + (at % 6), column: 2, author: "", text: `Roads overspend £${by}k` },
      ],
    })),
  visibility: (state, { sheet }) =>
    withSheet(state, sheet, (one) => ({
      ...one,
      visibility: one.visibility === "visible" ? "hidden" : "visible",
    })),
  renameSheet: (state, { sheet, by }) =>
    withSheet(state, sheet, (one) => ({ ...one, name: `Appendix ${String(by)}` })),
  copySheet: (state, { sheet, at, by }) => {
    const { snapshot } = state;
    const copied = pick(snapshot.sheets, sheet);
    if (!copied || snapshot.sheets.length > 7) return state;
    const copy = { ...copied, name: `Copy ${String(by)} of ${copied.name}` };
    const before = at % (snapshot.sheets.length + 1);
    const sheets = [...snapshot.sheets];
    sheets.splice(before, 0, copy);
    return { ...state, snapshot: { ...snapshot, sheets } };
  },
  removeSheet: (state, { sheet }) => {
    const gone = pick(state.snapshot.sheets, sheet);
    const sheets = state.snapshot.sheets.filter((one) => one !== gone);
    return { ...state, snapshot: { ...state.snapshot, sheets } };
  },
  moveSheet: (state, { sheet, at }) => {
    const { sheets } = state.snapshot;
    const moved = pick(sheets, sheet);
    if (!moved) return state;
    const rest = sheets.filter((one) => one !== moved);
    rest.splice(at % sheets.length, 0, moved);
    return { ...state, snapshot: { ...state.snapshot, sheets: rest } };
  },
  names: (state, { by }) => ({
    ...state,
    snapshot: {
      ...state.snapshot,
      names: [{ name: "Total", formula: pick(formulas, by) ?? "=1", hidden: by % 2 === 0 }],
    },
  }),
  decide: (state, _, latest) => ({ ...state, decisions: decideAll(latest) }),
  choose: (state, { at, by }, { tables }) => {
    const table = pick(tables, at);
    const line = table && pick(table.rows, by);
    if (!table || !line) return state;
    const picked = { line: line.label, sheet: table.sheet, by: "", at: "2026-01-05T09:30:00.000Z" };
    return { ...state, decisions: { ...state.decisions, picks: { "Public transport": picked } } };
  },
  narrative: (state, { by }) => ({
    ...state,
    narratives: state.narratives.map(({ paragraphs }) =>
      narrativeOf([
        ...paragraphs.map(({ text }) => text.replace(/£\d+/, `£${String(Math.abs(by))}`)),
        ...(by % 4 === 0 ? ["Family Support Teams (FST) overspends by £20k."] : []),
      ]),
    ),
  }),
  settings: (state, { sheet, by }) => {
    const { settings } = state;
    const ways: readonly Settings[] = [
      { ...settings, smallNumber: settings.smallNumber + 1 },
      { ...settings, severities: { "typed-total": "off", "duplicate-line": "error" } },
      { ...settings, synonyms: [["Highways", "Roads"]] },
      { ...settings, published: { as: "workbook", sheets: [] } },
      { ...settings, excludedSheets: [pick(state.snapshot.sheets, sheet)?.name ?? ""] },
      { ...settings, rag: { amber: 1, red: 5 }, explain: { amount: 10_000, percent: 1 } },
      {
        ...settings,
        units: [{ sheet: pick(state.snapshot.sheets, sheet)?.name ?? "", unit: "£" }],
      },
      { ...settings, tolerance: { casting: 3, narrative: 1 }, adverseSign: "negative" },
      { ...settings, severities: {}, synonyms: [], excludedSheets: [], units: [] },
    ];
    return { ...state, settings: pick(ways, sheet + by) ?? settings };
  },
} satisfies Readonly<Record<string, Change>>;

export type EditKind = keyof typeof kinds;

export const editKinds = Object.keys(kinds) as readonly EditKind[];

/** The state after an edit; what the edit does not touch stays the very same objects. */
export function editReview(state: ReviewState, edit: Edit, latest: Review): ReviewState {
  const change: Change = kinds[edit.kind];
  return change(state, edit, latest);
}

import { TablePlaces } from "../checks/table-places";
import { PlaceNames } from "../decisions/place-names";
import type { SignedCell } from "../reconcile/combination";
import { readCell } from "../reconcile/cells";
import type { Line, LineIndex } from "../reconcile/lines";
import type { Term } from "../relations/relation";
import type { Review } from "../review";
import { parseRef } from "../workbook/cell-ref";

/** A cell of the earlier review and what stands in its place now. */
export interface FollowedCell {
  readonly term: Term;
  /** The cell it stands in now; null where its line or column is gone, or it shows no figure any more. */
  readonly now: SignedCell | null;
  readonly ref: string;
  /** What a reader saw, and sees now; empty where nothing is shown. */
  readonly from: string;
  readonly to: string;
}

/** Finds cells of an earlier review in the present one: in the same place, or where their line and column have moved. */
export class CellFollower {
  readonly #before: Review;
  readonly #after: Review;
  readonly #then: PlaceNames;
  readonly #now: PlaceNames;
  readonly #places: TablePlaces;
  readonly #lines = new Map<string, Line>();

  constructor(before: Review, after: Review, index: LineIndex) {
    this.#before = before;
    this.#after = after;
    this.#then = new PlaceNames(before.tables);
    this.#now = new PlaceNames(after.tables);
    this.#places = new TablePlaces(after.tables);
    for (const line of index.lines) this.#lines.set(`${line.facet.table.id} ${line.row}`, line);
  }

  follow(term: Term): FollowedCell {
    const was = this.#before.cells.address(term);
    const place = this.#then.name(was);
    const same = this.#now.name(was);
    const moved = same.line !== place.line || same.column !== place.column;
    const ref = moved ? this.#now.find(place) : was;
    const cell = ref === null ? null : parseRef(ref);
    const found = cell && this.#places.find(cell.sheet, cell.row, cell.column);
    const line = found && this.#lines.get(`${found.table.id} ${found.row}`);
    const column = line?.facet.columns.find(({ index }) => index === found?.column);
    const read = line && column ? readCell(line, column) : null;
    const here = found && { table: found.table.id, row: found.row, column: found.column };
    return {
      term,
      ref: ref ?? was,
      now: read && { cell: read, sign: term.sign },
      from: this.#before.cells.text(term),
      to: here ? this.#after.cells.text(here) : "",
    };
  }
}

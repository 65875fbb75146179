import type { Relation } from "../relations/relation";
import type { Table } from "../tables/table";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/** The tables of figures that a narrative itself prints, read like a workbook's. */
export interface OwnTables {
  /** The narrative's tables as sheets; its name is the document's. */
  readonly workbook: WorkbookSnapshot;
  /** Line of the document's text at which each sheet stands, by the sheet's name. */
  readonly lines: ReadonlyMap<string, number>;
  readonly tables: readonly Table[];
  readonly relations: readonly Relation[];
}

/** A cell of a table by indexes into its rows and columns. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A figure of a narrative's table that is not the workbook's. */
export interface Difference {
  readonly own: Place;
  readonly other: Place;
  /** No further apart than one unit of the coarser one's last place. */
  readonly close: boolean;
}

/** A narrative's table beside the workbook's table that it repeats. */
export interface Comparison {
  readonly own: Table;
  readonly document: string;
  readonly line: number | null;
  /** Null where the workbook has no such table. */
  readonly other: Table | null;
  /** Figures that both hold, and how many of them are the same. */
  readonly figures: number;
  readonly agree: number;
  readonly differences: readonly Difference[];
  /** Rows of the workbook's table that ought to be in the narrative's, and the other way round. */
  readonly missing: readonly number[];
  readonly added: readonly number[];
  /** The same cell in the workbook's table; null where it has none. */
  otherOf(place: Place): Place | null;
}

/** Whether the two tables say the same as far as both go. */
export function isSame({ other, differences, missing, added }: Comparison): boolean {
  return other !== null && differences.length + missing.length + added.length === 0;
}

/** What is known of the narratives' own tables once they were compared. */
export interface OwnInput {
  readonly comparisons: readonly Comparison[];
  readonly relations: readonly Relation[];
  /** Tables that repeat a fault of the workbook's, by the id of the workbook's relation. */
  readonly repeats: ReadonlyMap<string, readonly string[]>;
  /** How many sums of a table fail because one of its figures is not the workbook's, by the table's id. */
  readonly broken: ReadonlyMap<string, number>;
}

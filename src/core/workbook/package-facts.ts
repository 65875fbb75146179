import type { CellRef } from "./cell-ref";

/**
 * What stands in a workbook's file beside its cells and goes out with it when it is published. A part that the reader
 * could not look at is left out; a part it looked at and found empty is an empty list.
 */
export interface PackageFacts {
  readonly properties?: DocumentProperties;
  /** Other workbooks that formulas name, in the order of their numbers: [1] is the first. */
  readonly externalLinks?: readonly string[];
  /** Data kept behind pivot tables, by where it came from. */
  readonly pivotCaches?: readonly PivotCache[];
  /** Names of connections and queries to other sources. */
  readonly connections?: readonly string[];
  /** A data model (Power Pivot) stands in the file. */
  readonly dataModel?: boolean;
  /** What Crosscast itself has left, in words. */
  readonly ownParts?: readonly string[];
  /** Filled cells whose letters have the colour of their ground, or a format that shows nothing. */
  readonly unseenCells?: readonly CellRef[];
  /** The sheets tell which part of them is printed. */
  readonly printAreas?: true;
}

export type PartName = keyof PackageFacts;

export interface DocumentProperties {
  readonly author?: string;
  readonly lastSavedBy?: string;
  readonly manager?: string;
  readonly company?: string;
  readonly title?: string;
  readonly subject?: string;
  readonly keywords?: string;
  readonly comments?: string;
  readonly category?: string;
  /** Names and values that somebody added. */
  readonly custom?: readonly string[];
}

export interface PivotCache {
  /** `Data!A1:H900`, or what the file says of a source elsewhere. */
  readonly source: string;
  readonly records: number;
}

/** What each part is called for a person. */
export const partNames: Readonly<Record<PartName, string>> = {
  properties: "document properties",
  externalLinks: "links to other workbooks",
  pivotCaches: "data behind pivot tables",
  connections: "connections",
  dataModel: "data model",
  ownParts: "Crosscast's own data",
  unseenCells: "colours of the cells",
  printAreas: "print areas",
};

/** Nothing stands beside the cells: a file of text, a workbook drawn for a test. */
export const nothingBeside: Required<PackageFacts> = {
  properties: {},
  externalLinks: [],
  pivotCaches: [],
  connections: [],
  dataModel: false,
  ownParts: [],
  unseenCells: [],
  printAreas: true,
};

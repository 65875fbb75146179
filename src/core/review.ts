import type { Narrative } from "./claims/narrative";
import { workbookProse } from "./claims/workbook-prose/workbook-prose";
import { conclude, type ReadWorkbook, type Reviewed } from "./conclude";
import { noDecisions, type Decisions } from "./decisions";
import type { OwnTables } from "./own-tables/own-table";
import { isRecordSheet } from "./record/is-record-sheet";
import { relate } from "./relations/relate";
import { tolerateRelations } from "./relations/tolerate-relations";
import { ReviewMemory } from "./review-memory";
import { defaultSettings, type Settings } from "./settings";
import { findTables } from "./tables/find-tables";
import { makeTable } from "./tables/make-table";
import type { Table } from "./tables/table";
import type { WorkbookSnapshot } from "./workbook/snapshot";

/** One workbook and its narratives, reviewed: everything that pane, record, page and command line show. */
export interface Review extends Reviewed {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly Table[];
}

/** Several workbooks under one narrative: an amount may stand in any of them. */
export interface PackReview extends Reviewed {
  /** Each workbook by itself, without the narrative. */
  readonly reviews: readonly Review[];
}

/**
 * Reviews a workbook and what is written about it. The only front door of the core: pure, the same on
 * every host, the same answer every time. Faults of the data never throw; what could not be looked at is listed.
 * @param memory kept from review to review, it makes one after an edit quicker; it never changes the answer.
 */
export function review(
  snapshot: WorkbookSnapshot,
  narratives: readonly Narrative[],
  settings: Settings = defaultSettings,
  decisions: Decisions = noDecisions,
  memory = new ReviewMemory(),
): Review {
  const read = findRelations(snapshot, settings, memory);
  return reviewTables(read, narratives, settings, decisions, memory);
}

/**
 * The first half of a review: the tables and what they promise. It takes most of the time and depends
 * on the workbook alone, so a caller that keeps it can review anew after each decision at once.
 */
export function findRelations(
  snapshot: WorkbookSnapshot,
  settings: Settings = defaultSettings,
  memory = new ReviewMemory(),
): ReadWorkbook {
  return readTables(snapshot, settings, 0, 0, memory);
}

/** The second half of a review, from the tables found by `findRelations` with the same settings. */
export function reviewTables(
  read: ReadWorkbook,
  narratives: readonly Narrative[],
  settings: Settings = defaultSettings,
  decisions: Decisions = noDecisions,
  memory = new ReviewMemory(),
): Review {
  const { workbook, tables } = read;
  const kept = memory.unchanged("settings", settings);
  const prose = memory.unchanged("prose", workbookProse(workbook, tables, memory));
  const all = memory.sameList("narratives", prose ? [...narratives, prose] : narratives);
  const own = readOwnTables([read], narratives, kept);
  return { workbook, tables, ...conclude([read], all, kept, decisions, own, memory) };
}

/** Reviews several workbooks under one set of narratives. Ids of tables and relations run on through all of them. */
export function reviewPack(
  snapshots: readonly WorkbookSnapshot[],
  narratives: readonly Narrative[],
  settings: Settings = defaultSettings,
  decisions: Decisions = noDecisions,
): PackReview {
  const reads: ReadWorkbook[] = [];
  for (const snapshot of snapshots)
    reads.push(
      readTables(
        snapshot,
        settings,
        count(reads, (one) => one.tables),
        count(reads, (one) => one.relations),
      ),
    );
  const prose = reads.flatMap((read) => workbookProse(read.workbook, read.tables) ?? []);
  return {
    reviews: reads.map((read) => ({
      workbook: read.workbook,
      tables: read.tables,
      ...conclude([read], [], settings, decisions),
    })),
    ...conclude(
      reads,
      [...narratives, ...prose],
      settings,
      decisions,
      readOwnTables(reads, narratives, settings),
    ),
  };
}

/** The tables that the narratives print, read like a workbook's; their ids run on from the workbooks'. */
function readOwnTables(
  reads: readonly ReadWorkbook[],
  narratives: readonly Narrative[],
  settings: Settings,
): readonly OwnTables[] {
  const all = [...reads];
  return narratives.flatMap(({ name, sheets = [], sheetLines = [] }) => {
    if (sheets.length === 0) return [];
    const read = readTables(
      { name, sheets, names: [], losses: [] },
      settings,
      count(all, (one) => one.tables),
      count(all, (one) => one.relations),
    );
    all.push(read);
    const lines = new Map(
      sheets.flatMap((sheet, at) => {
        const line = sheetLines[at];
        return line === undefined ? [] : [[sheet.name, line] as const];
      }),
    );
    return { ...read, lines };
  });
}

function readTables(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  tablesBefore = 0,
  relationsBefore = 0,
  memory = new ReviewMemory(),
): ReadWorkbook {
  const workbook = withoutSheets(snapshot, settings.excludedSheets);
  const found = findTables(workbook, settings, memory).map((table, at) =>
    tablesBefore === 0 ? table : makeTable(table, `T${String(tablesBefore + at + 1)}`, table.unit),
  );
  const { tables, relations } = relate(found, workbook, settings, relationsBefore, memory);
  const { casting } = settings.tolerance;
  return {
    snapshot,
    workbook,
    tables,
    relations: casting === null ? relations : tolerateRelations(relations, tables, casting),
  };
}

function count(
  reads: readonly ReadWorkbook[],
  of: (read: ReadWorkbook) => readonly unknown[],
): number {
  return reads.reduce((sum, read) => sum + of(read).length, 0);
}

function withoutSheets(snapshot: WorkbookSnapshot, names: readonly string[]): WorkbookSnapshot {
  const sheets = snapshot.sheets.filter(
    (sheet) => !names.includes(sheet.name) && !isRecordSheet(sheet),
  );
  return sheets.length === snapshot.sheets.length ? snapshot : { ...snapshot, sheets };
}

import { readSnapshot } from "../../src/excel/read-snapshot";
import { SnapshotBuilder } from "../../src/excel/worker/snapshot-builder";
import type { Progress } from "../../src/excel/port";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";

/** The snapshot of what Excel has open, put together in this thread. */
export async function readThroughExcel(
  watch: (progress: Progress) => void = () => undefined,
  signal: AbortSignal = new AbortController().signal,
): Promise<WorkbookSnapshot> {
  let builder: SnapshotBuilder | null = null;
  let snapshot: WorkbookSnapshot | null = null;
  await readSnapshot(
    {
      open: async (outline) => void (builder = new SnapshotBuilder(outline)),
      addCells: async (block) => builder?.addCells(block),
      addPackage: async (bytes) => builder?.addPackage(bytes),
      close: async (missed) => void (snapshot = builder?.finish(missed).snapshot ?? null),
    },
    watch,
    signal,
  );
  if (!snapshot) throw new Error("Nothing was read.");
  return snapshot;
}

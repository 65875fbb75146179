import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Narrative } from "../core/claims/narrative";
import type { Settings } from "../core/settings";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { LoadedDecisions } from "../files/decisions/load-decisions";
import type { FileFacts } from "../files/record/record-file";
import { withAbbreviations } from "../files/settings/with-abbreviations";
import { UnreadableFile } from "../files/unreadable-file";
import type { Progress } from "./progress";

/** A workbook with the bytes it was read from, which a record is about, and the decisions that travel inside them. */
export interface LoadedWorkbook extends FileFacts {
  readonly snapshot: WorkbookSnapshot;
  readonly kept: LoadedDecisions;
}

/** Reads a workbook from disk; the reader of spreadsheets is loaded when the first one is. */
export async function loadWorkbook(file: string, progress: Progress): Promise<LoadedWorkbook> {
  const facts = await loadFile(file);
  const { readWorkbook } = await import("../files/workbook/read-workbook");
  const { readWorkbookDecisions } = await import("../files/decisions/read-workbook-decisions");
  const { name, bytes } = facts;
  const snapshot = await readWorkbook(name, bytes, { onProgress: (what) => progress.step(what) });
  return { ...facts, snapshot, kept: readWorkbookDecisions(name, bytes) };
}

/** Decisions from a file of their own, or from an earlier version of the workbook. */
export async function loadDecisionFile(file: string): Promise<LoadedDecisions> {
  const bytes = await loadBytes(file);
  const { readDecisionFile } = await import("../files/decisions/decision-file");
  return readDecisionFile(basename(file), bytes);
}

/** A narrative with the bytes it was read from: a marked copy is made from the very same. */
export interface LoadedNarrative {
  readonly file: string;
  readonly saved: string | null;
  readonly bytes: Uint8Array;
  readonly narrative: Narrative;
}

export async function loadNarrative(file: string): Promise<LoadedNarrative> {
  const { name, bytes, saved } = await loadFile(file);
  const { readNarrative } = await import("../files/narrative/read-narrative");
  return { file, bytes, saved, narrative: await readNarrative(name, bytes) };
}

/** A narrative's file with its name, bytes and the time the folder gives. */
export async function loadFile(file: string): Promise<FileFacts> {
  const bytes = await loadBytes(file);
  const saved = await stat(file).then(
    ({ mtime }) => mtime.toISOString(),
    () => null,
  );
  return { name: basename(file), bytes, saved };
}

export async function loadSettings(file: string): Promise<Settings> {
  const bytes = await loadBytes(file);
  const { readSettings } = await import("../files/settings/read-settings");
  return withAbbreviations(readSettings(basename(file), new TextDecoder().decode(bytes)));
}

/** @throws UnreadableFile saying why the file cannot be opened. */
export async function loadBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const [reason, remedy] = faults[codeOf(error)] ?? [
      `it could not be opened (${codeOf(error)})`,
      "Check the file and try again",
    ];
    throw new UnreadableFile(basename(file), reason, remedy);
  }
}

const faults: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ["there is no such file", "Check the name and the folder"],
  EISDIR: ["it is a folder", "Name the workbook inside it"],
  EACCES: ["you may not read it", "Ask for access, or copy it somewhere you can read"],
  EPERM: ["you may not read it", "Ask for access, or copy it somewhere you can read"],
  EBUSY: ["another program holds it open", "Close it there and try again"],
  ERR_FS_FILE_TOO_LARGE: [
    "it is larger than 2 GB",
    "Save the sheets that matter in a smaller workbook",
  ],
};

function codeOf(error: unknown): string {
  const fault = typeof error === "object" && error !== null && "code" in error;
  return fault ? String(error.code) : "unknown fault";
}

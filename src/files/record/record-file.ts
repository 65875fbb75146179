import type { RecordFile } from "../../core/record/record-data";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { hashContent } from "./hash-content";
import { lastSaved } from "./last-saved";
import { sha256 } from "./sha256";

/** A file's bytes, and when the folder says it was saved: ISO 8601, or null. */
export interface FileFacts {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly saved: string | null;
}

/** A workbook's file, with its snapshot as `readWorkbook` gives it for those bytes. */
export async function workbookFile(
  { name, bytes, saved }: FileFacts,
  snapshot: WorkbookSnapshot,
): Promise<RecordFile> {
  return {
    role: "workbook",
    name,
    saved: lastSaved(name, bytes) ?? saved,
    sha256: await sha256(bytes),
    content: await hashContent(snapshot),
  };
}

/** A report's file. */
export async function narrativeFile({ name, bytes, saved }: FileFacts): Promise<RecordFile> {
  return {
    role: "narrative",
    name,
    saved: lastSaved(name, bytes) ?? saved,
    sha256: await sha256(bytes),
    content: null,
  };
}

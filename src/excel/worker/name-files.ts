import type { RecordFile } from "../../core/record/record-data";
import { lastSaved } from "../../files/record/last-saved";
import { hashContent } from "../../files/record/hash-content";
import { narrativeFile } from "../../files/record/record-file";
import { UnreadableFile } from "../../files/unreadable-file";
import { readWorkbook } from "../../files/workbook/read-workbook";
import type { NarrativeInput } from "../port";

/** The workbook that is open and its narratives, as a record names them. */
export async function nameFiles(
  name: string,
  packaged: Uint8Array | null,
  inputs: readonly NarrativeInput[],
): Promise<readonly RecordFile[]> {
  const workbook = await nameWorkbook(name, packaged);
  const narratives = inputs.map((input) =>
    narrativeFile({
      name: input.name,
      bytes: input.kind === "file" ? input.bytes : new TextEncoder().encode(input.text),
      saved: (input.kind === "file" ? input.saved : undefined) ?? null,
    }),
  );
  return [workbook, ...(await Promise.all(narratives))];
}

/** Excel writes its file anew each time it hands it over: its bytes are not those of the file on disk. */
async function nameWorkbook(name: string, packaged: Uint8Array | null): Promise<RecordFile> {
  const unread = { role: "workbook", name, saved: null, sha256: null, content: null } as const;
  if (!packaged) return unread;
  try {
    const content = await hashContent(await readWorkbook(name, packaged));
    return { ...unread, saved: lastSaved(name, packaged), content };
  } catch (error) {
    if (error instanceof UnreadableFile) return unread;
    throw error;
  }
}

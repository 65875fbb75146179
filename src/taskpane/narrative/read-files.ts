import type { NarrativeInput } from "../../excel/port";
import { words } from "./messages";

/** Reports above this size are pictures rather than words, and would hold up the whole program. */
const largest = 20 * 1024 * 1024;

const readable = /\.(?:docx|txt|md|markdown)$/i;

/** What could be taken of the files that a person dropped or chose, and what is wrong with the rest. */
export interface ReadFiles {
  readonly inputs: readonly NarrativeInput[];
  readonly problems: readonly string[];
}

/** Takes Word and text files; says of every other why it was left and what to do. */
export async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const inputs: NarrativeInput[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const problem = refuse(file);
    if (problem !== null) problems.push(problem);
    else
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const saved = new Date(file.lastModified).toISOString();
        inputs.push({ kind: "file", name: file.name, bytes, saved });
      } catch {
        problems.push(words.cannotOpen(file.name));
      }
  }
  return { inputs, problems };
}

function refuse({ name, size }: File): string | null {
  if (/\.xls[xmb]?$/i.test(name)) return words.isWorkbook(name);
  if (/\.pdf$/i.test(name)) return words.isPdf(name);
  if (!readable.test(name)) return words.otherKind(name);
  if (size > largest) return words.tooLarge(name, size, largest);
  return size === 0 ? words.empty(name) : null;
}

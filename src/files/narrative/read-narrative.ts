import type { Narrative } from "../../core/claims/narrative";
import { UnreadableFile } from "../unreadable-file";
import { refuseOther } from "./refuse-other";
import { decodeText } from "./text/decode-text";
import { readMarkdown } from "./text/read-markdown";
import { readPlainText } from "./text/read-plain-text";
import { mostText, tooMuchText } from "./text-limit";
import { readWord } from "./word/read-word";

/**
 * Reads a report: a Word document, plain text or Markdown. What it is is told by its contents; its name only
 * tells Markdown from plain text.
 *
 * @param name file name without its folder.
 * @throws UnreadableFile with what to do, where it is something else, damaged, protected, or made to do harm.
 */
export async function readNarrative(name: string, bytes: Uint8Array): Promise<Narrative> {
  if (bytes.length === 0)
    throw new UnreadableFile(name, "the file is empty", "Save it again, or choose another file");
  if (isZip(bytes)) return readWord(name, bytes);
  refuseOther(name, bytes);
  if (bytes.length > mostText) throw tooMuchText(name);
  const text = decodeText(name, bytes);
  return /\.(?:md|markdown)$/i.test(name) ? readMarkdown(name, text) : readPlainText(name, text);
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) <= 7 && (bytes[3] ?? 9) <= 8;
}

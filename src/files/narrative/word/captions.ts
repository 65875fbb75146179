import { countWords } from "./count-words";
import type { WordBlock } from "./story";

const mostCaptions = 3;
const mostNotes = 3;
const noteStart = /^(?:notes?\b|\*|all (?:figures|amounts)|figures (?:are )?in|source\b|key\b|\()/i;

/** Short lines right above a table, nearest last: its title, its unit, its date. */
export function captionsOf(blocks: readonly WordBlock[], index: number): string[] {
  const captions: string[] = [];
  for (let at = index - 1; at >= 0 && captions.length < mostCaptions; at--) {
    const block = blocks[at];
    if (block?.type !== "paragraph") break;
    const text = block.text.trim();
    if (text === "") continue;
    if (countWords(text) > 16 || /[.;,]$/.test(text)) break;
    captions.unshift(text);
  }
  return captions;
}

/** Notes right below a table. */
export function notesBelow(blocks: readonly WordBlock[], index: number): string[] {
  const notes: string[] = [];
  for (let at = index + 1; at < blocks.length && notes.length < mostNotes; at++) {
    const block = blocks[at];
    if (block?.type !== "paragraph") break;
    const text = block.text.trim();
    if (text === "" && notes.length === 0) continue;
    if (!noteStart.test(text)) break;
    notes.push(text);
  }
  return notes;
}

import type { Block, PlacedBlock } from "./block";

interface Heading {
  readonly depth: number;
  readonly text: string;
}

/** Unnumbered headings stand below every numbered one. */
const unnumbered = 8;
const appendix = /^(appendix|annex|schedule) ?([A-Z0-9]{1,3})?\b/i;

/** Finds for every block the headings over it, its paragraph's number and the words that introduce its list. */
export function outline(blocks: readonly Block[]): PlacedBlock[] {
  let headings: Heading[] = [];
  let numbered: string | null = null;
  let annex: string | null = null;
  let leads: { readonly index: number; readonly level: number }[] = [];
  let narrative = -1;
  return blocks.map((block) => {
    if (block.narrative !== narrative) {
      narrative = block.narrative;
      headings = [];
      leads = [];
      numbered = annex = null;
    }
    const named = appendix.exec(block.text);
    if (named && block.style === "heading") {
      annex = named[0];
      numbered = null;
      headings = [];
    }
    if (block.number !== null && /^\d/.test(block.number)) numbered = trimZero(block.number);
    const paragraph = numberOf(block, numbered, annex);
    const depth = depthOf(block, headings);
    if (block.style === "heading") headings = headings.filter((over) => over.depth < depth);
    const over = headings.map(({ text }) => text);
    leads = leads.filter((lead) => isUnder(block, blocks[lead.index], lead.level));
    const leadIn = block.style === "cell" ? null : (leads.at(-1)?.index ?? null);
    if (block.style === "heading") headings = [...headings, { depth, text: block.text }];
    if (/[:–-]\s*$/.test(block.text))
      leads = [
        ...leads.filter(({ level }) => level < block.level),
        { index: block.index, level: block.level },
      ];
    // Written out: copies made by spreading would each be laid out anew, and slow whatever reads them.
    const { index, text, pieces, style, number, level, row, about, sentences } = block;
    return {
      index,
      narrative,
      text,
      pieces,
      style,
      number,
      level,
      row,
      about,
      sentences,
      headings: over,
      paragraph,
      leadIn,
    };
  });
}

/** "4.0" heads the paragraphs 4.1, 4.2 …: it is number 4. */
function trimZero(number: string): string {
  return number.replace(/\.0$/, "");
}

function numberOf(block: Block, numbered: string | null, annex: string | null): string | null {
  const own = block.number !== null && !/^\d/.test(block.number) ? block.number : null;
  const parts = [annex, numbered, own].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(" ") : null;
}

function depthOf(block: Block, headings: readonly Heading[]): number {
  if (appendix.test(block.text)) return 0;
  if (block.number !== null && /^\d/.test(block.number))
    return trimZero(block.number).split(".").length;
  if (block.level > 0) return block.level;
  return headings.length === 0 ? 1 : unnumbered;
}

/** A list goes on while its items are deeper than, or unnumbered beside, the paragraph that leads in. */
function isUnder(block: Block, lead: Block | undefined, level: number): boolean {
  if (!lead) return false;
  if (block.index === lead.index + 1)
    return block.number === null || block.level > level || !/\./.test(block.number);
  if (block.style === "heading") return false;
  if (block.level > level) return true;
  if (block.level !== level || block.number !== null) return false;
  // Items under a numbered paragraph may stand no deeper than it does, and have lost their bullets.
  return lead.number !== null || block.style === lead.style;
}

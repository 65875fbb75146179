import type { Candidate } from "./candidate";
import type { Claim } from "./claim";
import type { Narrative } from "./narrative";
import type { PlacedBlock } from "./text/block";
import { pieceAt } from "./text/piece-at";

/** Words kept on each side of the amount in its quote. */
const quoted = 5;

/** The candidate at its place in the narrative, ready for the review. */
export function asClaim(
  candidate: Candidate,
  index: number,
  narratives: readonly Narrative[],
  blocks: readonly PlacedBlock[],
): Claim {
  const block = blocks[candidate.block];
  const piece = block && pieceAt(block.pieces, candidate.start);
  const paragraph =
    block && piece ? narratives[block.narrative]?.paragraphs[piece.paragraph] : undefined;
  if (!block || !piece || !paragraph) throw new RangeError("An amount must stand in a paragraph");
  const start = piece.from + candidate.start - piece.at;
  // An amount broken between two lines ends with the line it starts in.
  const end = Math.min(start + candidate.end - candidate.start, piece.from + piece.length);
  const { thing, change } = candidate.head ?? { thing: null, change: null };
  const changed = thing === "over" ? "overspend" : thing === "under" ? "underspend" : null;
  return {
    id: `C${index + 1}`,
    place: paragraph.place,
    start,
    end,
    narrative: block.narrative,
    paragraphIndex: piece.paragraph,
    sentence: candidate.sentence,
    paragraph: block.paragraph,
    headings: block.headings,
    quote: quote(block.text, candidate),
    amount: candidate.amount,
    range: candidate.range,
    negative: candidate.negative,
    approximate: candidate.approximate,
    scaleImplied: candidate.scaleImplied,
    direction: candidate.direction ?? { value: "none", by: "implied" },
    measure: candidate.measure ?? { value: "other", by: "implied" },
    subject: candidate.subject ?? { value: "", by: "implied" },
    period: candidate.period,
    ...(candidate.related.length > 0 && { related: candidate.related }),
    ...(candidate.part && { part: candidate.part }),
    ...(candidate.measure?.value === "movement" && change !== null && changed && { changed }),
  };
}

function quote(text: string, { start, end }: Candidate): string {
  const before = text.slice(Math.max(0, start - 80), start).split(/\s+/);
  const after = text.slice(end, end + 80).split(/\s+/);
  const left = before.slice(before.length > quoted + 1 ? -quoted - 1 : 0).join(" ");
  return `${left}${text.slice(start, end)}${after.slice(0, quoted + 1).join(" ")}`.trim();
}

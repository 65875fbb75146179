import type { Claim } from "../../../src/core/claims/claim";
import type { Narrative, Paragraph } from "../../../src/core/claims/narrative";

/** What a careful reader makes of an amount. `null` leaves a field unjudged. */
export interface Wanted {
  readonly paragraph: number;
  readonly start: number;
  readonly printed: string;
  readonly value: string;
  readonly direction: string | null;
  readonly measure: string | null;
  readonly subject: string | null;
}

export interface Marked {
  readonly narrative: Narrative;
  readonly wanted: readonly Wanted[];
}

/** Reads a marked sentence (see `sentences.ts`): the narrative as plain text, and what should be found in it. */
export function readMarked(marked: string): Marked {
  const wanted: Wanted[] = [];
  const paragraphs = marked.split(" // ").map((part, paragraph): Paragraph => {
    let text = "";
    for (const piece of part.split(/(\{\{.*?\}\})/)) {
      if (!piece.startsWith("{{")) {
        text += piece;
        continue;
      }
      const fields = piece.slice(2, -2).split("|");
      const [printed = "", value = "", ...judged] = fields.map((field) => field.trim());
      const [direction = null, measure = null, subject = null] = judged.map((field) =>
        field === "*" ? null : field,
      );
      wanted.push({ paragraph, start: text.length, printed, value, direction, measure, subject });
      text += printed;
    }
    const place = { kind: "document", line: paragraph + 1 } as const;
    return { text, place, number: null, style: "body", level: 0 };
  });
  return { narrative: { name: "sentences.txt", paragraphs, losses: [] }, wanted };
}

/** What is wrong with the reading; empty where it is right. */
export function faultsOf(claim: Claim, wanted: Wanted): string[] {
  const faults: string[] = [];
  const say = (field: string, want: string, got: string) =>
    faults.push(`${field} ${want}, got ${got}`);
  if (valueOf(claim) !== wanted.value) say("value", wanted.value, valueOf(claim));
  if (wanted.direction !== null && claim.direction.value !== wanted.direction)
    say("direction", wanted.direction, claim.direction.value);
  if (wanted.measure !== null && claim.measure.value !== wanted.measure)
    say("measure", wanted.measure, claim.measure.value);
  const { subject } = claim;
  if (
    wanted.subject !== null &&
    !subject.value.toLowerCase().includes(wanted.subject.toLowerCase())
  )
    say("subject", wanted.subject, subject.value);
  return faults;
}

function valueOf({ amount, range }: Claim): string {
  if (range) return `${range.low?.value ?? ""}..${range.high?.value ?? ""}`;
  return `${amount?.value ?? ""}${amount?.unit === "percent" ? "%" : ""}`;
}

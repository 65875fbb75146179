import { wordSet } from "../text/word-set";
import type { Candidate } from "../candidate";
import {
  governedName,
  hasVerb,
  innerName,
  labelBefore,
  nameAfter,
  verbSubject,
} from "../grammar/find-subject";
import { type Stretch } from "../grammar/noun-phrase";
import type { Phrase } from "../grammar/phrase";
import type { PlacedBlock } from "../text/block";
import type { Reading, Refiner } from "./refiner";

/** Finds what each amount is about, in the words of the text, and other words nearby that say so too. */
export const nameSubjects: Refiner = {
  name: "name-subjects",
  refine(candidates, reading) {
    const done: Candidate[] = [];
    for (const [index, candidate] of candidates.entries()) {
      const block = reading.blocks[candidate.block];
      if (!block || !candidate.phrase) continue;
      const previous = done[index - 1];
      const earlier = previous?.block === candidate.block ? previous : undefined;
      done.push(named(candidate, candidate.phrase, block, earlier, reading));
    }
    return done;
  },
};

function named(
  candidate: Candidate,
  phrase: Phrase,
  block: PlacedBlock,
  earlier: Candidate | undefined,
  reading: Reading,
): Candidate {
  const own = ownNames(candidate, phrase).map((stretch) => textOf(block, phrase, stretch));
  const label = blockLabel(block);
  if (label !== null && isOpening(candidate, phrase)) own.unshift(label);
  const sameSentence = earlier?.sentence === candidate.sentence ? earlier : undefined;
  const names = unique(own.filter((name) => name !== ""));
  const first = names[0];
  const around = unique(
    [
      block.about ?? "",
      label ?? "",
      (sameSentence ?? carriedOver(candidate, earlier))?.subject?.value ?? "",
      leadName(block, reading),
    ].filter((name) => name !== ""),
  );
  const carries = continuesOther(candidate, phrase) && sameSentence?.subject?.value;
  const value = (carries ? sameSentence.subject?.value : first) ?? around[0] ?? headingName(block);
  const related = unique([...names, ...around, ...spelledOut(value, reading)]).filter(
    (name) => name !== value,
  );
  return {
    ...candidate,
    subject: { value, by: first !== undefined && value === first ? "stated" : "implied" },
    related,
  };
}

/** A variance of a new sentence is not of what the sentence before spent or received something on. */
function carriedOver(
  { measure, phrase }: Candidate,
  earlier: Candidate | undefined,
): Candidate | undefined {
  const isVariance = (one: Candidate["measure"] | undefined) =>
    one?.value === "variance" || one?.value === "previous variance" || one?.value === "movement";
  const pointing = /^(?:this|that|it|these|they|of)$/.test(phrase?.tokens[0]?.lower ?? "");
  if (pointing || measure?.by !== "stated" || !isVariance(measure)) return earlier;
  return isVariance(earlier?.measure) ? earlier : undefined;
}

/** "Legal Services: underspend of £62k from vacancies": what opens the block is what it is about. */
function isOpening({ sentence, measure }: Candidate, phrase: Phrase): boolean {
  const variance = measure?.value === "variance" || measure?.value === "previous variance";
  return sentence === 0 && variance && phrase.before < 0 && !hasVerb(phrase) && !isLabelled(phrase);
}

/** Movements and earlier figures are of what the sentence is about; so are the ends of a change. */
function continuesOther({ measure, part, head }: Candidate, phrase: Phrase): boolean {
  if (hasVerb(phrase) && phrase.before < 0) return false;
  if (measure?.value === "previous variance") return true;
  if (part && /^(?:from|to|base|change)$/.test(part.role)) return true;
  return (
    (measure?.value === "movement" && phrase.before >= 0) ||
    (head?.by === "implied" &&
      phrase.joint !== "(" &&
      /^(?:further|another)$/.test(phrase.modifiers.join(" ")))
  );
}

/** Names from the amount's own sentence, the likeliest first. */
function ownNames(candidate: Candidate, phrase: Phrase): Stretch[] {
  const verb = verbSubject(phrase);
  const label = labelBefore(phrase);
  const inner = innerName(phrase);
  const measure = candidate.measure?.value;
  const isVariance =
    measure === "variance" || measure === "previous variance" || measure === "movement";
  const after = nameAfter(phrase, !isVariance);
  const verbed = hasVerb(phrase);
  const whole = phrase.before >= 0 && phrase.tokens[phrase.anchor]?.lower === "which";
  const order = isLabelled(phrase)
    ? [label, verb, after]
    : whole
      ? [after]
      : stating.has(phrase.joint)
        ? [verb, verbed ? null : label, inner, after]
        : isVariance
          ? verbed
            ? [verb, inner, after]
            : [label, inner, after]
          : [inner, governedName(phrase), after, verbed ? verb : label];
  return order.filter((stretch): stretch is Stretch => stretch !== null);
}

const stating = wordSet("is are was were be total totals totalled at by stood");

function isLabelled({ joint, bracketed, tokens, anchor }: Phrase): boolean {
  const token = tokens[anchor];
  return (
    bracketed ||
    /^[-–—:]$/.test(joint) ||
    (token?.kind === "word" && /^[A-Z]/.test(token.text) && !token.sense)
  );
}

function textOf(block: PlacedBlock, { tokens }: Phrase, { from, to }: Stretch): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return "";
  const text = block.text.slice(first.start, last.end).replace(/\s+/g, " ").trim();
  return text.includes("(") && !text.includes(")") && block.text[last.end] === ")"
    ? `${text})`
    : text;
}

/** "Long term placements: the projected overspend is": the words before a colon or dash that open a block. */
function blockLabel({ text, sentences }: PlacedBlock): string | null {
  const colon = /^([^:.£()]{3,80}?(?:\([A-Za-z& ]{2,20}\))?) ?(?::| [-–—]) /.exec(
    text.slice(0, 120),
  )?.[1];
  if (colon !== undefined) return colon.trim();
  const first = sentences[0];
  if (!first || sentences.length < 2 || first.end - first.start > 60) return null;
  const opening = text.slice(first.start, first.end);
  return /\b(?:is|are|was|were|has|have|will)\b|[£:?]/.test(opening)
    ? null
    : opening.replace(/\.$/, "").trim();
}

/** Headings that name a part of a report, not a service. */
const general =
  /^(?:appendix\b.*|the .*|(?:executive |financial )?summary|introduction|background|purpose.*|recommendations?.*|considerations?|(?:detailed )?information|key (?:points|messages|issues).*|(?:main|current|overall)? ?(?:considerations|position|issues)|financial (?:implications|details|position)|revenue.*|capital (?:monitoring|programme)|conclusions?|next steps|details?|overview|risks?.*|.*\b(?:report|monitoring)\b.*)$/i;

/** The innermost heading that names something. */
function headingName({ headings }: PlacedBlock): string {
  for (let at = headings.length - 1; at >= 0; at--) {
    const heading = withoutColon(headings[at] ?? "");
    if (!general.test(heading)) return heading;
  }
  return "";
}

function withoutColon(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed.endsWith(":") ? trimmed.slice(0, -1).trimEnd() : trimmed;
}

/** The name in the words that lead in to a list. */
function leadName(block: PlacedBlock, { blocks }: Reading): string {
  const lead = block.leadIn === null ? undefined : blocks[block.leadIn];
  const name = lead?.style === "heading" ? withoutColon(lead.text) : "";
  return general.test(name) ? "" : name;
}

function spelledOut(value: string, { abbreviations }: Reading): string[] {
  if (abbreviations.size === 0) return [];
  return value.split(/[^A-Za-z&]+/).flatMap((word) => abbreviations.get(word) ?? []);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

import type { Settings } from "../settings";
import type { Candidate } from "./candidate";
import type { Claim } from "./claim";
import { findAbbreviations } from "./find-abbreviations";
import { asClaim } from "./as-claim";
import type { Narrative } from "./narrative";
import { parsers, refiners } from "./pipeline";
import { isNegative } from "./grammar/is-negative";
import type { Proposal } from "./parsers/parser";
import type { Reading } from "./refiners/refiner";
import { layOut } from "./text/lay-out";
import { outline } from "./text/outline";
import { describeChange, type Trace } from "./trace";

/**
 * Every amount of money, and every percentage of money, that the narratives state, in reading order.
 * Parsers propose, refiners judge (see `pipeline.ts`); `trace` hears which stage did what.
 */
export function findClaims(
  narratives: readonly Narrative[],
  settings?: Settings,
  trace?: Trace,
): Claim[] {
  const blocks = outline(layOut(narratives));
  const abbreviations = findAbbreviations(narratives, settings);
  const reading: Reading = { blocks, abbreviations };
  let candidates = propose(reading, trace);
  for (const refiner of refiners) {
    const refined = refiner.refine(candidates, reading);
    if (trace) compare(refiner.name, candidates, refined, reading, trace);
    candidates = refined;
  }
  return candidates.map((candidate, index) => asClaim(candidate, index, narratives, blocks));
}

/** Some parser may read an amount in the text: a pound sign or word, or a digit with a percent sign or a scale after it. */
const speaks = /£|\d ?[%kmbtp]|pound|GBP/i;

function propose({ blocks }: Reading, trace: Trace | undefined): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { index, text } of blocks) {
    if (!speaks.test(text)) continue;
    for (const parser of parsers) {
      for (const proposal of parser.read(text)) {
        candidates.push(asCandidate(proposal, index, parser.name, text));
        trace?.add({
          stage: parser.name,
          event: "proposed",
          amount: text.slice(proposal.start, proposal.end),
          detail: "",
        });
      }
    }
  }
  return candidates;
}

/** Every field is named here: engines take far longer over an object that is spread first and added to after. */
function asCandidate(proposal: Proposal, block: number, parser: string, text: string): Candidate {
  const { start, end, amount, range, scaleStated } = proposal;
  return {
    block,
    start,
    end,
    parser,
    amount,
    range,
    negative: isNegative(text, start, end),
    approximate: false,
    scaleStated,
    scaleImplied: false,
    sentence: 0,
    phrase: null,
    head: null,
    measure: null,
    direction: null,
    subject: null,
    related: [],
    period: null,
    part: null,
  };
}

function compare(
  stage: string,
  before: readonly Candidate[],
  after: readonly Candidate[],
  reading: Reading,
  trace: Trace,
): void {
  const place = ({ block, start, end }: Candidate) => `${block}/${start}/${end}`;
  const amount = ({ block, start, end }: Candidate) =>
    reading.blocks[block]?.text.slice(start, end) ?? "";
  const now = new Map(after.map((candidate) => [place(candidate), candidate]));
  for (const candidate of before) {
    const then = now.get(place(candidate));
    if (!then) trace.add({ stage, event: "dropped", amount: amount(candidate), detail: "" });
    else {
      const detail = describeChange(candidate, then);
      if (detail !== "") trace.add({ stage, event: "changed", amount: amount(candidate), detail });
    }
  }
}

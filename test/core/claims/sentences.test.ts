import { findClaims } from "../../../src/core/claims/find-claims";
import { KeptTrace } from "../../../src/core/claims/trace";
import { faultsOf, readMarked } from "./read-marked";
import { moreSentences } from "./more-sentences";
import { sentences as firstSentences } from "./sentences";

const sentences = [...firstSentences, ...moreSentences];

/** How many readings are right, wrong, missed or made up, with the trace of each that is not right. */
function readAll() {
  const misread: string[] = [];
  let right = 0;
  let wanted = 0;
  let found = 0;
  for (const marked of sentences) {
    const trace = new KeptTrace();
    const { narrative, wanted: amounts } = readMarked(marked);
    const claims = findClaims([narrative], undefined, trace);
    wanted += amounts.length;
    found += claims.length;
    const faults: string[] = [];
    const met = new Set<string>();
    for (const amount of amounts) {
      const claim = claims.find(
        ({ paragraphIndex, start, end }) =>
          paragraphIndex === amount.paragraph &&
          start < amount.start + amount.printed.length &&
          end > amount.start,
      );
      if (claim) met.add(claim.id);
      const wrong = claim ? faultsOf(claim, amount) : ["not found"];
      if (wrong.length === 0) right++;
      else faults.push(`${amount.printed}: ${wrong.join("; ")}`);
    }
    for (const { id, quote } of claims) if (!met.has(id)) faults.push(`not an amount: ${quote}`);
    if (faults.length > 0) misread.push(`${marked}\n  ${faults.join("\n  ")}\n${String(trace)}`);
  }
  return { misread, f1: (2 * right) / (wanted + found) };
}

describe("sentences of council prose", () => {
  const traps = sentences.filter((sentence) => !sentence.includes("{{"));

  it("number at least 150, of which 40 are traps", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(150);
    expect(traps.length).toBeGreaterThanOrEqual(40);
  });

  it("read right: value, direction, measure and subject, with F1 of at least 0.98", () => {
    const { misread, f1 } = readAll();
    // The table of what still misreads stands in the message of a failure.
    expect({ enough: f1 >= 0.98, misread: f1 >= 0.98 ? [] : misread }).toEqual({
      enough: true,
      misread: [],
    });
  });

  it.each(traps)("give nothing where nothing is an amount: %s", (trap) => {
    const trace = new KeptTrace();
    const claims = findClaims([readMarked(trap).narrative], undefined, trace);
    expect({
      claims: claims.map(({ quote }) => quote),
      trace: claims.length > 0 && String(trace),
    }).toEqual({
      claims: [],
      trace: false,
    });
  });
});

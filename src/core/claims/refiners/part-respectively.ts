import type { Candidate } from "../candidate";
import type { Reading, Refiner } from "./refiner";

/** "A and B are forecasting underspends of £169k and £30k respectively": the first of A, the second of B. */
export const partRespectively: Refiner = {
  name: "part-respectively",
  refine(candidates, reading) {
    const found = [...candidates];
    for (let from = 0; from < found.length;) {
      let to = from + 1;
      while (isSame(found[from], found[to])) to++;
      const group = found.slice(from, to);
      const names = namesFor(group, reading);
      if (names)
        group.forEach(
          (candidate, index) => (found[from + index] = rename(candidate, names[index] ?? "")),
        );
      from = to;
    }
    return found;
  },
};

function isSame(a: Candidate | undefined, b: Candidate | undefined): boolean {
  return a !== undefined && b !== undefined && a.block === b.block && a.sentence === b.sentence;
}

function namesFor(group: readonly Candidate[], { blocks }: Reading): string[] | null {
  const [first] = group;
  const span = first && blocks[first.block]?.sentences[first.sentence];
  if (!first || !span || group.length < 2) return null;
  const last = group.at(-1);
  const tail = blocks[first.block]?.text.slice(last?.end ?? 0, span.end) ?? "";
  if (!/^[^£]{0,60}\brespectively\b/i.test(tail)) return null;
  const subject = first.subject?.value ?? "";
  const names = subject
    .split(/,? and |, /)
    .map((name) => name.trim())
    .filter(Boolean);
  return names.length === group.length ? names : null;
}

function rename(candidate: Candidate, value: string): Candidate {
  const whole = candidate.subject?.value ?? "";
  const related = [whole, ...candidate.related].filter((name) => name !== value && name !== "");
  return { ...candidate, subject: { value, by: "stated" }, related };
}

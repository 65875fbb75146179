import type { RuleExample } from "./rule";

/** A sentence of a report held against the one line that it speaks of, for the rules about the words. */
export function sentenceExample(sentence: string, says: string): RuleExample {
  return {
    table: [
      ["Service", "Budget £000", "Forecast £000", "Variance £000"],
      ["Parks", "310", "322", "12"],
      [`Report: ${sentence}`],
    ],
    mark: "A3",
    says,
  };
}

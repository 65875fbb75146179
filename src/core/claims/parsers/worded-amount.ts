import { Money } from "../../money/money";
import { findAll } from "../text/find-all";
import type { Parser } from "./parser";

const numbers: Readonly<Record<string, string>> = {
  "half a": "0.5",
  "a quarter of a": "0.25",
  "three quarters of a": "0.75",
  a: "1",
  one: "1",
  "one and a half": "1.5",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  twenty: "20",
  thirty: "30",
  forty: "40",
  fifty: "50",
  "a hundred": "100",
  "one hundred": "100",
};
const worths: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const spelled = Object.keys(numbers)
  .sort((a, b) => b.length - a.length)
  .join("|");
const pattern = new RegExp(
  String.raw`(?<![A-Za-z\d£-])(?:(£)(${spelled})|(${spelled})) (thousand|million|billion)(?: pounds?(?![A-Za-z]))?`,
  "gi",
);

/** `half a million pounds`, `£half a million`, `two million pounds`. Without pound sign or word it is not read. */
export const wordedAmount: Parser = {
  name: "worded-amount",
  *read(text) {
    if (!/(?:thousand|[mb]illion) pound|£[a-z]/i.test(text)) return;
    for (const match of findAll(pattern, text)) {
      const [whole, pound, first, second, worth = ""] = match;
      const number = numbers[(first ?? second ?? "").toLowerCase()];
      const scale = worths[worth.toLowerCase()];
      if (number === undefined || scale === undefined) continue;
      if (pound === undefined && !/pounds?$/i.test(whole)) continue;
      const amount = Money.of(number, scale);
      const end = match.index + whole.length;
      yield { start: match.index, end, amount, range: null, scaleStated: true };
    }
  },
};

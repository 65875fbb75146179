import { Money } from "../../money/money";
import { readPounds } from "../../money/read-pounds";

/** Digits with thousands commas and decimals; grouping is judged when the figure is read. */
export const digits = String.raw`\d[\d,]*(?:\.\d+)?`;
/** Letters and words for thousands, millions, billions. */
export const scale = String.raw`(?:k|thousand|mn|mill?|million|m|bn|billion)(?![A-Za-z\d²³])`;

/** No council prints more characters in one figure; arithmetic on endless digits would take endless time. */
const longest = 30;

export interface Figure {
  readonly money: Money;
  readonly scaleStated: boolean;
  /** Characters of the digits that belong to the figure; a comma at the end is punctuation. */
  readonly length: number;
}

/** A printed figure and its scale word as money; null where the digits are no figure ("1,23", "000"). */
export function readFigure(printed: string, scaleWord = ""): Figure | null {
  if (printed.length > longest) return null;
  const body = printed.replace(/,+$/, "");
  const trimmed = body.length < printed.length;
  if (trimmed && scaleWord !== "") return null;
  if (body.startsWith("000")) return null;
  const word = scaleWord.trim().toLowerCase();
  const money = readPounds(body, word === "mil" || word === "mill" ? "m" : word);
  return money && { money, scaleStated: word !== "", length: body.length };
}

/** The figure taken at another scale: the 5 of "£5-7m". */
export function atScale(money: Money, worth: number): Money {
  return Money.of(money.toString().replace(/,/g, ""), worth, money.places);
}

/** A figure must not run on into more digits: "£1.2.3", "1,2345". */
export function runsOn(text: string, end: number): boolean {
  const next = text.charAt(end);
  return isDigit(next) || ((next === "." || next === ",") && isDigit(text.charAt(end + 1)));
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

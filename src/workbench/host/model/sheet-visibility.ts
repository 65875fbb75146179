import type { Visibility } from "../../../core/workbook/snapshot";
import { oneOf } from "./arguments";

const words: Readonly<Record<Visibility, string>> = {
  visible: "Visible",
  hidden: "Hidden",
  "very hidden": "VeryHidden",
};

export function visibilityWord(visibility: Visibility): string {
  return words[visibility];
}

export function readVisibility(value: unknown): Visibility {
  const word = oneOf(value, Object.values(words));
  return word === "Hidden" ? "hidden" : word === "VeryHidden" ? "very hidden" : "visible";
}

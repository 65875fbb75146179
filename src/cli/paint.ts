import picocolors from "picocolors";
import type { Paint } from "../files/report/write-text";

const { bold, red, yellow, green, dim } = picocolors.createColors(true);

/** Emphasis on a screen that shows colour. No meaning is in the colour alone. */
export const paint: Paint = {
  strong: bold,
  bad: (text) => bold(red(text)),
  warn: (text) => bold(yellow(text)),
  good: green,
  faint: dim,
};

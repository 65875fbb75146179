// The named peer on the same file: the current SheetJS (@e965/xlsx) with shown text, formulas and formats, as a reviewer needs them
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { read } = createRequire(import.meta.url)("@e965/xlsx");
const bytes = readFileSync(process.argv[2]);
const before = process.cpuUsage();
const asked = performance.now();
const book = read(bytes, {
  type: "buffer",
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellText: true,
});
const waited = performance.now() - asked;
const { user, system } = process.cpuUsage(before);
const ms = (user + system) / 1000;
console.log(
  JSON.stringify({
    read: ms,
    waited,
    sheets: book.SheetNames.length,
    rss: process.resourceUsage().maxRSS * 1024,
  }),
);

// The whole review of a workbook, and checks after one edit each, from cells to what crosses to the pane.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { serialize } from "node:v8";

const require = createRequire(import.meta.url);
const [bundle, file, words] = process.argv.slice(2);
const { readWorkbook, LocalDesk, ListCutter, blockOf, changeFigure, outlineOf } = require(bundle);

const start = await readWorkbook("book.xlsx", readFileSync(file));
const sheets = [...start.sheets.keys()];
const report = { kind: "pasted", name: "report.txt", text: readFileSync(words, "utf8") };

let desk = {};
const whole = [];
for (let time = 0; time < 5; time++) {
  desk = { local: new LocalDesk(), cutter: new ListCutter() };
  whole.push(await check(start, sheets));
}
const again = [];
let book = start;
for (let edit = 0; edit < 15; edit++) {
  const sheet = edit % sheets.length;
  book = changeFigure(book, sheet, 25);
  again.push(await check(book, [sheet]));
}
console.log(JSON.stringify({ whole: middle(whole), again: middle(again) }));

async function check(workbook, changed) {
  const first = changed.length === sheets.length;
  const kept = first ? undefined : sheets.filter((at) => !changed.includes(at));
  const blocks = changed.map((at) => blockOf(workbook, at));
  const before = process.cpuUsage();
  const asked = performance.now();
  const { local, cutter } = desk;
  await local.open(outlineOf(workbook, kept));
  for (const block of blocks) await local.addCells(block);
  await local.close([]);
  const reviewed = await local.review(first ? [report] : null, { findings: {} });
  await local.keep();
  const crossing = serialize(cutter.cut(reviewed)).length;
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, waited: performance.now() - asked, crossing };
}

function middle(times) {
  return times.sort((a, b) => a.ms - b.ms)[times.length >> 1];
}

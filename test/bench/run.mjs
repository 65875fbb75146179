// node test/bench/run.mjs [--quick]   Speed and memory as ratios, measured on this machine in one run. Writes nothing in the project.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { generateBudgetWorkbook } from "../support/generate-workbook.mjs";
import { longReport } from "./long-report.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const quick = process.argv.includes("--quick");
const folder = mkdtempSync(join(tmpdir(), "crosscast-bench-"));
const failed = [];

try {
  const bundle = await bundleOf(join(here, "entry.ts"));
  const [small, large] = quick ? [20_000, 200_000] : [200_000, 2_000_000];
  const [one, ten] = [small, large].map((cells) => measureBook(cells, bundle));
  say(
    `${ten.label}: ten times the rows`,
    ten.review / one.review,
    11,
    "times the review of the smaller one",
  );
  measureRecheck(bundle);
  // Real reports name three to six amounts a page; one with an amount in every other line is only looked at.
  measureReport(bundle, "ordinary", 2, 100);
  measureReport(bundle, "crowded", 10, Infinity);
} finally {
  rmSync(folder, { recursive: true });
}
console.log(
  failed.length === 0 ? "every figure is within its bound" : `over the bound: ${failed.join("; ")}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

function measureBook(cells, bundle) {
  const label = `${cells.toLocaleString("en-GB")} cells`;
  const file = join(folder, `book-${cells}.xlsx`);
  writeFileSync(file, generateBudgetWorkbook(cells, 1));
  const peer = best(() => run("measure-peer.mjs", [file]), "read");
  const alone = best(() => run("measure.mjs", ["read", bundle, file]), "read");
  const all = best(() => run("measure.mjs", ["review", bundle, file]), "review");
  const casting = best(() => run("measure.mjs", ["casting", bundle, file]), "review");
  const mb = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;
  const s = (ms) => `${(ms / 1000).toFixed(2)} s`;
  console.log(
    `${label}, ${mb(all.size)} file: SheetJS reads in ${s(peer.read)} (${mb(peer.rss)}); we read in ${s(alone.read)} (${mb(alone.rss)}) and review in ${s(all.review)} (${mb(all.rss)}): ${all.tables} tables, ${all.relations} relations, ${all.findings} findings`,
  );
  say(`${label}: reading`, alone.read / peer.read, Infinity, "times SheetJS (@e965/xlsx)");
  say(`${label}: review`, all.review / alone.read, 1, "times reading the same file");
  say(`${label}: review`, all.review / peer.read, 1, "times SheetJS reading the same file");
  say(
    `${label}: review as a person waits for it (${s(all.waited)})`,
    all.waited / peer.waited,
    1,
    "times SheetJS reading the same file",
  );
  say(`${label}: review with all rules`, all.review / casting.review, 1.5, "times casting alone");
  say(
    `${label}: review with all rules as a person waits for it`,
    all.waited / casting.waited,
    1.5,
    "times casting alone",
  );
  say(
    `${label}: peak memory of reading and reviewing`,
    all.rss / alone.rss,
    2,
    "times reading alone",
  );
  return { label, review: all.review };
}

function sayFunction(what, { ms, toPlain, toDecimal }) {
  say(`${what} (${ms.toFixed(0)} ms)`, toDecimal, 2, "times bare decimal.js");
  say(what, toPlain, Infinity, "times plain subtraction");
}

/** A late virement is typed into a large workbook, beside a report of ordinary length. */
function measureRecheck(bundle) {
  const file = join(folder, "recheck.xlsx");
  const words = join(folder, "recheck.txt");
  writeFileSync(file, generateBudgetWorkbook(100_000, 1, 20));
  writeFileSync(words, longReport(20, 2));
  const { whole, again } = run("measure-recheck.mjs", [bundle, file, words]);
  const what = "100,000 cells on 20 sheets: a check after one edit";
  say(`${what} (${again.waited.toFixed(0)} ms as a person waits for it)`, again.ms, 500, "ms");
  say(what, again.ms / whole.ms, 1 / 3, "times the whole review");
  say(`${what}: what crosses to the pane`, again.crossing / whole.crossing, 0.5, "times the whole");
}

function measureReport(bundle, kind, speaking, bound) {
  const words = join(folder, `${kind}.txt`);
  writeFileSync(words, longReport(60, speaking));
  const { amounts, first, again, work } = best(
    () => run("measure.mjs", ["narrative", bundle, words]),
    "again",
  );
  say(
    `narrative of 60 ${kind} pages (${amounts} amounts; first run ${first.toFixed(0)} ms, ${work.toFixed(0)} ms of processor time)`,
    again,
    bound,
    "ms",
  );
}

function say(what, value, bound, unit) {
  const over = value > bound;
  if (over) failed.push(what);
  const limit = bound === Infinity ? "" : ` (at most ${bound})${over ? "  OVER" : ""}`;
  console.log(`  ${what}: ${value.toFixed(2)} ${unit}${limit}`);
}

/** The quickest of three: what the machine can do when nothing else runs. Memory is that of the same run. */
function best(measure, field) {
  const runs = quick ? [measure()] : [measure(), measure(), measure()];
  return runs.sort((a, b) => a[field] - b[field])[0];
}

function run(script, words) {
  return JSON.parse(
    execFileSync(process.execPath, ["--max-old-space-size=4096", join(here, script), ...words], {
      encoding: "utf8",
    }),
  );
}

/** The readers and the core as one file, by the project's own build. */
async function bundleOf(entry) {
  const webpack = require("webpack");
  const configure = require(resolve(here, "../../webpack.config.js"));
  const [cli] = await configure({}, { mode: "production" });
  const config = {
    ...cli,
    name: "bench",
    entry,
    plugins: [],
    output: {
      path: folder,
      filename: "bench.js",
      chunkFilename: "bench-[name].js",
      library: { type: "commonjs2" },
    },
  };
  return new Promise((done, fail) => {
    webpack(config, (error, stats) => {
      if (error || stats.hasErrors()) fail(error ?? new Error(stats.toString("errors-only")));
      else done(join(folder, "bench.js"));
    });
  });
}

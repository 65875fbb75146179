// Custom functions against plain subtraction and bare decimal.js, in one process: VARIANCE over one long range, and many single calls
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { Decimal } = require("decimal.js");
const { variance } = require(process.argv[2]);

/** Pounds and pence, as a ledger holds them; the same every time. */
function column(rows, seed) {
  let next = seed;
  return Array.from({ length: rows }, () => [
    ((next = (next * 48271) % 2147483647) % 90_000_000) / 100,
  ]);
}

const rows = 100_000;
const calls = 10_000;
const budget = column(rows, 7);
const outturn = column(rows, 11);
const single = (works) => {
  for (let at = 0; at < calls; at++) works([budget[at]], [outturn[at]]);
};
const plain = (a, b) => a.map(([one], at) => [b[at][0] - one]);
const bare = (a, b) => a.map(([one], at) => [new Decimal(b[at][0]).minus(one).toNumber()]);

console.log(
  JSON.stringify({
    rows,
    calls,
    range: ratios(
      () => variance(budget, outturn),
      () => plain(budget, outturn),
      () => bare(budget, outturn),
    ),
    single: ratios(
      () => single(variance),
      () => single(plain),
      () => single(bare),
    ),
  }),
);

/** Each the quickest of several turns, taken by turns so that all meet the same machine. */
function ratios(...tasks) {
  const best = tasks.map(() => Infinity);
  for (let turn = 0; turn < 9; turn++)
    tasks.forEach((task, at) => {
      const start = process.cpuUsage();
      task();
      const { user, system } = process.cpuUsage(start);
      best[at] = Math.min(best[at], (user + system) / 1000);
    });
  const [ours, plainly, exactly] = best;
  return { ms: ours, toPlain: ours / plainly, toDecimal: ours / exactly };
}

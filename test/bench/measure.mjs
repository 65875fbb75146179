// One measurement in a process of its own, so that its peak memory is its own: read | review | narrative
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";

const require = createRequire(import.meta.url);
const [what, bundle, file] = process.argv.slice(2);
const { readWorkbook, review, readNarrative } = require(bundle);

const bytes = readFileSync(file);
const name = basename(file);
let result = {};
if (what === "narrative") {
  const empty = { name: "none.xlsx", sheets: [], names: [], losses: [] };
  const narrative = await readNarrative(name, bytes);
  // The first run compiles; a pane or a pack reads many, so the second is the one that counts.
  const first = time(() => review(empty, [narrative]));
  const again = time(() => review(empty, [narrative]));
  result = { first: first.ms, again: again.ms, amounts: again.value.claims.length };
} else {
  const before = work();
  const snapshot = await readWorkbook(name, bytes);
  const read = work() - before;
  if (what === "read") result = { read };
  else {
    const { value, ms } = time(() => review(snapshot, []));
    result = {
      read,
      review: ms,
      tables: value.tables.length,
      relations: value.relations.length,
      findings: value.findings.length,
    };
  }
}
console.log(
  JSON.stringify({
    ...result,
    rss: process.resourceUsage().maxRSS * 1024,
    size: statSync(file).size,
  }),
);

function time(task) {
  const start = work();
  const value = task();
  return { value, ms: work() - start };
}

/** Processor time in milliseconds: the same whatever else the machine is doing. */
function work() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

// One measurement in a process of its own, so that its peak memory is its own: read | review | casting | narrative
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";

const require = createRequire(import.meta.url);
const [what, bundle, file] = process.argv.slice(2);
const { readWorkbook, review, readNarrative, rules, defaultSettings } = require(bundle);

const bytes = readFileSync(file);
const name = basename(file);
let result = {};
if (what === "narrative") {
  const empty = { name: "none.xlsx", sheets: [], names: [], losses: [] };
  const narrative = await readNarrative(name, bytes);
  // The first run compiles; a pane or a pack reads many, so the second is the one that counts.
  const first = time(() => review(empty, [narrative]));
  const again = time(() => review(empty, [narrative]));
  result = {
    first: first.waited,
    again: again.waited,
    work: again.ms,
    amounts: again.value.claims.length,
  };
} else {
  const before = work();
  const asked = performance.now();
  const snapshot = await readWorkbook(name, bytes);
  const read = work() - before;
  if (what === "read") result = { read, waited: performance.now() - asked };
  else {
    const settings = what === "casting" ? castingOnly() : defaultSettings;
    const { value, ms, waited } = time(() => review(snapshot, [], settings));
    result = {
      read,
      review: ms,
      waited,
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

/** Processor time, and time as a person waits for it. */
function time(task) {
  const start = work();
  const asked = performance.now();
  const value = task();
  return { value, ms: work() - start, waited: performance.now() - asked };
}

/** The same review with every rule of another kind switched off. */
function castingOnly() {
  const others = rules.filter(({ group }) => group !== "casting");
  return {
    ...defaultSettings,
    severities: Object.fromEntries(others.map(({ id }) => [id, "off"])),
  };
}

/** Processor time in milliseconds: the same whatever else the machine is doing. */
function work() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/* npm run budget: what the pane loads before it shows anything, compressed, against its budget. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const budget = 250_000;
const folder = join(dirname(fileURLToPath(import.meta.url)), "../dist/addin");
const page = join(folder, "taskpane.html");
if (!existsSync(page)) {
  console.error("dist/addin/taskpane.html does not exist: run npm run build first.");
  process.exit(2);
}
const html = readFileSync(page, "utf8");
const own = [...html.matchAll(/<(?:script|link)[^>]+(?:src|href)=["']?([^\s"'>]+)/g)]
  .map(([, address]) => address)
  .filter((address) => !/^https?:/.test(address));
let total = 0;
for (const name of ["taskpane.html", ...own]) {
  const size = gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
  total += size;
  console.log(`${String(size).padStart(9)}  ${name}`);
}
console.log(`${String(total).padStart(9)}  of ${budget} bytes, compressed, at first load`);
process.exit(total <= budget ? 0 : 1);

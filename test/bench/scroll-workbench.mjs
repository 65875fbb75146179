// node test/bench/scroll-workbench.mjs   Opens a sheet of 100,000 cells in the built workbench, in Chromium, and scrolls it. Writes nothing in the project.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { generateBudgetWorkbook } from "../support/generate-workbook.mjs";

/** Opening may take so many times as long as reading the file alone, in the same browser. */
const mostOpening = 2;
/** A frame that comes later than this was dropped, on a screen of 60 a second. */
const frame = 1000 / 60;
const cells = 100_000;
const folder = mkdtempSync(join(tmpdir(), "crosscast-scroll-"));
const file = join(folder, "large.xlsx");
writeFileSync(file, generateBudgetWorkbook(cells, 1));
const server = spawn(process.execPath, ["dist/start/start.js", "--no-open", "--port", "0", file], {
  env: { ...process.env, CI: "" },
  stdio: ["pipe", "pipe", "ignore"],
});

try {
  const address = await addressOf(server);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(markDrawn);
  await page.goto(address);
  await page.getByRole("grid").waitFor();
  await page.waitForFunction(() => performance.getEntriesByName("drawn").length > 0);
  const { reading, opening } = await page.evaluate(() => {
    const [started] = performance.getEntriesByName("opening");
    const [drawn] = performance.getEntriesByName("drawn");
    const [read] = performance.getEntriesByName("reading");
    return { reading: read.duration, opening: drawn.startTime - started.startTime };
  });
  // The add-in starts beside it; what is measured is the sheet at rest.
  await page.waitForTimeout(3000);
  const frames = await page.evaluate(scrollThrough);
  await browser.close();
  const late = frames.filter((time) => time > frame * 1.5).length;
  const sorted = [...frames].sort((a, b) => a - b);
  console.log(
    `${cells.toLocaleString("en-GB")} cells: read in ${reading.toFixed(0)} ms, open and drawn in ${opening.toFixed(0)} ms (${(opening / reading).toFixed(2)} times; bound ${mostOpening})`,
  );
  console.log(
    `scrolled over ${frames.length} frames: ${late} dropped, median ${sorted[sorted.length >> 1].toFixed(1)} ms, longest ${sorted.at(-1).toFixed(1)} ms`,
  );
  process.exitCode = opening <= mostOpening * reading && late === 0 ? 0 : 1;
} finally {
  server.kill();
  rmSync(folder, { recursive: true });
}

/** Marks the first frame that shows a cell. */
function markDrawn() {
  const watch = new MutationObserver(() => {
    if (!document.querySelector(".cc-cell")) return;
    watch.disconnect();
    requestAnimationFrame(() => performance.mark("drawn"));
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** Turns the wheel's worth of 60 pixels a frame, for 300 frames; gives how long each took. */
async function scrollThrough() {
  const grid = document.querySelector('[role="grid"]');
  const times = [];
  const next = () => new Promise((done) => requestAnimationFrame(done));
  await next();
  let last = await next();
  for (let step = 0; step < 300; step++) {
    grid.scrollTop += 60;
    const now = await next();
    times.push(now - last);
    last = now;
  }
  return times;
}

function addressOf({ stdout }) {
  return new Promise((resolve, reject) => {
    let said = "";
    stdout.setEncoding("utf8");
    stdout.on("data", (text) => {
      const found = /http:\/\/localhost:\d+\//.exec((said += text));
      if (found) resolve(found[0]);
    });
    stdout.on("end", () => reject(new Error(`The workbench did not start:\n${said}`)));
  });
}

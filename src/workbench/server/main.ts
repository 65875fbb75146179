import { join } from "node:path";
import { runCommandLine } from "../../cli/run-command-line";
import { terminal } from "../../cli/terminal";
import { start } from "./start";

// Ctrl-C reaches the server through this; a second one ends the program at once.
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());

void start(process.argv.slice(2), {
  root: join(__dirname, "../.."),
  terminal: terminal(),
  review: runCommandLine,
  // A pipeline has nobody to press Ctrl-C: the review is printed, the page is proved to be served, and that is all.
  stays: process.stdin.isTTY || !process.env["CI"],
  stop: stop.signal,
}).then((status) => {
  process.exitCode = status;
});

import { runCommandLine } from "./run-command-line";
import { terminal } from "./terminal";

// The exit status is set, not forced: a long report on a pipe is still written to its end.
void runCommandLine(process.argv.slice(2), terminal()).then((status) => {
  process.exitCode = status;
});

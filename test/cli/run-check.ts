import { join } from "node:path";
import { runCommandLine } from "../../src/cli/run-command-line";

export const samples = join(__dirname, "../../assets/samples");

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, with standard output and error kept apart. */
export async function runCheck(words: readonly string[], watched = false, step = 0): Promise<Ran> {
  let out = "";
  let err = "";
  let now = 0;
  const status = await runCommandLine(words, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    colour: false,
    watched,
    width: 100,
    now: () => (now += step),
    today: () => "2025-07-01T09:30:00Z",
  });
  return { status, out, err };
}

import { basename } from "node:path";
import type { Narrative } from "../core/claims/narrative";
import { partsOf, type Outcome } from "../core/outcome";
import { review, reviewPack } from "../core/review";
import type { Settings } from "../core/settings";
import { withUnchecked, type Unchecked } from "../core/unchecked";
import { UnreadableFile } from "../files/unreadable-file";
import { ExitStatus, reaches, type FailOn } from "./exit-status";
import { Progress } from "./progress";
import { loadNarrative, loadSettings, loadWorkbook } from "./read-inputs";
import type { Terminal } from "./terminal";
import { refuseInputs, type Target } from "./refuse-inputs";
import { checkMarked, writeMarked, type MarkedOptions } from "./write-marked";
import { writeOutcome, type Format } from "./write-outcome";

export interface CheckOptions extends MarkedOptions {
  readonly workbooks: readonly string[];
  readonly narrative: readonly string[];
  readonly format: Format;
  readonly out?: string;
  readonly failOn: FailOn;
  readonly settings?: string;
}

/** Reviews the files named on the command line and writes the report. Files that cannot be read are said; the others are still reviewed. */
export async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  const run = new Run(terminal);
  try {
    checkMarked(options, options.narrative);
    const targets: readonly Target[] = [
      { option: "--out", file: options.out },
      { option: "--marked", file: options.marked },
    ];
    await refuseInputs(targets, inputsOf(options));
    const settings = await loadSettings(options.settings);
    const loaded = await run.each(options.narrative, (file) => loadNarrative(file));
    const narratives = loaded.map(({ narrative }) => narrative);
    const found = await reviewAll(options, narratives, settings, run);
    run.progress.done();
    if (!found) return ExitStatus.Unreadable;
    const outcome = withUnread(found, run.unread);
    await writeOutcome(outcome, options, terminal);
    await writeMarked(outcome, options, loaded, terminal);
    if (run.unread.length > 0) return ExitStatus.Unreadable;
    const reviewed = partsOf(outcome).map((part) => part.reviewed);
    return reaches(options.failOn, reviewed) ? ExitStatus.Found : ExitStatus.Clean;
  } catch (error) {
    run.say("crosscast", error);
    return ExitStatus.Unreadable;
  }
}

async function reviewAll(
  { workbooks, narrative }: CheckOptions,
  narratives: readonly Narrative[],
  settings: Settings,
  run: Run,
): Promise<Outcome | null> {
  const several = workbooks.length > 1;
  if (several && narrative.length > 0) {
    const snapshots = await run.each(workbooks, (file) => loadWorkbook(file, run.progress));
    run.progress.step("Reviewing");
    return snapshots.length === 0
      ? null
      : { kind: "pack", pack: reviewPack(snapshots, narratives, settings) };
  }
  // One at a time, so that no two large workbooks are held at once.
  const reviews = await run.each(workbooks, async (file) => {
    const snapshot = await loadWorkbook(file, run.progress);
    run.progress.step(`Reviewing ${basename(file)}`);
    return review(snapshot, narratives, settings);
  });
  if (several) return { kind: "several", reviews };
  return reviews[0] ? { kind: "one", review: reviews[0] } : null;
}

function inputsOf({ workbooks, narrative, settings }: CheckOptions): readonly string[] {
  return [...workbooks, ...narrative, ...(settings === undefined ? [] : [settings])];
}

/** Files of one review or pack that could not be read stand in its own list; workbooks alone are named on standard error. */
function withUnread(outcome: Outcome, unread: readonly Unchecked[]): Outcome {
  switch (outcome.kind) {
    case "one":
      return { ...outcome, review: withUnchecked(outcome.review, unread) };
    case "pack":
      return { ...outcome, pack: withUnchecked(outcome.pack, unread) };
    case "several":
      return outcome;
  }
}

/** One run of the command: what went wrong is said on standard error, and the rest goes on. */
class Run {
  /** Files that were left out, with the reason. */
  readonly unread: Unchecked[] = [];
  readonly progress: Progress;

  constructor(private readonly terminal: Terminal) {
    this.progress = new Progress(terminal);
  }

  /** Does the same with each file in turn; one that fails is said and left out. */
  async each<Result>(
    files: readonly string[],
    work: (file: string) => Promise<Result>,
  ): Promise<Result[]> {
    const done: Result[] = [];
    for (const file of files) {
      this.progress.step(`Reading ${basename(file)}`);
      try {
        done.push(await work(file));
      } catch (error) {
        this.say(basename(file), error);
      }
    }
    return done;
  }

  say(name: string, error: unknown): void {
    this.progress.done();
    if (error instanceof UnreadableFile) {
      this.terminal.err(`${error.message}\n`);
      this.unread.push({ what: name, why: error.reason, unreadable: true });
    } else {
      const fault = error instanceof Error ? error.message : String(error);
      this.unread.push({ what: name, why: `the review broke off (${fault})`, unreadable: true });
      this.terminal.err(
        `${name}: the review broke off (${fault}). This is a fault of Crosscast: please report it with the file, or with the sheet that causes it.\n`,
      );
    }
  }
}

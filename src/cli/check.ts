import { basename } from "node:path";
import { carryOver } from "../core/carry-over/carry-over";
import { carryTarget } from "../core/carry-over/carry-target";
import type { Narrative } from "../core/claims/narrative";
import type { Decisions } from "../core/decisions";
import { partsOf, type Outcome } from "../core/outcome";
import type { RecordFile } from "../core/record/record-data";
import {
  findRelations,
  reviewPack,
  reviewTables,
  type PackReview,
  type Review,
} from "../core/review";
import type { Settings } from "../core/settings";
import { withUnchecked, type Unchecked } from "../core/unchecked";
import { usualSettings } from "../files/settings/with-abbreviations";
import { UnreadableFile } from "../files/unreadable-file";
import { checkPrevious, comparePrevious, type PreviousOptions } from "./compare-previous";
import { ExitStatus, reaches, type FailOn } from "./exit-status";
import {
  checkDecisions,
  holdDecisions,
  loadGiven,
  type DecisionOptions,
  type Given,
  type Held,
} from "./gather-decisions";
import { Progress } from "./progress";
import {
  loadNarrative,
  loadWorkbook,
  type LoadedNarrative,
  type LoadedWorkbook,
} from "./read-inputs";
import { saveDecisions } from "./save-decisions";
import { sayCarried } from "./say-carried";
import type { Terminal } from "./terminal";
import { refuseInputs, type Target } from "./refuse-inputs";
import { checkMarked, writeMarked, type MarkedOptions } from "./write-marked";
import { writeOutcome, type Format } from "./write-outcome";
import { readRecordOptions, writeRecord, type RecordOptions } from "./write-record";

export interface CheckOptions
  extends MarkedOptions, RecordOptions, DecisionOptions, PreviousOptions {
  readonly workbooks: readonly string[];
  readonly narrative: readonly string[];
  readonly format: Format;
  readonly out?: string;
  readonly failOn: FailOn;
}

/** Reviews the files named on the command line and writes the report. Files that cannot be read are said; the others are still reviewed. */
export async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  const run = new Run(terminal, options.record !== undefined);
  try {
    checkMarked(options, options.narrative);
    const details = await readRecordOptions(options, options.workbooks, options.narrative);
    const targets: readonly Target[] = [
      { option: "--out", file: options.out },
      { option: "--marked", file: options.marked },
      { option: "--record", file: options.record },
      { option: "--save-decisions", file: options.saveDecisions },
    ];
    await refuseInputs(targets, inputsOf(options));
    checkDecisions(options, options.workbooks.length > 1 && options.narrative.length === 0);
    checkPrevious(options, options.workbooks, options.narrative);
    const given = await loadGiven(options, terminal);
    const loaded = await run.each(options.narrative, (file) => run.loadNarrative(file));
    const narratives = loaded.map(({ narrative }) => narrative);
    const found = await reviewAll(options, narratives, given, run);
    run.progress.done();
    if (!found) return ExitStatus.Unreadable;
    const outcome = withUnread(found, run.unread);
    await writeOutcome(outcome, options, terminal);
    await writeMarked(outcome, options, loaded, terminal);
    await saveDecisions(outcome, options, terminal);
    if (options.record !== undefined)
      await writeRecord(
        outcome,
        options,
        { files: run.files, details, settings: run.settings },
        terminal,
      );
    if (run.unread.length > 0) return ExitStatus.Unreadable;
    const reviewed = partsOf(outcome).map((part) => part.reviewed);
    return reaches(options.failOn, reviewed) ? ExitStatus.Found : ExitStatus.Clean;
  } catch (error) {
    run.say("crosscast", error);
    return ExitStatus.Unreadable;
  }
}

async function reviewAll(
  options: CheckOptions,
  narratives: readonly Narrative[],
  given: Given,
  run: Run,
): Promise<Outcome | null> {
  const { workbooks, narrative } = options;
  const several = workbooks.length > 1;
  if (several && narrative.length > 0) {
    const loaded = await run.each(workbooks, (file) => run.load(file));
    if (loaded.length === 0) return null;
    run.progress.step("Reviewing");
    const held = holdDecisions(loaded.map(nameKept), given, run.tell);
    const snapshots = loaded.map(({ snapshot }) => snapshot);
    const pack = reviewWith(held, options, run, (decisions) =>
      reviewPack(snapshots, narratives, held.settings, decisions),
    );
    return { kind: "pack", pack };
  }
  // One at a time, so that no two large workbooks are held at once.
  const reviews = await run.each(workbooks, async (file) => {
    const loaded = await run.load(file);
    run.progress.step(`Reviewing ${basename(file)}`);
    const held = holdDecisions([nameKept(loaded)], given, run.tell);
    const read = findRelations(loaded.snapshot, held.settings);
    const found = reviewWith(held, options, run, (decisions) =>
      reviewTables(read, narratives, held.settings, decisions),
    );
    const { previous } = options;
    return previous === undefined
      ? found
      : comparePrevious(found, previous, narratives, held.settings, run.progress);
  });
  if (several) return { kind: "several", reviews };
  return reviews[0] ? { kind: "one", review: reviews[0] } : null;
}

function nameKept({ snapshot, kept }: LoadedWorkbook) {
  return { name: snapshot.name, kept };
}

/** Reviews, and where decisions come from an earlier version, once more with those that hold here. */
function reviewWith<Kind extends Review | PackReview>(
  { settings, decisions, earlier }: Held,
  options: CheckOptions,
  run: Run,
  review: (decisions: Decisions) => Kind,
): Kind {
  run.settings = settings;
  const first = review(decisions);
  if (!earlier) return first;
  const carried = carryOver(earlier, carryTarget(first));
  sayCarried(options.decisions ?? "", carried.items, run.tell);
  return review(carried.decisions);
}

function inputsOf({
  workbooks,
  narrative,
  settings,
  decisions,
  details,
  previous,
}: CheckOptions): readonly string[] {
  const named = [settings, decisions, details, previous].filter((file) => file !== undefined);
  return [...workbooks, ...narrative, ...named];
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

  /** The settings that held for the review: those named, those of its workbooks, or the usual ones. */
  settings: Settings = usualSettings;

  /** The files of the review as its record names them; empty where none is wanted. */
  readonly files: RecordFile[] = [];

  constructor(
    private readonly terminal: Terminal,
    private readonly recorded: boolean,
  ) {
    this.progress = new Progress(terminal);
  }

  /** Reads a workbook, and notes what a record says of it while its bytes are at hand. */
  async load(file: string): Promise<LoadedWorkbook> {
    const loaded = await loadWorkbook(file, this.progress);
    if (this.recorded) {
      const { workbookFile } = await import("../files/record/record-file");
      this.files.push(await workbookFile(loaded, loaded.snapshot));
    }
    return loaded;
  }

  async loadNarrative(file: string): Promise<LoadedNarrative> {
    const loaded = await loadNarrative(file);
    if (this.recorded) {
      const { narrativeFile } = await import("../files/record/record-file");
      this.files.push(await narrativeFile({ ...loaded, name: loaded.narrative.name }));
    }
    return loaded;
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

  /** A line on standard error that is no fault. */
  readonly tell = (text: string): void => {
    this.progress.done();
    this.terminal.err(`${text}\n`);
  };

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

import type { Model } from "@ironcalc/wasm";
import type {
  CalculatedCell,
  CalculationEngine,
  CalculationKind,
  SheetModel,
  WorkbookModel,
} from "../host";
import { BookMirror } from "./book-mirror";
import type { Invoke } from "./call-desk";
import { CallDesk } from "./call-desk";
import { EngineBook } from "./engine-book";
import type { FunctionSignatures } from "./function-signature";

export type EngineState = "off" | "starting" | "ready" | "waiting for the add-in" | "failed";

export interface EngineOptions {
  /** Loads the engine's library; called at the first edit. Gives a new, empty model. */
  readonly load: () => Promise<() => Model>;
  /** Calls functions of the add-in. */
  readonly invoke: Invoke;
  /** Namespace of the add-in's functions, as its manifest has it. */
  readonly namespace: string;
  readonly signatures?: () => FunctionSignatures;
}

type Publish = (results: readonly CalculatedCell[]) => void;

/** How long the page may be held up at a time while the engine is filled, in milliseconds. */
const PORTION = 40;

function finish(work: Generator<void>): void {
  while (!work.next().done) continue;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * IronCalc behind the host's port for formula engines. It is loaded and filled at the first
 * calculation; until then the file's values stand. Afterwards it answers at once, except for the
 * add-in's functions, whose answers come later. The formulas' texts stay in the workbook: the engine
 * only ever gives values.
 */
export class WorkbookEngine implements CalculationEngine {
  readonly #options: EngineOptions;
  readonly #desk: CallDesk;
  readonly #listeners = new Set<(state: EngineState) => void>();
  #state: EngineState = "off";
  #factory: (() => Model) | null = null;
  #book: EngineBook | null = null;
  #mirror: BookMirror | null = null;
  #filling = false;
  #pending = new Set<SheetModel>();

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#desk = new CallDesk(options.invoke);
  }

  get state(): EngineState {
    return this.#state;
  }

  listen(listener: (state: EngineState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  calculate(
    workbook: WorkbookModel,
    kind: CalculationKind,
    dirty: ReadonlySet<SheetModel>,
    publish: Publish,
  ): void {
    for (const sheet of dirty) this.#pending.add(sheet);
    if (kind !== "Recalculate") this.#desk.forget();
    if (this.#filling || this.#state === "failed") return;
    if (!this.#mirror || this.#mirror.isOutOfStep || kind === "FullRebuild") {
      void this.#fill(workbook, publish);
      return;
    }
    try {
      finish(this.#mirror.bringUpToDate(this.#takePending()));
      this.#run(publish);
    } catch {
      this.#tell("failed");
    }
  }

  /** The add-in was loaded anew: what its functions answered may not hold any longer. */
  forgetAnswers(): void {
    this.#desk.forget();
  }

  close(): void {
    this.#book?.free();
    this.#book = null;
    this.#mirror = null;
    this.#filling = false;
    this.#tell("off");
  }

  async #fill(workbook: WorkbookModel, publish: Publish): Promise<void> {
    this.#filling = true;
    this.#tell("starting");
    try {
      this.#factory ??= await this.#options.load();
      this.#book?.free();
      const book = new EngineBook(this.#factory());
      this.#book = book;
      const { namespace, signatures } = this.#options;
      this.#mirror = new BookMirror({
        workbook,
        book,
        desk: this.#desk,
        namespace,
        signatures: signatures?.() ?? new Map(),
      });
      const work = this.#mirror.bringUpToDate(this.#takePending());
      let began = performance.now();
      while (!work.next().done) {
        if (performance.now() - began < PORTION) continue;
        await pause();
        if (this.#book !== book) return;
        began = performance.now();
      }
      // What was typed while the engine was filled.
      finish(this.#mirror.bringUpToDate(this.#takePending()));
      this.#filling = false;
      this.#run(publish);
    } catch {
      this.#filling = false;
      this.#tell("failed");
    }
  }

  #run(publish: Publish): void {
    const mirror = this.#mirror;
    if (!mirror) return;
    mirror.evaluate();
    const sent = this.#desk.send();
    publish([...mirror.results()]);
    this.#tell(this.#desk.isWaiting ? "waiting for the add-in" : "ready");
    void sent.then((answered) => {
      if (answered && this.#mirror === mirror) this.#run(publish);
    });
  }

  #takePending(): ReadonlySet<SheetModel> {
    const pending = this.#pending;
    this.#pending = new Set();
    return pending;
  }

  #tell(state: EngineState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener(state);
  }
}

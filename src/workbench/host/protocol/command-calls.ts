/** What the add-in's command handler ended with. */
export interface CommandOutcome {
  readonly actionId: string;
  /** What the handler gave to `event.completed`, as it stood on the event. */
  readonly completed: unknown;
}

/** How long a pressed button waits, in milliseconds. */
export interface CommandPatience {
  /** For the add-in to start. */
  readonly start: number;
  /** For a started add-in to name its function: its scripts may still be loading. */
  readonly associate: number;
}

export interface CommandParts {
  /** Pushes `appCommandInvoked` with these values. */
  send(values: readonly unknown[]): void;
  /** The controls, by id, whose press waits for the add-in. */
  waiting(controls: readonly string[]): void;
  readonly patience: CommandPatience;
}

interface Press {
  readonly id: string;
  readonly actionId: string;
  readonly controlId: string;
  readonly resolve: (outcome: CommandOutcome) => void;
  readonly reject: (error: Error) => void;
  /** Whether the add-in has been told and did not refuse. */
  sent: boolean;
  timer?: ReturnType<typeof setTimeout>;
}

/** How the library answers for an action that nothing is associated with, or nothing yet. */
const noSuchAction = 11_101;
/** Time until such an action is tried again, in milliseconds. */
const again = 100;

/** The event comes back as JSON text. */
function parse(data: unknown): unknown {
  if (typeof data !== "string") return data;
  try {
    return JSON.parse(data);
  } catch {
    return data;
  }
}

/**
 * Ribbon buttons that were pressed. As in Excel, a press before the add-in has started is kept and run once the
 * function is associated; it is settled when the function says `completed`, or when nobody came.
 */
export class CommandCalls {
  readonly #presses = new Map<string, Press>();
  /** When the add-in could first be told of presses; null while it cannot. */
  #readyAt: number | null = null;
  #waiting: readonly string[] = [];
  #listens = false;
  #handles = false;
  #next = 1;

  constructor(private readonly parts: CommandParts) {}

  /** The add-in listens, or no longer does. */
  listens(listening: boolean): void {
    this.#listens = listening;
    this.#look();
  }

  /** The library says that it hands actions on. */
  handles(): void {
    this.#handles = true;
    this.#look();
  }

  /** The add-in is gone or loads anew: nothing that runs will be completed. What was not sent yet still waits. */
  stop(): void {
    this.#listens = false;
    this.#handles = false;
    this.#readyAt = null;
    for (const press of [...this.#presses.values()])
      if (press.sent)
        this.#fail(press, `The add-in was reloaded before “${press.actionId}” was completed.`);
  }

  /** The workbook is closed, and the add-in with it. */
  close(): void {
    this.stop();
    for (const press of [...this.#presses.values()])
      this.#fail(press, "The workbook was closed before the add-in had started.");
  }

  run(actionId: string, controlId: string): Promise<CommandOutcome> {
    const id = `command-${String(this.#next++)}`;
    return new Promise((resolve, reject) => {
      const press: Press = { id, actionId, controlId, resolve, reject, sent: false };
      this.#presses.set(id, press);
      if (this.#readyAt !== null) return this.#send(press);
      const seconds = String(Math.round(this.parts.patience.start / 1000));
      const tooLong = `The add-in did not start within ${seconds} seconds. Load this page again and press the button again.`;
      press.timer = setTimeout(() => this.#fail(press, tooLong), this.parts.patience.start);
      this.#tellWaiting();
    });
  }

  /** `[command id, status, data]` from the add-in. */
  complete(id: unknown, status: unknown, data: unknown): void {
    const press = this.#presses.get(String(id));
    if (!press) return;
    const { actionId } = press;
    if (status === 0) {
      this.#forget(press);
      press.resolve({ actionId, completed: parse(data) });
    } else if (status === noSuchAction && this.#mayStillCome()) {
      press.sent = false;
      press.timer = setTimeout(() => this.#send(press), again);
      this.#tellWaiting();
    } else this.#fail(press, `The add-in has no action “${actionId}” (${String(status)}).`);
  }

  #mayStillCome(): boolean {
    return this.#readyAt !== null && Date.now() - this.#readyAt < this.parts.patience.associate;
  }

  #look(): void {
    if (!this.#listens || !this.#handles) {
      this.#readyAt = null;
      return;
    }
    this.#readyAt ??= Date.now();
    for (const press of [...this.#presses.values()]) if (!press.sent) this.#send(press);
  }

  #send(press: Press): void {
    clearTimeout(press.timer);
    press.sent = true;
    const { id, actionId, controlId } = press;
    this.parts.send([id, actionId, JSON.stringify({ source: { id: controlId } })]);
    this.#tellWaiting();
  }

  #fail(press: Press, why: string): void {
    this.#forget(press);
    press.reject(new Error(why));
  }

  #forget(press: Press): void {
    clearTimeout(press.timer);
    this.#presses.delete(press.id);
    this.#tellWaiting();
  }

  #tellWaiting(): void {
    const unsent = [...this.#presses.values()].filter(({ sent }) => !sent);
    const controls = [...new Set(unsent.map(({ controlId }) => controlId))];
    if (controls.join() === this.#waiting.join()) return;
    this.#waiting = controls;
    this.parts.waiting(controls);
  }
}

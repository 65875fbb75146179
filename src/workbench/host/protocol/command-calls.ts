/** What the add-in's command handler ended with. */
export interface CommandOutcome {
  readonly actionId: string;
  /** What the handler gave to `event.completed`, as it stood on the event. */
  readonly completed: unknown;
}

interface Waiting {
  readonly actionId: string;
  readonly resolve: (outcome: CommandOutcome) => void;
  readonly reject: (error: Error) => void;
}

/** The event comes back as JSON text. */
function parse(data: unknown): unknown {
  if (typeof data !== "string") return data;
  try {
    return JSON.parse(data);
  } catch {
    return data;
  }
}

/** Ribbon buttons that were pressed: sent once the add-in listens, settled when it says `completed`. */
export class CommandCalls {
  readonly #waiting = new Map<string, Waiting>();
  #queue: (() => void)[] = [];
  #ready = false;
  #next = 1;

  /** `send` pushes `appCommandInvoked` with these values. */
  constructor(private readonly send: (values: readonly unknown[]) => void) {}

  /** The add-in listens, or no longer does. */
  listens(ready: boolean): void {
    this.#ready = ready;
    if (!ready) return;
    const queue = this.#queue;
    this.#queue = [];
    for (const send of queue) send();
  }

  /** The add-in was reloaded: nothing that runs will be completed. */
  stop(): void {
    this.#ready = false;
    this.#queue = [];
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { actionId, reject } of waiting)
      reject(new Error(`The add-in was reloaded before “${actionId}” was completed.`));
  }

  run(actionId: string, controlId: string): Promise<CommandOutcome> {
    const id = `command-${String(this.#next++)}`;
    const event = JSON.stringify({ source: { id: controlId } });
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { actionId, resolve, reject });
      const send = (): void => this.send([id, actionId, event]);
      if (this.#ready) send();
      else this.#queue.push(send);
    });
  }

  /** `[command id, status, data]` from the add-in; a status other than 0 means no such handler. */
  complete(id: unknown, status: unknown, data: unknown): void {
    const waiting = this.#waiting.get(String(id));
    if (!waiting) return;
    this.#waiting.delete(String(id));
    const { actionId } = waiting;
    if (status === 0) waiting.resolve({ actionId, completed: parse(data) });
    else waiting.reject(new Error(`The add-in has no action “${actionId}” (${String(status)}).`));
  }
}

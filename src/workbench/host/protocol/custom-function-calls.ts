/** A call of one of the add-in's custom functions. */
export interface CustomFunctionCall {
  /** As the add-in associates it, without the namespace of the manifest: `VARIANCE`. */
  readonly name: string;
  /**
   * As the cells hold them: a plain value, or rows of values for a range. An empty argument is
   * null, as Excel on the web passes it (OfficeDev/office-js issue 4702).
   */
  readonly args: readonly unknown[];
  /** The cell that calls, `Sheet1!B2`. */
  readonly address?: string;
  /** For functions that ask for them (`@requiresParameterAddresses`). */
  readonly parameterAddresses?: readonly string[];
  readonly cancelable?: boolean;
  readonly streaming?: boolean;
  /** Errors among the arguments are passed on only if the function allows it. */
  readonly allowErrors?: boolean;
  /** Called for every further result of a streaming function. */
  readonly onResult?: (result: CustomFunctionResult) => void;
}

/** What the cell shows: a value, rows of values, or an error with the message behind it. */
export type CustomFunctionResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly message: string };

interface Waiting {
  readonly resolve: (result: CustomFunctionResult) => void;
  readonly call: CustomFunctionCall;
  answered: boolean;
}

/** Error numbers of the runtime, as Excel shows them. */
const errors: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** One entry of a rich message: `[category, type, target, message]`. */
export type RichEntry = readonly [number, number, string, unknown];

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const METADATA = 1002;

function flags(call: CustomFunctionCall): number {
  return (call.cancelable ? 1 : 0) + (call.streaming ? 2 : 0) + (call.allowErrors ? 4 : 0);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readResult(ok: boolean, value: unknown, code: unknown): CustomFunctionResult {
  if (!ok) {
    const error = errors[typeof code === "number" ? code : 0] ?? "#VALUE!";
    return { ok: false, error, message: typeof value === "string" ? value : "" };
  }
  if (isRecord(value) && value["type"] === "Error") {
    const { basicValue, errorMessage } = value;
    const error = typeof basicValue === "string" ? basicValue : "#VALUE!";
    return { ok: false, error, message: typeof errorMessage === "string" ? errorMessage : "" };
  }
  if (isRecord(value) && value["type"] === "FormattedNumber")
    return { ok: true, value: value["basicValue"] };
  return { ok: true, value };
}

/** Calls under way: sent when the add-in's runtime is ready, settled when its answer comes. */
export class CustomFunctionCalls {
  readonly #waiting = new Map<number, Waiting>();
  #queue: RichEntry[] = [];
  #ready = false;
  #next = 1;

  /** `send` puts entries into one message to the add-in. */
  constructor(private readonly send: (entries: readonly RichEntry[]) => void) {}

  get ready(): boolean {
    return this.#ready;
  }

  /** The runtime is ready: what was called before goes out now. */
  start(): void {
    this.#ready = true;
    const entries = this.#queue;
    this.#queue = [];
    if (entries.length > 0) this.send(entries);
  }

  /** The add-in was reloaded: its runtime is not ready, and nothing under way will be answered. */
  stop(): void {
    this.#ready = false;
    this.#queue = [];
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { resolve } of waiting)
      resolve({ ok: false, error: "#BUSY!", message: "The add-in was reloaded." });
  }

  /** Sends all calls in one message; the answers come each in its own time. */
  invoke(calls: readonly CustomFunctionCall[]): readonly CustomFunctionTicket[] {
    const entries: RichEntry[] = [];
    const tickets = calls.map((call) => {
      const id = this.#next++;
      const result = new Promise<CustomFunctionResult>((resolve) => {
        this.#waiting.set(id, { resolve, call, answered: false });
      });
      const { name, args, address = "", parameterAddresses } = call;
      entries.push([
        CATEGORY,
        INVOKE,
        "",
        [id, name, args, address, flags(call), ...(parameterAddresses ? [parameterAddresses] : [])],
      ]);
      return { id, result };
    });
    this.#post(entries);
    return tickets;
  }

  cancel(id: number): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    this.#post([[CATEGORY, CANCEL, "", { invocationId: id }]]);
    waiting.resolve({ ok: false, error: "#N/A", message: "The call was cancelled." });
  }

  /** Tells the runtime of a function's options, as a host does that sends no flags with the calls. */
  describe(functionName: string, options: { isStream: boolean; isCancelable: boolean }): void {
    this.#post([[CATEGORY, METADATA, "", { functionName, ...options }]]);
  }

  /** `[[id, ok, value, error code?, …], …]`, as the runtime sends them. */
  receive(results: unknown): void {
    const list: readonly unknown[] = Array.isArray(results) ? results : [];
    for (const entry of list) {
      if (!Array.isArray(entry)) continue;
      const [id, ok, value, code] = entry as readonly unknown[];
      if (typeof id === "number") this.#settle(id, readResult(ok === true, value, code));
    }
  }

  #settle(id: number, result: CustomFunctionResult): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    if (!waiting.call.streaming) this.#waiting.delete(id);
    if (!waiting.answered) waiting.resolve(result);
    waiting.answered = true;
    waiting.call.onResult?.(result);
  }

  #post(entries: readonly RichEntry[]): void {
    if (this.#ready) this.send(entries);
    else this.#queue.push(...entries);
  }
}

/** A call that was sent: its number, for cancelling it, and its first result. */
export interface CustomFunctionTicket {
  readonly id: number;
  readonly result: Promise<CustomFunctionResult>;
}

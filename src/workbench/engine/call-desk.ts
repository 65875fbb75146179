import type { CustomFunctionCall, CustomFunctionResult, CustomFunctionTicket } from "../host";
import type { Block } from "./call-site";
import type { EngineValue } from "./engine-values";

export type Invoke = (calls: readonly CustomFunctionCall[]) => readonly CustomFunctionTicket[];

function toValue(value: unknown): EngineValue {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean")
    return { value };
  // A blank inside a result shows as 0, by design (OfficeDev/office-js issue 1503).
  if (value === null || value === undefined) return { value: 0 };
  const { basicValue, message } = value as Readonly<Record<string, unknown>>;
  return failed(
    typeof basicValue === "string" && basicValue.startsWith("#") ? basicValue : "#VALUE!",
    typeof message === "string" ? message : "",
  );
}

/** Messages show only on these two errors, as in Excel. */
function failed(error: string, message: string): EngineValue {
  const tells = message !== "" && (error === "#VALUE!" || error === "#N/A");
  return tells ? { value: null, error, message } : { value: null, error };
}

function toBlock(result: CustomFunctionResult): Block {
  if (!result.ok) return [[failed(result.error, result.message)]];
  const { value } = result;
  if (!Array.isArray(value)) return [[toValue(value)]];
  const rows = (value as readonly unknown[]).map((row) =>
    Array.isArray(row) ? (row as readonly unknown[]).map(toValue) : [toValue(row)],
  );
  return rows[0]?.length ? rows : [[{ value: null, error: "#CALC!" }]];
}

/**
 * Asks the add-in for results and keeps them: the same function with the same arguments is asked
 * once. Our functions are pure, so an answer holds for as long as the add-in runs.
 */
export class CallDesk {
  readonly #answers = new Map<string, Block>();
  readonly #asked = new Set<string>();
  #waiting: { readonly key: string; readonly call: CustomFunctionCall }[] = [];

  constructor(private readonly invoke: Invoke) {}

  /** The answer, if it is there; if not, the question is put with the next `send`. */
  answer(
    name: string,
    args: readonly unknown[],
    address: string,
    allowErrors: boolean,
  ): Block | null {
    const key = `${name} ${JSON.stringify(args)}`;
    const known = this.#answers.get(key);
    if (known) return known;
    if (!this.#asked.has(key)) {
      this.#asked.add(key);
      this.#waiting.push({
        key,
        call: { name, args, address, ...(allowErrors ? { allowErrors } : {}) },
      });
    }
    return null;
  }

  get isWaiting(): boolean {
    return this.#asked.size > 0;
  }

  /** Sends what is new in one message; settles when all of it is answered, false where nothing was new. */
  async send(): Promise<boolean> {
    const waiting = this.#waiting;
    this.#waiting = [];
    if (waiting.length === 0) return false;
    const tickets = this.invoke(waiting.map(({ call }) => call));
    await Promise.all(
      tickets.map(async ({ result }, index) => {
        const key = waiting[index]?.key ?? "";
        this.#answers.set(key, toBlock(await result));
        this.#asked.delete(key);
      }),
    );
    return true;
  }

  /** Forgets answers the add-in gave before it was loaded anew. */
  forget(): void {
    this.#answers.clear();
  }
}

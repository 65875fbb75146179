/** The world as the command line sees it: replaced in tests. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Standard output is a screen that shows colour. */
  readonly colour: boolean;
  /** Standard error is a screen that a person watches. */
  readonly watched: boolean;
  readonly width: number;
  /** Milliseconds, for telling how long a thing takes. */
  readonly now: () => number;
  /** The time as Word writes it in a comment: 2025-07-01T09:30:00Z. */
  readonly today: () => string;
}

export function terminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    colour: process.stdout.isTTY && process.env["NO_COLOR"] === undefined,
    watched: process.stderr.isTTY,
    width: process.stdout.columns ?? 100,
    now: () => performance.now(),
    today: () => new Date().toISOString().replace(/\.\d+Z$/, "Z"),
  };
}

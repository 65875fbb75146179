import { useCallback, useEffect, useRef, useState } from "react";
import type { Checked, DecisionChange, NarrativeInput, Port, Progress } from "../../excel/port";

/** The result on the screen and the check that is under way, if any. */
export interface Check {
  readonly checked: Checked | null;
  /** Null while nothing is being read. */
  readonly progress: Progress | null;
  /** Why the last check gave no result. */
  readonly failure: Error | null;
  /** Sheets that changed since the result was made. */
  readonly changed: readonly string[];
  /** Gives the error where the check failed, null where it came to a result or was stopped. */
  start(narratives: readonly NarrativeInput[]): Promise<Error | null>;
  cancel(): void;
  decide(change: DecisionChange): Promise<void>;
}

const beginning: Progress = { says: "Starting the check", done: 0, of: 0 };

/** Runs checks through the port, one at a time: a new one stops the one before it. */
export function useCheck(port: Port): Check {
  const [checked, setChecked] = useState<Checked | null>(() => port.last?.() ?? null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const [changed, setChanged] = useState<readonly string[]>([]);
  const heard = useRef<readonly string[]>([]);
  const running = useRef<AbortController | null>(null);

  const note = useCallback((sheets: readonly string[]) => {
    heard.current = [...new Set(sheets)];
    setChanged(heard.current);
  }, []);

  useEffect(() => port.onStale((sheets) => note([...heard.current, ...sheets])), [port, note]);
  useEffect(
    () =>
      port.onChecked((result, again) => {
        setChecked(result);
        note(again);
      }),
    [port, note],
  );
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    async (narratives: readonly NarrativeInput[]) => {
      running.current?.abort();
      const control = new AbortController();
      running.current = control;
      const current = () => running.current === control;
      setFailure(null);
      setProgress(beginning);
      // Sheets edited while the check runs may have been read before or after the edit: they stay marked.
      const before = heard.current;
      note([]);
      try {
        const watch = (step: Progress) => {
          if (current()) setProgress(step);
        };
        const result = await port.check(narratives, watch, control.signal);
        if (current()) setChecked(result);
        return null;
      } catch (error) {
        if (current() || running.current === null) note([...before, ...heard.current]);
        if (control.signal.aborted) return null;
        const fault = error instanceof Error ? error : new Error(String(error));
        setFailure(fault);
        return fault;
      } finally {
        if (current()) {
          running.current = null;
          setProgress(null);
        }
      }
    },
    [port, note],
  );

  const cancel = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setProgress(null);
  }, []);

  const decide = useCallback(
    async (change: DecisionChange) => setChecked(await port.decide(change)),
    [port],
  );

  return { checked, progress, failure, changed, start, cancel, decide };
}

import { useCallback, useState } from "react";
import type { NarrativeInput } from "../../excel/port";

/** The reports that the person has given, beside the prose that is found in the workbook itself. */
export interface Narratives {
  readonly given: readonly NarrativeInput[];
  /** Puts reports in, in the place of those of the same name, and checks with them. */
  add(more: readonly NarrativeInput[]): Promise<void>;
  remove(name: string): Promise<void>;
}

export function useNarratives(
  start: (narratives: readonly NarrativeInput[]) => Promise<Error | null>,
): Narratives {
  const [given, setGiven] = useState<readonly NarrativeInput[]>([]);

  const add = useCallback(
    async (more: readonly NarrativeInput[]) => {
      const names = new Set(more.map(({ name }) => name));
      const next = [...given.filter(({ name }) => !names.has(name)), ...more];
      setGiven(next);
      const fault = await start(next);
      // A report that cannot be read would make every later check fail as well.
      const bad = fault && "file" in fault ? fault.file : null;
      if (bad !== null) setGiven((now) => now.filter(({ name }) => name !== bad));
    },
    [given, start],
  );

  const remove = useCallback(
    async (name: string) => {
      const next = given.filter((one) => one.name !== name);
      setGiven(next);
      await start(next);
    },
    [given, start],
  );

  return { given, add, remove };
}

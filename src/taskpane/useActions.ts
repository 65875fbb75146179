import { useMemo } from "react";
import type { FlagOutcome } from "../excel/port";
import type { Ask } from "./decisions/ask";
import type { PaneActions } from "./PaneContext";
import type { Check } from "./state/useCheck";
import type { Copying } from "./state/useCopy";
import type { Navigation } from "./state/useNavigation";

interface Parts {
  readonly navigation: Navigation;
  readonly copying: Copying;
  readonly decide: Check["decide"];
  flags(show: boolean): Promise<FlagOutcome>;
  announce(text: string): void;
  fail(text: string): void;
  ask(question: Ask): void;
  readAmount(amount: string): void;
}

/** The actions that every part of the pane may ask for, in one object that changes only where one of them does. */
export function useActions(parts: Parts): PaneActions {
  const { decide, flags, announce, fail, ask, readAmount } = parts;
  const { show, back } = parts.navigation;
  const { copy } = parts.copying;
  return useMemo(
    () => ({
      show: (ref) => void show(ref),
      back: () => void back(),
      copy: (text, what) => void copy(text, what),
      decide: async (change, done) => {
        await decide(change);
        announce(done);
      },
      flags,
      ask,
      readAmount,
      announce,
      fail,
    }),
    [decide, flags, announce, fail, ask, readAmount, show, back, copy],
  );
}

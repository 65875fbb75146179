import { useMemo, useState } from "react";
import type { Checked } from "../../excel/port";
import { filterPassages, isWanted, type Reading } from "./filter-passages";
import { passagesOf, type Passage } from "./passages";

/** The text as it is being read: which part of it, and which amounts are opened. */
export interface ReadingState {
  readonly reading: Reading;
  readonly shown: readonly Passage[];
  /** The narratives that have anything to show, by their place in the list. */
  readonly narratives: ReadonlySet<number>;
  /** Ids of the amounts in the shown text, in order. */
  readonly amounts: readonly string[];
  read(reading: Reading): void;
  isOpen(amount: string): boolean;
  toggle(amount: string): void;
}

/** @param target an amount to open from the start. */
export function useReading({ narratives, report }: Checked, target: string | null): ReadingState {
  const [reading, setReading] = useState<Reading>("whole");
  const [toggled, setToggled] = useState<ReadonlySet<string>>(
    () => new Set(target === null ? [] : [target]),
  );
  const passages = useMemo(() => passagesOf(narratives, report.claims), [narratives, report]);
  const shown = useMemo(() => filterPassages(passages, reading), [passages, reading]);
  const inOrder = useMemo(() => shown.flatMap(({ amounts }) => amounts), [shown]);
  const amounts = useMemo(() => inOrder.map(({ id }) => id), [inOrder]);
  // Read by kind, each amount of the kind lies open; one that is toggled is the other way about.
  const laidOpen = useMemo(
    () =>
      new Set(
        reading === "whole"
          ? []
          : inOrder.filter((amount) => isWanted(amount, reading)).map(({ id }) => id),
      ),
    [inOrder, reading],
  );
  return {
    reading,
    shown,
    narratives: useMemo(() => new Set(passages.map((one) => one.narrative)), [passages]),
    amounts,
    read: (next) => {
      setReading(next);
      setToggled(new Set());
    },
    isOpen: (amount) => laidOpen.has(amount) !== toggled.has(amount),
    toggle: (amount) =>
      setToggled((before) => {
        const after = new Set(before);
        if (!after.delete(amount)) after.add(amount);
        return after;
      }),
  };
}

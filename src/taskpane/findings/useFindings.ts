import { useMemo } from "react";
import type { RuleGroup } from "../../core/checks/rule";
import type { Finding } from "../../core/finding";
import {
  countByState,
  filterFindings,
  openFindings,
  placeOf,
  type FindingFilter,
  type StateChoice,
} from "./filter-findings";
import { ruleGroup } from "./rule-words";

/** The findings that the person wants to see, and what there is to choose from. */
export interface FindingsChoice {
  readonly filter: FindingFilter;
  readonly shown: readonly Finding[];
  readonly counts: Readonly<Record<StateChoice, number>>;
  readonly places: readonly string[];
  readonly groups: readonly RuleGroup[];
  /** Whether anything but the state is narrowed. */
  readonly narrowed: boolean;
  change(part: Partial<FindingFilter>): void;
  clear(): void;
}

export function useFindings(
  findings: readonly Finding[],
  [filter, setFilter]: readonly [FindingFilter, (filter: FindingFilter) => void],
): FindingsChoice {
  const shown = useMemo(() => filterFindings(findings, filter, ruleGroup), [findings, filter]);
  const choices = useMemo(() => choicesOf(findings), [findings]);
  return {
    filter,
    shown,
    ...choices,
    narrowed: filter.place !== "" || filter.group !== "" || filter.search !== "",
    change: (part) => setFilter({ ...filter, ...part }),
    clear: () => setFilter(openFindings),
  };
}

function choicesOf(findings: readonly Finding[]) {
  return {
    counts: countByState(findings),
    places: [...new Set(findings.map(placeOf))].filter(Boolean),
    groups: [...new Set(findings.map(({ rule }) => ruleGroup(rule)))].filter((one) => one !== null),
  };
}

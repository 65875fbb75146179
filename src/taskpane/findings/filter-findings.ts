import type { Finding, Severity } from "../../core/finding";
import type { RuleGroup } from "../../core/checks/rule";

/** What the person wants to see: by state, and open ones by their severity. */
export type StateChoice = "open" | Severity | "accepted" | "all";

export interface FindingFilter {
  readonly state: StateChoice;
  /** A sheet or a document; empty for all. */
  readonly place: string;
  readonly group: RuleGroup | "";
  readonly search: string;
}

export const openFindings: FindingFilter = { state: "open", place: "", group: "", search: "" };

/** Worst first, as the report orders them; accepted ones last. */
export function filterFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
  groupOf: (rule: string) => RuleGroup | null,
): readonly Finding[] {
  const wanted = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = findings.filter(
    (finding) =>
      hasState(finding, filter.state) &&
      (filter.place === "" || placeOf(finding) === filter.place) &&
      (filter.group === "" || groupOf(finding.rule) === filter.group) &&
      holdsAll(finding, wanted),
  );
  const rank = ({ decision, severity }: Finding) => (decision ? 3 : ranks[severity]);
  return [...found].sort((one, other) => rank(one) - rank(other));
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The sheet or the document in which a finding stands; empty where it is about the whole workbook. */
export function placeOf({ location }: Finding): string {
  return location.document ?? location.sheet ?? "";
}

/** How many findings each choice would show. */
export function countByState(findings: readonly Finding[]): Readonly<Record<StateChoice, number>> {
  const of = (state: StateChoice) => findings.filter((one) => hasState(one, state)).length;
  return {
    open: of("open"),
    error: of("error"),
    warning: of("warning"),
    info: of("info"),
    accepted: of("accepted"),
    all: findings.length,
  };
}

function hasState({ decision, severity }: Finding, state: StateChoice): boolean {
  if (state === "all") return true;
  if (state === "accepted") return decision !== null;
  return decision === null && (state === "open" || severity === state);
}

function holdsAll(finding: Finding, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const { message, location, evidence, consequences } = finding;
  const text = [
    message,
    location.sheet,
    location.cell,
    location.document,
    ...consequences,
    ...evidence.map((one) => `${one.ref} ${one.text}`),
  ]
    .join(" ")
    .toLowerCase();
  return wanted.every((word) => text.includes(word));
}

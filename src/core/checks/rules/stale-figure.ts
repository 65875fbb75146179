import { FigureKind } from "../../tables/figure-grid";
import type { Term } from "../../relations/relation";
import type { ReconciledClaim } from "../../reconcile/match";
import type { CellReader } from "../cell-reader";
import { claimHit } from "../claim-hits";
import { namedYears } from "../named-years";
import type { Rule } from "../rule";
import { pounds, printedStep } from "../wanted-value";

export const staleFigure: Rule<"stale"> = {
  id: "stale-figure",
  group: "narrative",
  severity: "warning",
  title: "A sentence still gives the figure of the last report",
  why: "The amount is the one that the table shows for an earlier period, while its column for this report holds another: the sentence was carried over and not brought up to date.",
  fix: "Give the figure of this report, or say that it is the earlier one.",
  messages: {
    stale:
      "{place} says {amount} (“{quote}”), which {old} shows under “{before}”; {cell} ({label}, “{column}”) now shows {shown}.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Variance £000", "Variance last reported £000"],
        ["Parks", "12", "31"],
        ["Report: Parks is forecast to overspend by £31k."],
      ],
      mark: "A3",
      says: "31 is the variance of the last report.",
    },
    mended: {
      table: [
        ["Service", "Variance £000", "Variance last reported £000"],
        ["Parks", "12", "31"],
        ["Report: Parks is forecast to overspend by £12k (£31k last reported)."],
      ],
      mark: "A3",
      says: "Each figure is called what it is.",
    },
  },
  *check(input) {
    for (const claim of input.claims) {
      const old = earlierCell(claim, input.cells);
      const hit = old ? claimHit(claim, "stale", input) : null;
      if (!old || !hit) continue;
      const { cells } = input;
      yield {
        ...hit,
        values: { ...hit.values, old: cells.address(old), before: cells.header(old) },
        evidence: [...hit.evidence, cells.evidence(old)],
        cells: [...hit.cells, cells.ref(old)],
      };
    }
  },
};

/** The cell of the same row, in a column of an earlier period, that shows the amount; null where there is none. */
function earlierCell({ claim, match, verdict }: ReconciledClaim, cells: CellReader): Term | null {
  const [part, ...more] = match?.parts ?? [];
  const { amount } = claim;
  if (verdict !== "does-not-reconcile" || !part || more.length > 0 || !amount) return null;
  if (amount.unit === "percent") return null;
  const { columns, figures } = cells.table(part.table);
  const said = Math.abs(Number(amount.value));
  for (const column of columns.keys()) {
    if (column === part.column || !isEarlier(columns[column], columns[part.column])) continue;
    if (figures.kindAt(part.row, column) !== FigureKind.Number) continue;
    const term = { ...part, column, sign: 1 as const };
    const step = Math.max(printedStep(term, cells), Number(amount.precision));
    if (Math.abs(Math.abs(pounds(term, cells)) - said) <= step / 2 + 1e-6 && said > 0) return term;
  }
  return null;
}

interface Heading {
  readonly header: string;
  readonly role: string;
}

/** Whether the first column holds what the second held before: the last report's variance, last year, the first budget. */
function isEarlier(one: Heading | undefined, now: Heading | undefined): boolean {
  if (!one || !now) return false;
  if (one.role === "previous variance") return now.role === "variance";
  if (one.role === "budget") return now.role === "revised budget";
  const years = [namedYears(one.header), namedYears(now.header)].map((list) => Math.max(...list));
  return (
    Number.isFinite(years[0]) && Number.isFinite(years[1]) && (years[0] ?? 0) < (years[1] ?? 0)
  );
}

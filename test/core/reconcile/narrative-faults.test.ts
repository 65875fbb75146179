import { findClaims } from "../../../src/core/claims/find-claims";
import type { ReconciledClaim, Statement } from "../../../src/core/reconcile/match";
import { reconcile } from "../../../src/core/reconcile/reconcile";
import { relate } from "../../../src/core/relations/relate";
import { defaultSettings } from "../../../src/core/settings";
import { findTables } from "../../../src/core/tables/find-tables";
import { narrateWorkbook, narrativeFaults, type Narrated } from "../../support/narrate-workbook";
import { narrativeOf } from "../../support/reconcile-text";
import { soundWorkbook } from "../../support/sound-workbook";

const seeds = Array.from({ length: 100 }, (_, at) => at + 1);

interface Read {
  readonly report: Narrated;
  readonly claims: readonly ReconciledClaim[];
  readonly statements: readonly Statement[];
}

function read(seed: number, kind: Parameters<typeof narrateWorkbook>[2]): Read {
  const workbook = soundWorkbook(seed);
  const report = narrateWorkbook(workbook, seed, kind);
  const tables = findTables(workbook.snapshot, defaultSettings);
  const related = relate(tables, workbook.snapshot, defaultSettings);
  const narratives = [narrativeOf(report.lines)];
  const claims = findClaims(narratives, defaultSettings);
  return {
    report,
    ...reconcile(claims, related.tables, related.relations, defaultSettings, narratives),
  };
}

const accuses = ({ verdict }: ReconciledClaim) =>
  verdict === "does-not-reconcile" || verdict === "direction-conflict";

const at = ({ report, claims }: Read, { line, text }: { line: number; text: string }) =>
  claims.find(
    ({ claim }) =>
      claim.paragraphIndex === line &&
      (report.lines[line] ?? "").slice(claim.start, claim.end).includes(text.replace(/[km]$/, "")),
  );

const shownAt = (one: Read, { claim, verdict, explanation }: ReconciledClaim) =>
  `${one.report.lines[claim.paragraphIndex]} [${verdict}: ${explanation}]`;

describe("one fault put into a sound report", () => {
  it.each(narrativeFaults)("%s: nine in ten are told at the amount", (kind) => {
    let put = 0;
    const missed: string[] = [];
    for (const seed of seeds) {
      const one = read(seed, kind);
      const { fault } = one.report;
      if (!fault) continue;
      put++;
      const found = at(one, fault);
      const said = one.statements.some(
        ({ verdict, claims }) =>
          verdict === "does-not-hold" && found !== undefined && claims.includes(found.claim.id),
      );
      if (!found || (!accuses(found) && !said))
        missed.push(`${seed} ${fault.text}: ${found ? shownAt(one, found) : "not read"}`);
    }
    expect(put).toBeGreaterThan(5);
    const enough = missed.length <= put * 0.1;
    expect({ enough, put, missed: enough ? [] : missed }).toEqual({
      enough: true,
      put,
      missed: [],
    });
  });

  it("a sound report gives at most one false alarm in twenty", () => {
    const alarms = seeds.flatMap((seed) => {
      const one = read(seed, null);
      return [
        ...one.claims.filter(accuses).map((claim) => `${seed} ${shownAt(one, claim)}`),
        ...one.statements
          .filter(({ verdict }) => verdict === "does-not-hold")
          .map(({ statement }) => `${seed} ${statement}`),
      ];
    });
    const few = alarms.length <= seeds.length * 0.05;
    expect({ few, alarms: few ? [] : alarms }).toEqual({ few: true, alarms: [] });
  });

  it("amounts of other things stay not in the tables", () => {
    const tied = seeds.flatMap((seed) => {
      const one = read(seed, null);
      return one.report.distractors.flatMap((distractor) => {
        const found = at(one, distractor);
        return found && found.verdict !== "not-in-tables" ? [`${seed} ${shownAt(one, found)}`] : [];
      });
    });
    expect(tied).toEqual([]);
  });
});

import { findClaims } from "../../src/core/claims/find-claims";
import type { Narrative } from "../../src/core/claims/narrative";
import type { ReconciledClaim, Statement } from "../../src/core/reconcile/match";
import { reconcile } from "../../src/core/reconcile/reconcile";
import { relate } from "../../src/core/relations/relate";
import { defaultSettings, type Settings } from "../../src/core/settings";
import { findTables } from "../../src/core/tables/find-tables";
import type { Table } from "../../src/core/tables/table";
import { drawSnapshot } from "./draw-snapshot";

export interface ReconciledText {
  readonly tables: readonly Table[];
  readonly claims: readonly ReconciledClaim[];
  readonly statements: readonly Statement[];
  /** The result of the first amount whose printed text this is: `does-not-reconcile Parks / Variance`. */
  result(amount: string): string;
  claim(amount: string): ReconciledClaim;
}

/** A narrative of plain lines. */
export function narrativeOf(lines: readonly string[]): Narrative {
  return {
    name: "report.txt",
    losses: [],
    paragraphs: lines.map((text, at) => ({
      text,
      place: { kind: "document", line: at + 1 },
      number: null,
      style: "body",
      level: 0,
    })),
  };
}

/** Reads drawn sheets and the lines written about them, end to end. */
export function reconcileText(
  sheets: Readonly<Record<string, readonly string[]>>,
  lines: readonly string[],
  settings: Settings = defaultSettings,
): ReconciledText {
  const snapshot = drawSnapshot(sheets);
  const { tables, relations } = relate(findTables(snapshot, settings), snapshot, settings);
  const narratives = [narrativeOf(lines)];
  const { claims, statements } = reconcile(
    findClaims(narratives, settings),
    tables,
    relations,
    settings,
    narratives,
  );
  const claim = (amount: string): ReconciledClaim => {
    const found = claims.find(({ claim: one }) =>
      (lines[one.paragraphIndex] ?? "").slice(one.start, one.end).includes(amount),
    );
    if (!found) throw new Error(`No amount ${amount}`);
    return found;
  };
  return {
    tables,
    claims,
    statements,
    claim,
    result: (amount) => {
      const { verdict, match } = claim(amount);
      const cells = (match?.parts ?? []).map(({ table, row, column }) => {
        const found = tables.find(({ id }) => id === table);
        return `${found?.rows[row]?.label ?? "?"} / ${found?.columns[column]?.header ?? "?"}`;
      });
      return cells.length === 0 ? verdict : `${verdict}: ${cells.join(" & ")}`;
    },
  };
}

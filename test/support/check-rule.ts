import { hitsOf } from "../../src/core/checks/hits-of";
import type { Rule, RuleInput } from "../../src/core/checks/rule";
import { writeMessage } from "../../src/core/checks/write-message";
import type { Hit } from "../../src/core/finding";
import { gatherInput } from "../../src/core/gather-input";
import { findRelations } from "../../src/core/review";
import { defaultSettings, type Settings } from "../../src/core/settings";
import { nothingBeside, type PackageFacts } from "../../src/core/workbook/package-facts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { workbookOf } from "./build-snapshot";
import { narrativeOf } from "./reconcile-text";

/** What a rule is tried on, beside the sheets. */
export interface RuleCase {
  readonly report?: readonly string[];
  readonly settings?: Partial<Settings>;
  readonly package?: PackageFacts;
  readonly names?: WorkbookSnapshot["names"];
}

/** Drawn sheets (see `sheetOf`) read end to end, as a rule sees them. */
export function inputOf(
  sheets: readonly SheetSnapshot[],
  { report, settings = {}, package: facts = nothingBeside, names = [] }: RuleCase = {},
): RuleInput {
  const all = { ...defaultSettings, ...settings };
  const snapshot = { ...workbookOf(...sheets), names, package: facts };
  return gatherInput([findRelations(snapshot, all)], report ? [narrativeOf(report)] : [], all);
}

/** A rule's hits on drawn sheets: where, how grave, and in which words. */
export function checkRule(
  rule: Rule,
  sheets: readonly SheetSnapshot[],
  more: RuleCase = {},
): string[] {
  return [...hitsOf(rule, inputOf(sheets, more))].map((hit) => tell(rule, hit));
}

function tell(rule: Rule, hit: Hit): string {
  const { sheet, cell, document, line } = hit.location;
  const place = document === undefined ? `${sheet ?? "workbook"}!${cell ?? "*"}` : `line ${line}`;
  return `${hit.severity ?? rule.severity} ${place} ${writeMessage({ rule, hit })}`;
}

/** Where a rule finds something, and how grave: `error Revenue!B5`. */
export function placesOf(
  rule: Rule,
  sheets: readonly SheetSnapshot[],
  more: RuleCase = {},
): string[] {
  return checkRule(rule, sheets, more).map((told) =>
    told
      .split(" ")
      .slice(0, told.includes(" line ") && !told.includes("!") ? 3 : 2)
      .join(" "),
  );
}

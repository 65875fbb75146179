import { ruleTitle } from "../../core/checks/rule-title";
import { findingPlace } from "../../core/finding-place";
import { rules } from "../../core/checks/rules";
import { sayLapsed } from "../../core/decisions/say-lapsed";
import type { Finding } from "../../core/finding";
import { partsOf, type Outcome, type Part } from "../../core/outcome";
import { escapeMarkup } from "./escape-markup";

/**
 * The outcome as a test report for pipelines: a suite a workbook, a case for every check that found
 * nothing and for every finding. Open errors fail; what was not checked is skipped; the rest passes with a note.
 */
export function writeJunit(outcome: Outcome): string {
  const suites = partsOf(outcome).map(suite);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="crosscast">\n${suites.join("")}</testsuites>\n`;
}

function suite({ title, reviewed }: Part): string {
  const { findings, unchecked } = reviewed;
  const found = new Set(findings.map(({ rule }) => rule));
  const clean = rules
    .filter(({ id }) => !found.has(id))
    .map(({ id, title: name }) => `    <testcase ${attributes({ classname: id, name })}/>\n`);
  const cases = [
    ...clean,
    ...findings.map(findingCase),
    ...unchecked.map(
      ({ what, why }) =>
        `    <testcase ${attributes({ classname: "unchecked", name: what })}><skipped ${attributes({ message: why })}/></testcase>\n`,
    ),
  ];
  const failures = findings.filter(isFailure).length;
  const counts = {
    name: title,
    tests: String(cases.length),
    failures: String(failures),
    errors: "0",
    skipped: String(unchecked.length),
  };
  return `  <testsuite ${attributes(counts)}>\n${cases.join("")}  </testsuite>\n`;
}

function isFailure({ severity, decision }: Finding): boolean {
  return severity === "error" && decision === null;
}

function findingCase(finding: Finding): string {
  const name = `${findingPlace(finding)} ${ruleTitle(finding.rule)}`;
  const lines = [
    finding.message,
    ...finding.evidence.map(({ ref, text }) => `${ref}: ${text}`),
    ...finding.consequences.map((text) => `Also: ${text}`),
    `To do: ${finding.advice}`,
    ...(finding.lapsed ? [sayLapsed(finding.lapsed)] : []),
    ...(finding.decision ? [`Accepted: ${finding.decision.reason}`] : []),
  ];
  const body = escapeMarkup(lines.join("\n"));
  const inner = isFailure(finding)
    ? `<failure ${attributes({ type: finding.severity, message: finding.message })}>${body}</failure>`
    : `<system-out>${body}</system-out>`;
  return `    <testcase ${attributes({ classname: finding.rule, name })}>${inner}</testcase>\n`;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeMarkup(value).replace(/\s+/g, " ")}"`)
    .join(" ");
}

import type { Rule, RuleExample } from "./rule";

const groups: Readonly<Record<Rule["group"], string>> = {
  casting: "casting: the tables' own arithmetic",
  formulas: "formulas",
  presentation: "presentation",
  publishing: "before publishing",
  narrative: "the narrative against the workbook and itself",
};

const severities: Readonly<Record<Rule["severity"], string>> = {
  error: "error: put it right, or accept it with a reason, before publishing",
  warning: "warning: look at it",
  info: "note",
};

/** A rule's help page, made from the rule's own words. */
export function rulePage(rule: Rule): string {
  const messages = Object.values(rule.messages).map((text) => `> ${text}`);
  const { fault, mended } = rule.examples;
  return [
    `# ${rule.title}`,
    `\`${rule.id}\` · ${groups[rule.group]} · ${severities[rule.severity]}`,
    "## Why it matters",
    rule.why,
    ...guidanceOf(rule),
    "## What to do",
    rule.fix,
    "## Example",
    fault.says,
    drawTable(fault),
    "Put right:",
    drawTable(mended),
    mended.says,
    "## What it says",
    messages.join("\n>\n"),
    "## Accept it, or switch it off",
    "Where the workbook is meant to be as it is, accept the finding with a reason: it stays accepted until one of its figures changes.",
    settingsOf(rule),
    "",
  ].join("\n\n");
}

function guidanceOf({ guidance = [] }: Rule): string[] {
  if (guidance.length === 0) return [];
  const links = guidance.map(({ title, address }) => `- [${title}](${address})`);
  return [`Public guidance:\n\n${links.join("\n")}`];
}

function settingsOf({ id, offUntilSet }: Rule): string {
  const off = offUntilSet
    ? "This check is off until a severity is set for it. "
    : "Another severity, or leaving the check out, is set in a settings file. ";
  return `${off}\`{ "severities": { "${id}": "warning" } }\` (\`error\`, \`warning\`, \`info\` or \`off\`); see [settings](../settings.md).`;
}

/** The lines as a sheet shows them, with the letters of the columns; the cell to look at is bold. */
function drawTable({ table, mark }: RuleExample): string {
  const width = Math.max(...table.map((line) => line.length));
  const letters = Array.from({ length: width }, (_, at) => String.fromCharCode(65 + at));
  const lines = table.map((line, at) => {
    const cells = letters.map((letter, column) => {
      const text = (line[column] ?? "").replace(/\|/g, "\\|");
      return mark === `${letter}${String(at + 1)}` && text !== "" ? `**${text}**` : text;
    });
    return `| ${[String(at + 1), ...cells].join(" | ")} |`;
  });
  return [
    `| | ${letters.join(" | ")} |`,
    `|---|${letters.map(() => "---").join("|")}|`,
    ...lines,
  ].join("\n");
}

const order: readonly Rule["group"][] = [
  "casting",
  "formulas",
  "presentation",
  "publishing",
  "narrative",
];

/** The list of all rules by group, with a link to each page. */
export function ruleIndexPage(rules: readonly Rule[]): string {
  const parts = order.map((group) => {
    const lines = rules
      .filter((rule) => rule.group === group)
      .map(
        ({ id, title, severity, offUntilSet }) =>
          `| [${id}](${id}.md) | ${title} | ${offUntilSet ? "off until set" : severity} |`,
      );
    const name = groups[group];
    return `## ${name.charAt(0).toUpperCase()}${name.slice(1)}\n\n| check | finds | severity |\n|---|---|---|\n${lines.join("\n")}\n`;
  });
  return `# What is checked\n\n${parts.join("\n")}`;
}

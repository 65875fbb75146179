import type { Rule } from "./rule";

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
  return [
    `# ${rule.title}`,
    `\`${rule.id}\` · ${groups[rule.group]} · ${severities[rule.severity]}`,
    "## Why it matters",
    rule.why,
    "## What to do",
    rule.fix,
    "## What it says",
    messages.join("\n>\n"),
    "## Settings",
    `Another severity, or leaving the check out, is set in a settings file: \`{ "severities": { "${rule.id}": "warning" } }\` (\`error\`, \`warning\`, \`info\` or \`off\`).`,
    "",
  ].join("\n\n");
}

/** The list of all rules, with a link to each page. */
export function ruleIndexPage(rules: readonly Rule[]): string {
  const lines = rules.map(
    ({ id, title, severity }) => `| [${id}](${id}.md) | ${title} | ${severity} |`,
  );
  return `# What is checked\n\n| check | finds | severity |\n|---|---|---|\n${lines.join("\n")}\n`;
}

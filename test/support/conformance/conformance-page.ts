import type { ExcelCall } from "./find-excel-calls";
import { isAbove } from "./read-api-set";

/** A member with what the tests know of it. */
export interface ConformanceRow extends ExcelCall {
  /** False where npm's office.js is older than the member. */
  readonly isInLibrary: boolean;
  readonly isPlayed: boolean;
}

/** The page for people: what the add-in asks of Excel, since when Excel has it, and what is known about it here. */
export function conformancePage(rows: readonly ConformanceRow[], declared: string): string {
  const line = (row: ConformanceRow): string => {
    const asked = isAbove(row.since, declared) ? `${row.since}, asked for first` : row.since;
    const played = !row.isInLibrary ? "not testable here" : row.isPlayed ? "yes" : "no";
    const tests = row.isInLibrary ? ["conformance", ...row.tests.slice(0, 3)] : row.tests;
    return `| ${row.member} | ${asked} | ${played} | ${row.files.join(", ")} | ${tests.join(", ")} |`;
  };
  return `# What the add-in asks of Excel

Written by \`npm run docs\` from the source and from the documentation in \`@types/office-js\`; a test fails when it is out of date. ${String(rows.length)} members of the Excel interface are called, loaded or set in \`src/excel\`, \`src/commands\` and \`src/functions\`.

- **Since**: the version of the requirement set ExcelApi. The manifest asks for ${declared}; what came later is only used where Excel says that it has it, which a test proves for each place in the source.
- **Workbench**: whether the page that plays Excel has it. *Not testable here* are members later than the office.js that npm has (ExcelApi 1.15).
- **Tests**: \`conformance\` (\`test/host/conformance.test.ts\`) tries every member through the real office.js; the others, in \`test/host\` too, say what must come of it. The tests in \`test/excel\` run the add-in's own code over the same host.

| member | since | workbench | used in | tests |
|---|---|---|---|---|
${rows.map(line).join("\n")}
`;
}

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ruleIndexPage, rulePage } from "../../../src/core/checks/rule-page";
import { rules } from "../../../src/core/checks/rules";
import { review } from "../../../src/core/review";
import { parseRef } from "../../../src/core/workbook/cell-ref";
import { sheetOf, workbookOf } from "../../support/build-snapshot";

const root = join(__dirname, "../../..");
const source = join(root, "src/core/checks/rules");
const pages = join(root, "assets/docs/rules");
const filesOf = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => basename(file, ending))
    .sort();

// `WRITE_DOCS=1 npm run test:only -- rule-docs` writes the pages anew; `npm run docs` does that.
if (process.env["WRITE_DOCS"] === "1") {
  mkdirSync(pages, { recursive: true });
  for (const rule of rules) writeFileSync(join(pages, `${rule.id}.md`), rulePage(rule));
  writeFileSync(join(pages, "README.md"), ruleIndexPage(rules));
}

/** Where a review of an example as a sheet tells a rule's fault; "600 =SUM(B2:B3)" is a figure with its formula. */
function toldIn(rule: string, table: readonly (readonly string[])[]): (string | null)[] {
  const drawing = table
    .map((row) => row.map((text) => text.replace(/^(.+?) (=.+)$/, "$1 {$2}")).join(" | "))
    .join("\n");
  return review(workbookOf(sheetOf("Revenue", drawing)), [])
    .findings.filter((one) => one.rule === rule)
    .map(({ location }) => location.cell);
}

test("every rule file is in the index under its own name", () => {
  const files = filesOf(source, ".ts").filter((name) => name !== "index");
  expect(rules.map(({ id }) => id).sort()).toEqual(files);
});

test("every rule has a test of its own", () => {
  const tested = filesOf(join(__dirname, "rules"), ".test.ts");
  expect(tested).toEqual(rules.map(({ id }) => id).sort());
});

test("every rule has its help page and there is no page without a rule", () => {
  const named = filesOf(pages, ".md").filter((name) => name !== "README");
  expect(named).toEqual(rules.map(({ id }) => id).sort());
  expect(readFileSync(join(pages, "README.md"), "utf8")).toBe(ruleIndexPage(rules));
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("has a help page made from its own words", () => {
    expect(readFileSync(join(pages, `${id}.md`), "utf8")).toBe(rulePage(rule));
  });

  test("says what is wrong, why it matters and what to do", () => {
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
    expect(rule.why).toMatch(/^[A-Z].*\.$/);
    expect(rule.fix).toMatch(/^[A-Z].*\.$/);
    for (const text of Object.values(rule.messages))
      expect(text).toMatch(/\{(?:cell|place|amounts)\}.*\.$/);
  });

  test("shows the fault and the same lines put right as small tables, and how to accept it or switch it off", () => {
    const { fault, mended } = rule.examples;
    for (const { table, mark, says } of [fault, mended]) {
      expect(table.length).toBeGreaterThan(0);
      expect(table.length).toBeLessThan(12);
      expect(says).toMatch(/^\S.*\.$/);
      if (mark === undefined) continue;
      const at = parseRef(`A!${mark}`);
      expect(table[(at?.row ?? 0) - 1]?.[(at?.column ?? 0) - 1]).toBeDefined();
    }
    expect(JSON.stringify(mended)).not.toBe(JSON.stringify(fault));
    const page = rulePage(rule);
    expect(page).toContain("Put right:");
    expect(page).toContain("## Accept it, or switch it off");
    expect(page).toContain(`"${id}"`);
  });

  test("its mended example is not told, and a fault of formulas is told where it is marked", () => {
    const { fault, mended } = rule.examples;
    expect(toldIn(id, mended.table)).toEqual([]);
    const shown = fault.table.flat().some((text) => text.includes(" ="));
    // A drawing cannot say that a figure is kept as text.
    if (rule.group === "formulas" && shown && id !== "number-as-text")
      expect(toldIn(id, fault.table)).toEqual([fault.mark]);
  });
});

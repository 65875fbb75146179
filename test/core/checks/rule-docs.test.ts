import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ruleIndexPage, rulePage } from "../../../src/core/checks/rule-page";
import { rules } from "../../../src/core/checks/rules";

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
});

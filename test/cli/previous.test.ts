import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import { runCheck, samples } from "./run-check";

const sample = (name: string, file: string) => join(samples, name, file);
const now = sample("next-month", "workbook.xlsx");
const before = sample("planted-errors", "workbook.xlsx");
const report = sample("planted-errors", "report.docx");
const flat = (text: string) => text.replace(/\s+/g, " ");

test("last month's report held against this month's workbook: the sentences to rewrite, ready to paste", async () => {
  const { out } = await runCheck(["check", now, "--narrative", report, "--previous", before]);
  const text = flat(out);
  expect(text).toContain("Sentences to rewrite since the earlier version (5)");
  expect(text).toContain(
    "Write: The net cost of services is forecast to overspend by £656k against a revised budget of £12.770m, an increase of £54k on the £602k last reported.",
  );
  expect(text).toContain(
    "£156k is £170k now (Car Parks, “Variance £000”, Revenue!F13: 156 before, 170 now).",
  );
  expect(text).toContain("Write: The use of the Transformation reserve is forecast to be £360k.");
});

test("the list is in the JSON, as its schema describes, and in the page", async () => {
  const words = ["check", now, "--narrative", report, "--previous", before, "--format"];
  const json = JSON.parse((await runCheck([...words, "json"])).out) as {
    readonly rewrites: readonly { readonly paragraph: string; readonly after: string | null }[];
  };
  const schema = JSON.parse(
    readFileSync(join(samples, "../docs/report.schema.json"), "utf8"),
  ) as object;
  const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
  ajv.validate(schema, json);
  expect(ajv.errors ?? []).toEqual([]);
  const page = (await runCheck([...words, "html"])).out;
  const written = json.rewrites.flatMap(({ after }) => after ?? []);
  expect(written).toHaveLength(4);
  for (const after of written) expect(page).toContain(`<blockquote>${after}</blockquote>`);
});

test("the same workbook twice: nothing to rewrite, and it is said", async () => {
  const { out } = await runCheck(["check", before, "--narrative", report, "--previous", before]);
  expect(out).toContain("Sentences to rewrite since the earlier version (0)");
});

test("an earlier version without a report, or beside several workbooks, is refused with the reason", async () => {
  const alone = await runCheck(["check", now, "--previous", before]);
  expect([alone.status, alone.err]).toEqual([
    2,
    "workbook.xlsx: there is no report whose sentences could be listed. Name it after --narrative.\n",
  ]);
  const two = await runCheck(["check", now, before, "--narrative", report, "--previous", before]);
  expect(two.status).toBe(2);
  expect(two.err).toContain("Name one workbook.");
});

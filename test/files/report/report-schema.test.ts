import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import { review, reviewPack } from "../../../src/core/review";
import { readNarrative } from "../../../src/files/narrative/read-narrative";
import { writeJson } from "../../../src/files/report/write-json";
import { readWorkbook } from "../../../src/files/workbook/read-workbook";
import type { Outcome } from "../../../src/core/outcome";

const assets = join(__dirname, "../../../assets");
const schema = JSON.parse(readFileSync(join(assets, "docs/report.schema.json"), "utf8")) as object;
const validate = new Ajv({
  allErrors: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
}).compile(schema);

const load = async (sample: string) => {
  const bytes = (file: string) => readFileSync(join(assets, "samples", sample, file));
  return {
    workbook: await readWorkbook("workbook.xlsx", bytes("workbook.xlsx")),
    narrative: await readNarrative("report.docx", bytes("report.docx")),
  };
};
const jsonOf = (outcome: Outcome) => [...writeJson(outcome)].join("");
const faults = (outcome: Outcome) => {
  validate(JSON.parse(jsonOf(outcome)));
  return (validate.errors ?? []).slice(0, 5);
};

test.each(["clackmannanshire-2017", "planted-errors"])("%s: one workbook", async (sample) => {
  const { workbook, narrative } = await load(sample);
  expect(faults({ kind: "one", review: review(workbook, [narrative]) })).toEqual([]);
});

test("several workbooks, and a pack", async () => {
  const [one, two] = [await load("clackmannanshire-2017"), await load("planted-errors")];
  const workbooks = [one.workbook, { ...two.workbook, name: "second.xlsx" }];
  expect(faults({ kind: "several", reviews: workbooks.map((each) => review(each, [])) })).toEqual(
    [],
  );
  expect(
    faults({ kind: "pack", pack: reviewPack(workbooks, [one.narrative, two.narrative]) }),
  ).toEqual([]);
});

test("the schema refuses money that is a number", async () => {
  const { workbook, narrative } = await load("clackmannanshire-2017");
  const report = JSON.parse(jsonOf({ kind: "one", review: review(workbook, [narrative]) })) as {
    claims: { value: unknown }[];
  };
  for (const claim of report.claims) claim.value = 695000;
  expect(validate(report)).toBe(false);
});

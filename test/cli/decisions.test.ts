import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import { noDecisions, type Decisions } from "../../src/core/decisions";
import { review } from "../../src/core/review";
import { writeDecisionPart } from "../../src/files/decisions/decision-part";
import { writeDecisionFile } from "../../src/files/decisions/decision-file";
import { readNarrative } from "../../src/files/narrative/read-narrative";
import { usualSettings } from "../../src/files/settings/with-abbreviations";
import { readWorkbook } from "../../src/files/workbook/read-workbook";
import { decideAll } from "../support/decide-all";
import { withCustomXml } from "../support/with-custom-xml";
import { runCheck, samples } from "./run-check";

interface Shown {
  readonly findings: readonly {
    readonly severity: string;
    readonly decision: { readonly reason: string } | null;
    readonly lapsed?: unknown;
  }[];
  readonly coverage: { readonly sourcedElsewhere: number };
  readonly unchecked: readonly { readonly what: string }[];
}

let folder: string;
let decisions: Decisions;
const path = (name: string) => join(folder, name);
const sample = (name: string, file: string) => join(samples, name, file);
const plain = () => new Uint8Array(readFileSync(sample("planted-errors", "workbook.xlsx")));
const report = sample("planted-errors", "report.docx");
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(path(name), content);
  return path(name);
};
const kept = (name: string, ...parts: readonly string[]) =>
  put(name, withCustomXml(plain(), parts));
const json = async (...words: readonly string[]) => {
  const ran = await runCheck(["check", ...words, "--format", "json"]);
  return { ...ran, shown: JSON.parse(ran.out) as Shown };
};
const accepted = ({ findings }: Shown) => findings.filter(({ decision }) => decision !== null);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "decisions-"));
  const workbook = await readWorkbook("workbook.xlsx", plain());
  const narrative = await readNarrative("report.docx", new Uint8Array(readFileSync(report)));
  decisions = decideAll(review(workbook, [narrative], usualSettings));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("decisions that travel in a workbook hold on the command line", async () => {
  const file = kept("kept.xlsx", "<other xmlns='urn:other'/>", writeDecisionPart(decisions));
  const { shown, status, err } = await json(file, "--narrative", report);
  // But for the note that Crosscast's own data is in the file: it is there only now.
  const open = shown.findings.filter(({ decision }) => decision === null);
  expect(open.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(accepted(shown)).toHaveLength(12);
  expect(shown.coverage.sourcedElsewhere).toBe(5);
  expect(err).toBe("");
  expect(status).toBe(0);
});

test("a council's settings that travel in a workbook hold too, unless --settings names others", async () => {
  const part = writeDecisionPart({ ...noDecisions, settings: { excludedSheets: ["Summary"] } });
  const file = kept("settings.xlsx", part);
  const own = await json(file);
  expect(own.shown.unchecked.map(({ what }) => what)).toContain("sheet “Summary”");
  const given = await json(file, "--settings", put("council.json", "{}"));
  expect(given.shown.unchecked.map(({ what }) => what)).not.toContain("sheet “Summary”");
  expect(given.err).toBe(
    "settings.xlsx holds settings of its own. They are left out, because --settings names a file.\n",
  );
});

test("settings that cannot be used are said, and the usual ones hold", async () => {
  const part = writeDecisionPart({ ...noDecisions, settings: { adverseSign: "sideways" } });
  const { err, status } = await json(kept("sideways.xlsx", part), "--fail-on", "never");
  expect(err).toContain("could not be used, and the usual ones hold: “adverseSign”");
  expect(status).toBe(0);
});

test("--decisions goes before what the workbook holds, and says so", async () => {
  const file = kept("two.xlsx", writeDecisionPart(decisions));
  const none = put("none.json", writeDecisionFile(noDecisions, "two.xlsx", "2026"));
  const { shown, err } = await json(file, "--narrative", report, "--decisions", none);
  expect(accepted(shown)).toEqual([]);
  expect(err).toContain("two.xlsx holds 17 decisions of its own. They are left out");
});

test("a newer version's decisions and damaged ones are said; the rest is reviewed", async () => {
  const newer = writeDecisionPart(decisions).replace('version="1"', 'version="2"');
  const damaged = writeDecisionPart(decisions).replace("{", "");
  const { shown, err } = await json(kept("odd.xlsx", newer, damaged));
  expect(shown.findings.length).toBeGreaterThan(0);
  expect(accepted(shown)).toEqual([]);
  expect(err).toContain("odd.xlsx: This workbook holds decisions that a newer version");
  expect(err).toContain("odd.xlsx: Earlier decisions in this workbook could not be read");
});

describe("a month later", () => {
  const nextBook = sample("next-month", "workbook.xlsx");
  const nextReport = sample("next-month", "report.docx");

  test("decisions are saved to a file as its schema describes, and brought over", async () => {
    const file = kept("december.xlsx", writeDecisionPart(decisions));
    const saved = path("december.json");
    const first = await runCheck([
      ...["check", file, "--narrative", report, "--save-decisions", saved],
    ]);
    expect(first.err).toBe(`17 decisions written to ${saved}\n`);
    const schema = JSON.parse(
      readFileSync(join(samples, "../docs/decisions.schema.json"), "utf8"),
    ) as object;
    const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
    expect(validate.validate(schema, JSON.parse(readFileSync(saved, "utf8")))).toBe(true);
    const { shown, err } = await json(nextBook, "--narrative", nextReport, "--decisions", saved);
    expect(err).toContain("Decisions of december.json: 6 kept, 9 lapsed, 2 lost.");
    expect(err).toContain(
      "  lapsed: Waste Collection, Variance %: A percentage does not follow from its figures (Revenue!I11), accepted “percent-not-ratio I10” by A. Person: Revenue!I11 changed from 3.2% to 3.3% and Revenue!F11 changed from 95 to 100.",
    );
    expect(accepted(shown)).toHaveLength(4);
    expect(shown.findings.filter(({ lapsed }) => lapsed !== undefined)).toHaveLength(3);
  });

  test("last month's workbook itself serves as well", async () => {
    const file = kept("last-month.xlsx", writeDecisionPart(decisions));
    const { shown, err } = await json(nextBook, "--narrative", nextReport, "--decisions", file);
    expect(err).toContain("Decisions of last-month.xlsx: 6 kept, 9 lapsed, 2 lost.");
    expect(accepted(shown)).toHaveLength(4);
  });

  test("what has lapsed is told with its finding in the report for people", async () => {
    const file = kept("told.xlsx", writeDecisionPart(decisions));
    const { out } = await runCheck(["check", nextBook, "--decisions", file]);
    expect(out.replace(/\s+/g, " ")).toContain(
      "Accepted on 5 January 2026 by A. Person (“percent-not-ratio I10”), but Revenue!I11 changed from 3.2% to 3.3%",
    );
  });
});

test.each([
  ["notes.json", "[]", "it holds no decisions of Crosscast"],
  ["text.json", "hello", "it holds no decisions of Crosscast"],
  ["newer.json", '{"crosscast":"decisions","version":2}', "a newer version of Crosscast wrote it"],
  ["bare.xlsx", null, "no decisions are kept in it"],
])("%s cannot be used for decisions, and it is said why", async (name, content, why) => {
  const file = put(name, content ?? plain());
  const { status, err } = await runCheck(["check", kept("any.xlsx"), "--decisions", file]);
  expect(status).toBe(2);
  expect(err).toContain(`${name}: ${why}`);
});

test("workbooks that stand alone cannot share one file of decisions", async () => {
  const file = put("some.json", writeDecisionFile(decisions, "a.xlsx", "2026"));
  const { status, err } = await runCheck([
    ...["check", kept("a.xlsx"), kept("b.xlsx"), "--decisions", file],
  ]);
  expect(status).toBe(2);
  expect(err).toContain("decisions belong to one workbook");
});

test("decisions are never written over a file that is read", async () => {
  const file = kept("same.xlsx", writeDecisionPart(decisions));
  const { status, err } = await runCheck(["check", file, "--save-decisions", file]);
  expect(status).toBe(2);
  expect(err).toContain("Name another file after --save-decisions");
});

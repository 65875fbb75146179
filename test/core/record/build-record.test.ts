import type { Decisions } from "../../../src/core/decisions";
import { buildRecord } from "../../../src/core/record/build-record";
import type { RecordInput } from "../../../src/core/record/record-input";
import { revenue } from "../../support/draw-snapshot";
import { recordInput } from "../../support/record-input";

const wrong = revenue.map((line) => line.replace("| 2,718 |", "| 2,817 |"));

const schedule = (input: RecordInput, title: string) => {
  const found = buildRecord(input).schedules.find(({ heading }) => heading.includes(title));
  if (!found) throw new Error(`There is no schedule “${title}”.`);
  return found;
};

test("page one: details as entered, workbooks before narratives, result, scope, three lines to sign", () => {
  const record = buildRecord(recordInput());
  expect(record.files.map(({ name }) => name)).toEqual(["budget.xlsx", "report.docx"]);
  expect(record.made).toBe("Checked on 1 July 2026 at 10:30 BST with Crosscast 1.2.3.");
  expect(record.result[0]).toMatch(/amounts in the narrative: 1 agrees/);
  expect(record.result).toContain(
    "Errors open: 0. Accepted with a reason: 0. Warnings and notes open: 0.",
  );
  expect(record.scope).toBe(
    "Agrees figures to the appendices; does not test the ledger, the forecast or judgement.",
  );
  expect(record.signatures).toEqual([
    { role: "Prepared by", name: "A. Preparer" },
    { role: "Reviewed by (not the preparer)", name: "" },
    { role: "Chief finance officer or delegate", name: "" },
  ]);
});

test("every row of every schedule has as many words as there are columns", () => {
  for (const { columns, rows } of buildRecord(recordInput({ rows: wrong })).schedules)
    for (const row of rows) expect(row).toHaveLength(columns.length);
});

test("open errors say where, what, what to do and with whom", () => {
  const open = schedule(recordInput({ rows: wrong }), "Open errors");
  expect(open.heading).toBe("Schedule 1. Open errors (1)");
  const [where, found, todo, owner] = open.rows[0] ?? [];
  expect(where).toBe("'Appendix 1'!C7");
  expect(found).toMatch(/^A total is not the sum of its lines\. .*2,817/);
  expect(todo).not.toBe("");
  expect(owner).toBe("");
});

test("an acceptance moves the error to its own schedule, with reason, name as entered and time", () => {
  const before = recordInput({ rows: wrong }).result;
  const fingerprint = before.findings[0]?.fingerprint ?? "";
  const grant = before.claims.find(({ value }) => value === "612000")?.fingerprint ?? "";
  const at = "2026-07-01T08:00:00Z";
  const decisions: Decisions = {
    findings: { [fingerprint]: { kind: "accepted", reason: "Memo line", by: "A. Head", at } },
    amounts: {
      [grant]: { kind: "sourced-elsewhere", reason: "Grant letter", by: "B. Officer", at },
    },
    owners: { [fingerprint]: "C. Owner" },
  };
  const after = recordInput({ rows: wrong, decisions });
  expect(schedule(after, "Open errors").rows).toEqual([]);
  expect(schedule(after, "Accepted with a reason").rows).toEqual([
    [
      "'Appendix 1'!C7",
      expect.stringContaining("2,817"),
      "Memo line",
      "A. Head",
      "1 July 2026 at 09:00 BST",
    ],
  ]);
  expect(schedule(after, "sourced elsewhere").rows).toEqual([
    [
      "report.docx, paragraph 2.1, line 1",
      expect.stringContaining("£612k"),
      "Grant letter",
      "B. Officer",
      "1 July 2026 at 09:00 BST",
    ],
  ]);
  expect(buildRecord(after).result.join(" ")).toContain("1 sourced elsewhere");
  expect(schedule(after, "Every amount").rows.map(([, , result]) => result)).toContain(
    "not in the workbook, sourced elsewhere",
  );
});

test("amounts that nobody settled are listed, those that agree are not", () => {
  const whys = schedule(recordInput(), "not agreed to anything").rows.map(([, , , why]) => why);
  expect(whys).toEqual([
    "£612k: no line of the workbook states this amount.",
    "£40k: no line of the workbook states this amount.",
  ]);
});

test("checks switched off, sheets left out and other settings are listed and counted on page one", () => {
  const input = recordInput({
    settings: {
      severities: { "total-not-sum": "off", "number-as-text": "error" },
      excludedSheets: ["Workings"],
      virementLimits: [{ above: 250_000, approval: "Cabinet" }],
      synonyms: [["Roads", "Highways"]],
    },
  });
  expect(schedule(input, "Settings that differ").rows).toEqual([
    ["Check “A total is not the sum of its lines”", "switched off"],
    ["Check “A figure is stored as text”", "an error"],
    ["Sheet “Workings”", "left out of the check"],
    ["Virement limits", "above £250,000: Cabinet"],
    ["Names that mean the same line", "Roads, Highways"],
  ]);
  const { result } = buildRecord(input);
  expect(result).toContain("1 check switched off.");
  expect(result).toContain("1 sheet left out.");
});

test("what is usual is not listed", () => {
  const { rows, none } = schedule(recordInput(), "Settings that differ");
  expect(rows).toEqual([]);
  expect(none).toContain("no check was switched off");
});

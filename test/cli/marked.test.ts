import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkComments } from "../support/check-docx";
import { runCheck, samples } from "./run-check";

const planted = join(samples, "planted-errors");
const book = join(planted, "workbook.xlsx");
const report = join(planted, "report.docx");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crosscast-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const mark = async (...more: string[]) => {
  const marked = join(folder, "marked.docx");
  rmSync(marked, { force: true });
  const { err, status } = await runCheck([
    ...["check", book, "--narrative", report, "--out", join(folder, "report.txt")],
    ...["--marked", marked, ...more],
  ]);
  return { err, status, comments: checkComments(new Uint8Array(readFileSync(marked))) };
};

test("a comment stands on each amount that disagrees, with cell, figure and suggested wording", async () => {
  const before = readFileSync(report);
  const { err, status, comments } = await mark();
  expect(status).toBe(1);
  expect(err).toContain(`A copy with ${String(comments.length)} comments was written to`);
  expect(readFileSync(report).equals(before)).toBe(true);
  const wrong = comments.find(({ on }) => on === "£263k");
  expect(wrong?.text).toMatch(
    /^Does not agree with the workbook\.\nThe text says £263k; the table has 236 in column .*\nCell: Revenue [A-Z]\d+\.\nSuggested wording: “.*£236k.*”$/,
  );
  expect(comments.map(({ text }) => text).join("\n")).not.toContain("✓");
});

test("the words against the sign and the sums of the text are marked too", async () => {
  const { comments } = await mark();
  const titles = comments.map(({ text }) => text.split("\n")[0]);
  expect(titles).toContain("The words contradict the sign in the workbook.");
  expect(titles.filter((title) => title?.startsWith("Does not fit"))).toHaveLength(2);
});

test("--ticks notes the cell beside each amount that agrees", async () => {
  const { err, comments } = await mark("--ticks");
  const ticks = comments.filter(({ text }) => text.startsWith("✓"));
  expect(ticks.length).toBeGreaterThan(5);
  for (const { text } of ticks)
    expect(text).toMatch(/^✓ (?:Revenue|Savings|Reserves|Summary) [A-Z]\d+/);
  expect(err).toContain(`and ${String(ticks.length)} ticks`);
});

describe("is refused", () => {
  const refused = async (...more: string[]) => {
    const { out, err, status } = await runCheck(["check", book, ...more]);
    expect(out).toBe("");
    expect(status).toBe(2);
    return err;
  };

  test("in place of the report, of the workbook, or of the other result", async () => {
    const before = readFileSync(report);
    const one = ["--narrative", report, "--marked"];
    expect(await refused(...one, report)).toMatch(/never written to\. .* after --marked\.\n$/);
    expect(await refused(...one, book)).toMatch(/never written to/);
    const both = join(folder, "both.docx");
    expect(await refused(...one, both, "--out", both)).toContain("named for something else");
    expect(readFileSync(report).equals(before)).toBe(true);
    expect(existsSync(both)).toBe(false);
  });

  test("without one Word report to mark", async () => {
    const marked = join(folder, "none.docx");
    expect(await refused("--marked", marked)).toContain("there is no Word report");
    const two = ["--narrative", report, "--narrative", join(folder, "other.docx")];
    expect(await refused(...two, "--marked", marked)).toContain("one at a time");
    expect(await refused("--narrative", report, "--ticks")).toContain("after --marked");
    expect(existsSync(marked)).toBe(false);
  });
});

import { review, type Review } from "../../../src/core/review";
import { listRewrites } from "../../../src/core/rewrites/list-rewrites";
import { defaultSettings } from "../../../src/core/settings";
import { sheetOf, workbookOf } from "../../support/build-snapshot";
import { narrativeOf } from "../../support/reconcile-text";

const table = (rows: string) => `
  Revenue budget monitoring 2025/26 £000
  Service        | Approved Budget | Virements | Revised Budget | Projected Outturn | Variance | Last Reported Variance | Movement
${rows}`;

const before = table(`
  Parks          | 1,240 | 35  | 1,275 | 1,318 | 43   | 31   | 12
  Leisure        | 2,615 | 0   | 2,615 | 2,704 | 89   | 60   | 29
  Homelessness   | 1,880 | 120 | 2,000 | 2,236 | 236  | 180  | 56
  Planning       | 980   | 25  | 1,005 | 940   | (65) | (20) | (45)
  **Total**      | 6,715 | 180 | 6,895 | 7,198 | 303  | 251  | 52`);

/** A virement of 60 into Parks: its variance changes sides. */
const after = table(`
  Parks          | 1,240 | 95  | 1,335 | 1,318 | (17) | 31   | (48)
  Leisure        | 2,615 | 0   | 2,615 | 2,704 | 89   | 60   | 29
  Homelessness   | 1,880 | 120 | 2,000 | 2,236 | 236  | 180  | 56
  Planning       | 980   | 25  | 1,005 | 940   | (65) | (20) | (45)
  **Total**      | 6,715 | 240 | 6,955 | 7,198 | 243  | 251  | (8)`);

const reviewOf = (drawing: string, ...lines: readonly string[]): Review =>
  review(workbookOf(sheetOf("Appendix 1", drawing)), [narrativeOf(lines)]);

/** Both reviews of the same lines, and the sentences to rewrite between them. */
const rewrites = (then: string, now: string, ...lines: readonly string[]) =>
  listRewrites(reviewOf(then, ...lines), reviewOf(now, ...lines), defaultSettings);

test("nothing changed: nothing is to be rewritten", () => {
  expect(rewrites(before, before, "Parks is forecast to overspend by £43k.")).toEqual([]);
});

test("every sentence whose cell changed, with old and new amounts, and no other", () => {
  const list = rewrites(
    before,
    after,
    "The services are forecast to overspend by £303k against a revised budget of £6.895m.",
    "4.1 Homelessness is forecast to overspend by £236k. The revised budget of Parks is £1,275k.",
    "Planning is forecast to underspend by £65k.",
  );
  expect(list.map(({ after: said }) => said)).toEqual([
    "The services are forecast to overspend by £243k against a revised budget of £6.955m.",
    "The revised budget of Parks is £1,335k.",
  ]);
  expect(list[1]).toMatchObject({
    paragraph: "4.1",
    before: "The revised budget of Parks is £1,275k.",
    place: { kind: "document", line: 2 },
    amounts: [
      {
        was: "£1,275k",
        now: "£1,335k",
        turned: false,
        cells: [
          {
            ref: "'Appendix 1'!D4",
            label: "Parks",
            column: "Revised Budget",
            from: "1,275",
            to: "1,335",
          },
        ],
      },
    ],
  });
});

test("a variance that changed sides turns its word round", () => {
  const [only, ...others] = rewrites(before, after, "Parks is forecast to overspend by £43k.");
  expect(others).toEqual([]);
  expect(only?.after).toBe("Parks is forecast to underspend by £17k.");
  expect(only?.amounts[0]?.turned).toBe(true);
});

test("where no word says the direction plainly, the sentence is left to its author, with its amounts", () => {
  const [only] = rewrites(before, after, "The variance of Parks is £43k.");
  expect(only?.after).toBeNull();
  expect(only?.why).toContain("the other way round");
  expect(only?.amounts[0]).toMatchObject({ was: "£43k", now: "£17k" });
});

test("a change too small for the author's unit changes nothing", () => {
  const little = before.replaceAll("1,318", "1,319").replaceAll("43 ", "44 ").replace("303", "304");
  expect(rewrites(before, little, "Parks is forecast to spend £1.3m this year.")).toEqual([]);
});

test("rows that moved are followed", () => {
  const moved = after.replace("  Parks ", "  Allotments | 0 | 0 | 0 | 0 | 0 | 0 | 0\n  Parks ");
  const [only] = rewrites(before, moved, "The revised budget of Parks is £1,275k.");
  expect(only?.after).toBe("The revised budget of Parks is £1,335k.");
  expect(only?.amounts[0]?.cells[0]?.ref).toBe("'Appendix 1'!D5");
});

test("a line that is gone leaves its sentence to the author", () => {
  const gone = before.split("\n").filter((line) => !line.includes("Homelessness"));
  const [only] = rewrites(
    before,
    gone.join("\n"),
    "Homelessness is forecast to overspend by £236k.",
  );
  expect(only?.after).toBeNull();
  expect(only?.why).toBe("its cells show nothing any more");
});

test("an amount that follows from others of its sentence changes with them", () => {
  const without = (drawing: string) =>
    drawing
      .split("\n")
      .map((line) => line.split("|").slice(0, 6).join("|"))
      .join("\n");
  const now = without(before)
    .replace("1,318 | 43", "1,330 | 55")
    .replace("303", "315")
    .replace("7,198", "7,210");
  const [only] = rewrites(
    without(before),
    now,
    "Parks is forecast to overspend by £43k, an increase of £12k on the £31k last reported.",
  );
  expect(only?.after).toBe(
    "Parks is forecast to overspend by £55k, an increase of £24k on the £31k last reported.",
  );
});

test("a sentence that its author has rewritten since is left alone", () => {
  const then = reviewOf(before, "Parks is forecast to overspend by £43k.");
  const now = reviewOf(after, "Parks is now forecast to underspend by £17k.");
  expect(listRewrites(then, now, defaultSettings)).toEqual([]);
});

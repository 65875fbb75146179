import fc from "fast-check";
import { noDecisions } from "../../../src/core/decisions";
import { toReport } from "../../../src/core/report";
import { review, type Review } from "../../../src/core/review";
import { ReviewMemory } from "../../../src/core/review-memory";
import { defaultSettings } from "../../../src/core/settings";
import { sheetOf, workbookOf } from "../../support/build-snapshot";
import {
  editKinds,
  editReview,
  type Edit,
  type EditKind,
  type ReviewState,
} from "../../support/edit-review";
import { narrativeOf } from "../../support/reconcile-text";

const service = (name: string, first: string, second: string) =>
  sheetOf(
    name,
    `
Table: ${name} revenue monitoring (£000)
Service | Revised Budget £000 | Forecast Outturn £000 | Variance £000 | Comments
${first} | 1,275 | 1,318 | 43 {=C3-B3} | Overspend of £43k on agency staff
${second} | 500 | 520 | 20 {=C4-B4} |
Public transport | 900 | 880 | (20) {=C5-B5} | Contact Ann Other on 01234 567890
**Total** | 2,675 {=SUM(B3:B5)} | 2,718 {=SUM(C3:C5)} | 43 {=C6-B6} |`,
  );

const start: ReviewState = {
  snapshot: workbookOf(
    sheetOf(
      "Summary",
      `
Revenue summary (£000)
Service | Revised Budget £000 | Forecast Outturn £000 | Variance £000
Adults | 2,675 {=Adults!B6} | 2,718 {=Adults!C6} | 43 {=C3-B3}
Highways | 2,675 {=Highways!B6} | 2,718 {=Highways!C6} | 43 {=C4-B4}
**Total** | 5,350 {=SUM(B3:B4)} | 5,436 {=SUM(C3:C4)} | 86 {=C5-B5}`,
    ),
    service("Adults", "Family Support Teams", "Respite"),
    service("Highways", "Roads", "Lighting"),
    sheetOf(
      "Capital",
      `
Capital programme £m
Scheme | Budget | Outturn | Slippage
Bridges | 12.500 | 11.250 | (1.250) {=C3-B3}
Schools | 4.750 | 4.800 | 0.050 {=C4-B4}
**Total** | 17.250 {=SUM(B3:B4)} | 16.050 {=SUM(C3:C4)} | (1.200) {=C5-B5}`,
    ),
    sheetOf("Notes", "The services overspend by £86k. [TBC]\nFigures may not sum due to rounding."),
  ),
  narratives: [
    narrativeOf([
      "The services are forecast to overspend by £86k, of which Roads is £43k.",
      "Public transport underspends by £20k against a budget of £900k.",
      "Slippage of £1.2m is forecast on the capital programme.",
    ]),
  ],
  settings: defaultSettings,
  decisions: noDecisions,
};

const reviewOf = (
  { snapshot, narratives, settings, decisions }: ReviewState,
  memory?: ReviewMemory,
): Review => review(snapshot, narratives, settings, decisions, memory);

/** All that a person can be shown of a review. */
const shown = (one: Review) => ({
  report: toReport(one),
  narratives: one.narratives,
  decisions: one.decisions,
  moved: [...one.moved],
});

/** Makes the edits one after the other; after each, what memory gives must be what a new review gives. */
function follow(edits: readonly Edit[]): void {
  const memory = new ReviewMemory();
  let state = start;
  let latest = reviewOf(state, memory);
  for (const edit of edits) {
    state = editReview(state, edit, latest);
    latest = reviewOf(state, memory);
    const [remembered, fresh] = [shown(latest), shown(reviewOf(state))];
    // Texts are compared first: to look into each of a thousand reports takes longer than to make them.
    if (JSON.stringify(remembered) !== JSON.stringify(fresh)) expect(remembered).toEqual(fresh);
  }
}

test.each(editKinds)("a review after an edit is a fresh review: %s", (kind) => {
  for (let sheet = 0; sheet < 5; sheet++)
    for (const [at, by] of [
      [3, 1],
      [10, 4],
    ] as const)
      follow([
        { kind, sheet, at, by },
        { kind: "value", sheet: sheet + 1, at, by: 7 },
        { kind, sheet, at, by },
      ]);
});

test("and after any row of edits", () => {
  const edit = fc.record({
    kind: fc.constantFrom<EditKind>(...editKinds),
    sheet: fc.nat(6),
    at: fc.nat(20),
    by: fc.nat(30),
  });
  fc.assert(fc.property(fc.array(edit, { minLength: 2, maxLength: 12 }), follow), { numRuns: 30 });
});

test("sheets that did not change are not looked at again", () => {
  const memory = new ReviewMemory();
  const before = reviewOf(start, memory);
  const state = editReview(start, { kind: "value", sheet: 2, at: 0, by: 7 }, before);
  const after = reviewOf(state, memory);
  const sheets = before.tables.map(({ sheet }) => sheet);
  expect(sheets).toEqual(["Summary", "Adults", "Highways", "Capital"]);
  expect(after.tables.map((table, at) => table === before.tables[at])).toEqual([
    true,
    true,
    false,
    true,
  ]);
});

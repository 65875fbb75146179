import type { Decisions } from "../../../src/core/decisions";
import { toReport } from "../../../src/core/report";
import { review } from "../../../src/core/review";
import { defaultSettings } from "../../../src/core/settings";
import { drawSnapshot } from "../../support/draw-snapshot";
import { narrativeOf } from "../../support/reconcile-text";

const workbook = drawSnapshot({
  "Appendix 1": [
    "Revenue monitoring 2025/26 (£000)",
    "",
    "Service | Revised Budget | Projected Outturn | Variance",
    "Residential Schools | 2,275 | 2,518 | 243",
    "Fostering | 1,500 | 1,520 | 20",
    "Parks | 900 | 853 | (47)",
    "Total | 4,675 | 4,891 | 216",
  ],
});
const lines = [
  "External Placements is forecast to overspend by £243k.",
  "The External Placements budget is £2,275k.",
  "External Placements is forecast to spend £2,581k.",
  "Fostering is forecast to overspend by £20k.",
];
const pick = {
  line: "Residential Schools",
  sheet: "Appendix 1",
  by: "A. Person",
  at: "2026-01-05",
};
const decided: Decisions = { findings: {}, picks: { "External Placements": pick } };
const told = (decisions: Decisions) =>
  toReport(review(workbook, [narrativeOf(lines)], defaultSettings, decisions)).claims;

test("a picked line is applied to every amount of its subject, and said", () => {
  const [variance, budget, outturn, other] = told(decided);
  expect(variance).toMatchObject({
    verdict: "reconciles",
    match: { cell: "'Appendix 1'!D4" },
    picked: { ...pick, subject: "External Placements" },
  });
  expect(variance?.explanation).toContain(
    "A. Person said that “External Placements” means “Residential Schools” on Appendix 1.",
  );
  expect(budget).toMatchObject({ verdict: "reconciles", match: { cell: "'Appendix 1'!B4" } });
  expect(outturn).toMatchObject({
    verdict: "does-not-reconcile",
    match: { cell: "'Appendix 1'!C4" },
    suggestion: "External Placements is forecast to spend £2,518k.",
  });
  expect(other).not.toHaveProperty("picked");
});

test("without it, and once it is taken back, nothing is taken for granted", () => {
  const before = told({ findings: {} });
  expect(before.some((claim) => "picked" in claim)).toBe(false);
  expect(before[2]?.verdict).not.toBe("does-not-reconcile");
  expect(told({ findings: {}, picks: {} })).toEqual(before);
});

test("another subject that shares a word, or a line that has gone, is left alone", () => {
  const also = (subject: string, line: string): Decisions => ({
    findings: {},
    picks: { [subject]: { ...pick, line } },
  });
  expect(told(also("Secure Placements", "Residential Schools"))).toEqual(told({ findings: {} }));
  expect(told(also("External Placements", "Closed Line"))).toEqual(told({ findings: {} }));
});

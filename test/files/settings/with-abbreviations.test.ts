import abbreviations from "../../../assets/settings/abbreviations.json";
import { defaultSettings } from "../../../src/core/settings";
import { usualSettings, withAbbreviations } from "../../../src/files/settings/with-abbreviations";
import { reconcileText } from "../../support/reconcile-text";

const sheets = {
  Revenue: [
    "Revenue monitoring 2025/26 (£000)",
    "",
    "Service | Revised Budget | Projected Outturn | Variance",
    "Adult Social Care | 12,275 | 12,518 | 243",
    "Dedicated Schools Grant | 8,500 | 8,561 | 61",
    "Looked After Children | 900 | 961 | 61",
    "Total | 21,675 | 22,040 | 365",
  ],
};
const result = (line: string, amount: string, settings = usualSettings) =>
  reconcileText(sheets, [line], settings).result(amount);

test.each([
  ["ASC is forecast to overspend by £243k.", "243k", "Adult Social Care"],
  ["DSG is forecast to overspend by £61k.", "61k", "Dedicated Schools Grant"],
  ["The forecast for CLA is an overspend of £61k.", "61k", "Looked After Children"],
])("%s", (line, amount, label) => {
  expect(result(line, amount)).toBe(`reconciles: ${label} / Variance`);
});

test("each name stands in one set only, so that none has two meanings", () => {
  const names = abbreviations.synonyms.flat().map((name) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

test("a council's own meaning takes the place of ours", () => {
  const own = withAbbreviations({
    ...defaultSettings,
    synonyms: [["asc", "Annual Schools Census"]],
  });
  expect(own.synonyms[0]).toEqual(["asc", "Annual Schools Census"]);
  expect(own.synonyms.filter((names) => names.includes("ASC"))).toEqual([]);
  expect(own.synonyms.length).toBe(usualSettings.synonyms.length);
});

test("an abbreviation made of words of the genre still means the whole where the report is about it", () => {
  expect(result("The General Fund is forecast to overspend by £365k.", "365k")).toBe(
    "reconciles: Total / Variance",
  );
});

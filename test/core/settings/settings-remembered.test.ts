import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toReport } from "../../../src/core/report";
import { review } from "../../../src/core/review";
import { ReviewMemory } from "../../../src/core/review-memory";
import { defaultSettings, type Settings } from "../../../src/core/settings";
import { readNarrative } from "../../../src/files/narrative/read-narrative";
import { readWorkbook } from "../../../src/files/workbook/read-workbook";

const folder = join(__dirname, "../../../assets/samples/planted-errors");
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(folder, file)));

/** One change of each setting, that shows in the result. */
const changes: readonly Partial<Settings>[] = [
  { severities: { "total-not-sum": "off", "percent-not-ratio": "info" } },
  { synonyms: [["Homelessness", "Street Cleaning"]] },
  { excludedSheets: ["Reserves"] },
  { units: [{ sheet: "Revenue", unit: "£m" }] },
  { tolerance: { casting: 0, narrative: null } },
  { tolerance: { casting: 100, narrative: 50 } },
  { adverseSign: "negative" },
  { incomeSign: "positive" },
  { explain: { amount: 50_000, percent: 2 } },
  { rag: { amber: 1, red: 5 } },
  { virementLimits: [{ above: 10_000, approval: "the Cabinet" }] },
  { calendar: { July: "Period 9" } },
  { published: { as: "workbook", sheets: [] } },
  { smallNumber: 500 },
];

test("after any setting is changed, a review that remembers says what a fresh one says, and back again", async () => {
  const snapshot = await readWorkbook("workbook.xlsx", bytesOf("workbook.xlsx"));
  const narratives = [await readNarrative("report.docx", bytesOf("report.docx"))];
  const memory = new ReviewMemory();
  const say = (settings: Settings, remembered?: ReviewMemory) =>
    JSON.stringify(toReport(review(snapshot, narratives, settings, { findings: {} }, remembered)));
  const usual = say(defaultSettings);
  const said = new Set<string>();
  for (const change of changes) {
    const settings = { ...defaultSettings, ...change };
    const fresh = say(settings);
    said.add(fresh);
    expect(say(settings, memory)).toBe(fresh);
    expect(say(defaultSettings, memory)).toBe(usual);
  }
  // Most of them do change what is said here, so that forgetting one would be seen.
  said.delete(usual);
  expect(said.size).toBeGreaterThanOrEqual(7);
});

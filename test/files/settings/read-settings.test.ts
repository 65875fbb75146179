import { defaultSettings } from "../../../src/core/settings";
import { readSettings } from "../../../src/files/settings/read-settings";
import { UnreadableFile } from "../../../src/files/unreadable-file";

test("an empty object leaves every default", () => {
  expect(readSettings("council.json", "{}")).toEqual(defaultSettings);
});

test("reads severities, synonyms and excluded sheets, also behind a byte order mark", () => {
  const given = {
    severities: { "total-not-sum": "warning", "restated-differently": "off" },
    synonyms: [["ASC", "Adult Social Care"]],
    excludedSheets: ["Working"],
  };
  expect(readSettings("council.json", `\uFEFF${JSON.stringify(given)}`)).toEqual({
    ...defaultSettings,
    ...given,
  });
});

test("reads what a council holds its figures against", () => {
  const given = {
    adverseSign: "negative",
    incomeSign: "positive",
    explain: { amount: 50000, percent: 2 },
    rag: { amber: 1, red: 5 },
    virementLimits: [{ above: 100000, approval: "Cabinet" }],
    calendar: { September: "Period 4" },
    published: { as: "pdf", sheets: ["Appendix 1"] },
    smallNumber: 10,
  };
  expect(readSettings("council.json", JSON.stringify(given))).toEqual({
    ...defaultSettings,
    ...given,
  });
  expect(readSettings("council.json", '{"explain": null, "published": {}}').published).toEqual({
    as: "pdf",
    sheets: [],
  });
});

test.each([
  ["no JSON", "severities: off", "it is not JSON"],
  ["a list", "[]", "it is not a JSON object"],
  ["an unknown setting", '{"colour": "blue"}', "“colour” is not a setting"],
  ["an unknown check", '{"severities": {"no-such": "off"}}', "there is no check “no-such”"],
  ["an unknown severity", '{"severities": {"total-not-sum": 3}}', "“total-not-sum” is set to 3"],
  [
    "synonyms that are words",
    '{"synonyms": ["ASC"]}',
    "“synonyms” holds something that is not a list of names",
  ],
  ["a sign that is none", '{"adverseSign": "red"}', '“adverseSign” is set to "red"'],
  ["a threshold in words", '{"explain": {"amount": "50k"}}', "“explain.amount” is set to"],
  ["a status without its limit", '{"rag": {"amber": 1}}', "“rag.red” is missing"],
  [
    "a limit without its approval",
    '{"virementLimits": [{"above": 1}]}',
    "“virementLimits.approval”",
  ],
  ["a calendar of numbers", '{"calendar": {"May": 2}}', "“calendar” does not pair"],
  ["a publication of another kind", '{"published": {"as": "web"}}', "“published.as” is set to"],
])("%s is refused with the reason", (_, text, reason) => {
  expect(() => readSettings("council.json", text)).toThrow(UnreadableFile);
  expect(() => readSettings("council.json", text)).toThrow(reason);
});

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
  expect(readSettings("council.json", `\uFEFF${JSON.stringify(given)}`)).toEqual(given);
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
])("%s is refused with the reason", (_, text, reason) => {
  expect(() => readSettings("council.json", text)).toThrow(UnreadableFile);
  expect(() => readSettings("council.json", text)).toThrow(reason);
});

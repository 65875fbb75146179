import { readEachSetting } from "../../../src/core/settings/read-each-setting";
import { defaultSettings } from "../../../src/core/settings";

test("a setting that is wrong is named, and the others hold", () => {
  const { settings, faults } = readEachSetting({
    adverseSign: "negative",
    rag: { amber: 5, red: 1 },
    units: [{ sheet: "Appendix 1", unit: "£k" }],
    colour: "blue",
    smallNumber: 10,
  });
  expect(settings).toEqual({ ...defaultSettings, adverseSign: "negative", smallNumber: 10 });
  expect(faults.map(({ field, reason }) => `${field}: ${reason}`)).toEqual([
    "colour: “colour” is not a setting",
    'units: “units.unit” is set to "£k"',
    "rag: “rag” is red from 1% and amber only from 5%",
  ]);
});

test.each([
  [{ units: [{ sheet: "", unit: "£" }] }, "“units.sheet” is set to"],
  [{ units: [{ sheet: "A", table: "", unit: "£" }] }, "“units.table” is set to"],
  [{ tolerance: { casting: "1" } }, "“tolerance.casting” is set to"],
  [{ tolerance: { narrative: -1 } }, "“tolerance.narrative” is set to -1"],
  [{ calendar: { Sept: "Period 4" } }, "“calendar” names “Sept”, which is no month"],
  [{ toString: 1 }, "“toString” is not a setting"],
])("%j is refused", (given, reason) => {
  const { settings, faults } = readEachSetting(given);
  expect(faults.map((fault) => fault.reason).join()).toContain(reason);
  expect(settings).toEqual(defaultSettings);
});

test("what is set is read", () => {
  const given = {
    units: [
      { sheet: "Appendix 1", unit: "£000" },
      { sheet: "Appendix 2", table: "Table 2", unit: "£m" },
    ],
    tolerance: { casting: 0, narrative: 1 },
    calendar: { september: "Period 4" },
  };
  expect(readEachSetting(given)).toEqual({
    settings: { ...defaultSettings, ...given },
    faults: [],
  });
  expect(readEachSetting({ tolerance: { casting: 2 } }).settings.tolerance).toEqual({
    casting: 2,
    narrative: null,
  });
});

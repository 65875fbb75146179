import { relate } from "../../../src/core/relations/relate";
import { defaultSettings } from "../../../src/core/settings";
import { findTables } from "../../../src/core/tables/find-tables";
import { sheetOf, workbookOf } from "../../support/build-snapshot";

const summary = (children = "1,317 | 1,393 | 76") => `
Summary £000
Service | Budget 2024/25 £000 | Outturn £000 | Variance £000
Adult services | 1,263 | 1,310 | 47
Children's services | ${children}
Total | 2,580 | 2,703 | 123`;

const detail = (title = "Children's services", unit = "£000", lines = "915 | 983 | 68") => `
${title}
Line | Budget 2024/25 ${unit} | Outturn ${unit} | Variance ${unit}
Fostering | ${lines}
Adoption | 402 | 410 | 8
Total | 1,317 | 1,393 | 76`;

function carries(one: string, other: string, synonyms: readonly (readonly string[])[] = []) {
  const workbook = workbookOf(sheetOf("One", one), sheetOf("Two", other));
  return relate(findTables(workbook), workbook, { ...defaultSettings, synonyms })
    .relations.filter(({ kind }) => kind === "carry")
    .map(({ verdict, printed, computed }) => `${printed} ${computed} ${verdict}`);
}

test("the total of a detail table is the line of the summary that bears its name", () => {
  expect(carries(summary(), detail())).toEqual([
    "1317 1317 exact",
    "1393 1393 exact",
    "76 76 exact",
  ]);
});

test("the figure that differs where the others of its row agree is wrong", () => {
  expect(carries(summary("1,317 | 1,393 | 67"), detail())).toContain("67 76 wrong");
});

test("£m and £000 are compared in pounds, and rounding is allowed", () => {
  const inMillions = `
Children's services
Line | Budget 2024/25 £m | Outturn £m | Variance £m
Fostering | 0.92 | 0.98 | 0.06
Adoption | 0.40 | 0.41 | 0.01
Total | 1.32 | 1.39 | 0.08`;
  expect(carries(summary(), inMillions)).toEqual([
    "1317 1320 rounding",
    "1393 1390 rounding",
    "76 80 rounding",
  ]);
});

test("equal names with different figures are different things", () => {
  expect(carries(summary(), detail().replace("1,317 | 1,393 | 76", "817 | 880 | 63"))).toEqual([]);
});

test("columns of different years are not compared", () => {
  expect(carries(summary(), detail().replaceAll("2024/25", "2023/24"))).not.toContain(
    "1317 1317 exact",
  );
});

test("names that a council says are one line are one", () => {
  expect(carries(summary(), detail("Young people"))).toEqual([]);
  expect(
    carries(summary(), detail("Young people"), [["Children's services", "Young people"]]),
  ).toHaveLength(3);
});

test("a summary's budget is the detail's revised one where that is the figure it repeats", () => {
  const parts = `
Children's services
Line | Approved budget £000 | Virements £000 | Revised budget £000 | Outturn £000 | Variance £000
Fostering | 900 | 15 | 915 | 983 | 68
Adoption | 380 | 22 | 402 | 410 | 8
Total | 1,280 | 37 | 1,317 | 1,393 | 76`;
  const whole = `
Summary £000
Service | Budget £000 | Outturn £000 | Variance £000
Adult services | 1,263 | 1,310 | 47
Children's services | 1,317 | 1,393 | 76
Total | 2,580 | 2,703 | 123`;
  expect(carries(whole, parts)).toEqual(["1317 1317 exact", "1393 1393 exact", "76 76 exact"]);
});

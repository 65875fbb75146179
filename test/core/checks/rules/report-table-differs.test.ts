import { reportTableDiffers } from "../../../../src/core/checks/rules/report-table-differs";
import { CellReader } from "../../../../src/core/checks/cell-reader";
import { findCounterparts } from "../../../../src/core/own-tables/find-counterparts";
import type { OwnTables } from "../../../../src/core/own-tables/own-table";
import { findTables } from "../../../../src/core/tables/find-tables";
import { drawSnapshot } from "../../../support/draw-snapshot";
import { messagesOf } from "../../../support/messages-of";
import { ruleInput } from "../../../support/rule-input";

const rows = (parks: string, roads = "Roads | 500 | 520 | 20") => [
  "Revenue (£000)",
  "",
  "Service | Budget | Outturn | Variance",
  parks,
  roads,
  "Libraries | 900 | 880 | (20)",
  "Total | 2,675 | 2,718 | 43",
];
const parks = "Parks | 1,275 | 1,318 | 43";

const say = (own: readonly string[]) => {
  const workbook = drawSnapshot({ "Appendix 1": rows(parks) });
  const tables = findTables(workbook);
  const document = drawSnapshot({ "Table 1 in report.docx": own }, "report.docx");
  const narrative: OwnTables = {
    workbook: document,
    lines: new Map(),
    tables: findTables(document).map((table) => ({ ...table, id: "T9" })),
    relations: [],
  };
  return messagesOf(reportTableDiffers, {
    ...ruleInput({ table: ["Service | Budget"] }),
    own: {
      comparisons: findCounterparts([narrative], tables),
      relations: [],
      repeats: new Map(),
      broken: new Map(),
    },
    cells: new CellReader([{ workbook, tables }], [narrative]),
  });
};

test("lists the figures that differ, each with both cells' figures", () => {
  expect(say(rows("Parks | 1,275 | 1,381 | 34"))).toEqual([
    "Table 1 in report.docx is not the table in the workbook ('Appendix 1'!A3:D7): 2 of the 12 figures they share differ. Parks, “Outturn”: 1,381 here, 1,318 in 'Appendix 1'!C4; Parks, “Variance”: 34 here, 43 in 'Appendix 1'!D4.",
  ]);
});

test("names a line that is left out", () => {
  expect(say(rows(parks, ""))).toEqual([
    "Table 1 in report.docx is not the table in the workbook ('Appendix 1'!A3:D7), though the 9 figures they share agree. It leaves out “Roads”.",
  ]);
});

test("says nothing of a table that is the same", () => {
  expect(say(rows(parks))).toEqual([]);
});

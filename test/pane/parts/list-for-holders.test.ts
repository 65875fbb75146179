import { toReport } from "../../../src/core/report";
import { review } from "../../../src/core/review";
import { listForHolders } from "../../../src/taskpane/findings/list-for-holders";
import { drawSnapshot } from "../../support/draw-snapshot";

const report = toReport(
  review(
    drawSnapshot({
      Revenue: [
        "Revenue monitoring £000",
        "",
        "Service | Budget | Outturn | Variance",
        "Housing",
        "Lettings | 100 | 120 | 20",
        "Repairs | 250 | 240 | (15)",
        "Total Housing | 350 | 360 | 10",
        "Leisure",
        "Pools | 80 | 95 | 15",
        "Parks | 60 | 50 | (20)",
        "Total Leisure | 140 | 145 | 5",
        "Total | 490 | 505 | 15",
      ],
    }),
    [],
  ),
);

test("by service, each finding stands under the heading over its line", () => {
  const list = listForHolders(report.findings, report, {}, "service");
  expect(list).toMatch(/^budget\.xlsx\n\nHousing\n1\. Revenue D6: Repairs/);
  expect(list).toMatch(/\n\nLeisure\n1\. Revenue D10: Parks/);
});

test("by sheet, they stand together", () => {
  const list = listForHolders(report.findings, report, {}, "sheet");
  expect(list).toMatch(/\n\nRevenue\n1\. .*[\s\S]*\n2\. /);
});

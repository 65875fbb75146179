import { toReport } from "../../src/core/report";
import { review } from "../../src/core/review";
import { breakWorkbook, faultNames } from "../support/break-workbook";
import { Random } from "../support/random";
import { soundWorkbook } from "../support/sound-workbook";

const clean = 200;
const broken = 40;
const loud = (severity: string) => severity !== "info";

describe("workbooks made at random", () => {
  test(`${clean} sound ones give at most one false alarm in ten workbooks`, () => {
    const alarms: string[] = [];
    for (let seed = 1; seed <= clean; seed++) {
      const report = toReport(review(soundWorkbook(seed).snapshot, []));
      for (const { rule, location, severity, message } of report.findings)
        if (loud(severity))
          alarms.push(`seed ${seed}: ${rule} ${location.sheet}!${location.cell} ${message}`);
    }
    if (alarms.length > clean * 0.1) throw new Error(alarms.join("\n"));
  });

  test.each(faultNames)("%s: at least 95 in 100 are found at the cell", (fault) => {
    const missed: string[] = [];
    let tried = 0;
    for (let seed = 1; tried < broken && seed < 1000; seed++) {
      const workbook = breakWorkbook(soundWorkbook(seed), fault, new Random(seed));
      if (!workbook) continue;
      tried++;
      const report = toReport(review(workbook.snapshot, []));
      const found = report.findings.some(
        ({ location, evidence, severity }) =>
          loud(severity) &&
          (workbook.cell.endsWith(`!${location.cell}`) ||
            evidence.some(({ ref }) => ref === workbook.cell)),
      );
      if (!found) missed.push(`seed ${seed}: ${workbook.cell} ${workbook.from} → ${workbook.to}`);
    }
    expect(tried).toBe(broken);
    if (missed.length > broken * 0.05) throw new Error(missed.join("\n"));
  });
});

import type { Finding } from "../../src/core/finding";
import { review } from "../../src/core/review";
import { breakLiveWorkbook, isQuiet, liveFaults } from "../support/break-live-workbook";
import { Random } from "../support/random";
import { soundWorkbook } from "../support/sound-workbook";

const clean = 200;
const broken = 40;
const loud = ({ severity }: Finding) => severity !== "info";

/** Whether a finding names the place: where it stands, or among what it was found by. */
function names({ location, evidence }: Finding, place: string): boolean {
  const cell = place.slice(place.lastIndexOf("!") + 1);
  return (
    evidence.some(({ ref }) => ref === place) ||
    location.sheet === place ||
    (location.cell === cell && place.includes("!"))
  );
}

describe("live workbooks made at random", () => {
  test(`${clean} sound ones give at most one false alarm in ten workbooks`, () => {
    const alarms: string[] = [];
    for (let seed = 1; seed <= clean; seed++)
      for (const finding of review(soundWorkbook(seed, true).snapshot, []).findings)
        if (loud(finding)) alarms.push(`seed ${seed}: ${finding.rule} ${finding.message}`);
    if (alarms.length > clean * 0.1) throw new Error(alarms.join("\n"));
  });

  test.each(liveFaults)("%s: at least 95 in 100 are found at the cell, once", (fault) => {
    const missed: string[] = [];
    let tried = 0;
    let told = 0;
    for (let seed = 1; tried < broken && seed < 3000; seed++) {
      const workbook = breakLiveWorkbook(soundWorkbook(seed, true), fault, new Random(seed));
      if (!workbook) continue;
      tried++;
      const { findings } = review(workbook.snapshot, []);
      const heard = findings.filter((one) => isQuiet(fault) || loud(one));
      told += findings.filter(loud).length;
      if (!heard.some((one) => names(one, workbook.place)))
        missed.push(
          `seed ${seed}: ${workbook.place}\n  ${heard.map(({ message }) => message).join("\n  ")}`,
        );
    }
    expect(tried).toBe(broken);
    if (missed.length > broken * 0.05) throw new Error(missed.join("\n"));
    // One fault, one finding: what it breaks stands under it.
    expect(told / broken).toBeLessThanOrEqual(isQuiet(fault) ? 0.1 : 1.25);
  });
});

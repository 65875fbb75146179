import { review } from "../../../src/core/review";
import { sayLapsed } from "../../../src/core/decisions/say-lapsed";
import { decideOn } from "../../support/decide-all";
import { sheetOf, workbookOf } from "../../support/build-snapshot";

const book = (drawing: string) => review(workbookOf(sheetOf("Appendix 1", drawing)), []);

const before = book(`
  Revenue budget £000
  Service        | Budget | Outturn | Variance
  **Adults**
  Care homes     | 1,200  | 1,260   | 60
  Day centres    | 410    | 400     | (10)
  Home care      | 2,300  | 2,348   | 84
  Equipment      | 150    | 161     | 11
  **Total**      | 4,060  | 4,169   | 109
`);

const accept = () => {
  const [finding] = before.findings;
  if (!finding) throw new Error("Nothing was found.");
  return decideOn(before, [
    { kind: "accept", finding: finding.fingerprint, reason: "Agreed", by: "A. Person" },
    { kind: "assign", finding: finding.fingerprint, owner: "B. Holder" },
  ]);
};

test("a fault in the table of this test: a variance whose digits were turned round", () => {
  expect(before.findings.map(({ rule, location }) => [rule, location.cell])).toEqual([
    ["variance-not-difference", "D6"],
  ]);
});

test("an accepted finding stays accepted when rows are inserted above it, and takes its owner along", () => {
  const moved = review(
    workbookOf(
      sheetOf(
        "Appendix 1",
        `
  Revenue budget £000
  For the committee of 5 January
  Service        | Budget | Outturn | Variance
  **Adults**
  Care homes     | 1,200  | 1,260   | 60
  Shared lives   | 0      | 0       | 0
  Day centres    | 410    | 400     | (10)
  Home care      | 2,300  | 2,348   | 84
  Equipment      | 150    | 161     | 11
  **Total**      | 4,060  | 4,169   | 109
`,
      ),
    ),
    [],
    undefined,
    accept(),
  );
  const [finding] = moved.findings;
  expect(finding?.location.cell).toBe("D8");
  // The line that came in has nothing in it: what was decided on is what it was.
  expect(finding?.decision?.reason).toBe("Agreed");
  expect(moved.decisions.owners).toEqual({ [finding?.fingerprint ?? ""]: "B. Holder" });
});

test("an acceptance lapses when one of its figures changes, and says which", () => {
  const changed = review(
    workbookOf(
      sheetOf(
        "Appendix 1",
        `
  Revenue budget £000
  Service        | Budget | Outturn | Variance
  **Adults**
  Care homes     | 1,200  | 1,260   | 60
  Day centres    | 410    | 400     | (10)
  Home care      | 2,300  | 2,352   | 84
  Equipment      | 150    | 161     | 11
  **Total**      | 4,060  | 4,173   | 113
`,
      ),
    ),
    [],
    undefined,
    accept(),
  );
  const [finding] = changed.findings;
  expect(finding?.decision).toBeNull();
  expect(finding?.lapsed && sayLapsed(finding.lapsed)).toMatch(
    /^Accepted on 5 January 2026 by A. Person \(“Agreed”\), but 'Appendix 1'!C6 changed from 2,348 to 2,352/,
  );
  expect(changed.summary.readyToPublish).toBe(false);
});

test("the same fault of another line is not taken for the one that was accepted", () => {
  const other = review(
    workbookOf(
      sheetOf(
        "Appendix 1",
        `
  Revenue budget £000
  Service        | Budget | Outturn | Variance
  **Adults**
  Care homes     | 1,200  | 1,260   | 60
  Day centres    | 410    | 400     | (10)
  Home care      | 2,300  | 2,348   | 48
  Equipment      | 150    | 161     | 17
  **Total**      | 4,060  | 4,169   | 109
`,
      ),
    ),
    [],
    undefined,
    accept(),
  );
  expect(other.findings).toHaveLength(1);
  expect(other.findings[0]?.decision).toBeNull();
  expect(other.findings[0]?.lapsed).toBeUndefined();
});

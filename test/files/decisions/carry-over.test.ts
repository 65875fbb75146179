import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  carryOver,
  type Carried,
  type CarriedItem,
  type CarryOver,
} from "../../../src/core/carry-over/carry-over";
import { carryTarget } from "../../../src/core/carry-over/carry-target";
import { review, type Review } from "../../../src/core/review";
import { readNarrative } from "../../../src/files/narrative/read-narrative";
import { readWorkbook } from "../../../src/files/workbook/read-workbook";
import { sayLapsed } from "../../../src/core/decisions/say-lapsed";
import { decideAll, decideOn } from "../../support/decide-all";

const samples = join(__dirname, "../../../assets/samples");

async function reviewOf(sample: string): Promise<Review> {
  const bytes = (file: string) => readFileSync(join(samples, sample, file));
  const workbook = await readWorkbook("workbook.xlsx", bytes("workbook.xlsx"));
  return review(workbook, [await readNarrative(`${sample}.docx`, bytes("report.docx"))]);
}

/** Those that were given; the prose of the workbook is found anew. */
const reports = ({ narratives, workbook }: Review) =>
  narratives.filter(({ name }) => name !== workbook.name);

let december: Review;
let january: Review;
beforeAll(async () => {
  december = await reviewOf("planted-errors");
  january = await reviewOf("next-month");
});

const came = (items: readonly CarriedItem[], kind: CarriedItem["kind"], which: Carried) =>
  items.filter((one) => one.kind === kind && one.came === which).map(({ said }) => said);
const whyOf = (items: readonly CarriedItem[], said: string) =>
  items.find((one) => one.said === said)?.why;

describe("decisions of December brought to January", () => {
  let over: CarryOver;
  beforeAll(() => {
    over = carryOver(decideAll(december), carryTarget(january));
  });

  test("are kept where line, column and figures are what they were, though rows moved", () => {
    expect(came(over.items, "acceptance", "kept")).toEqual([
      "revised-not-sum C15",
      "total-not-sum B7",
      "direction-conflict line 9",
      "restated-differently line 13",
    ]);
    const planning = over.items.find(({ said }) => said === "revised-not-sum C15");
    expect(planning?.ref).toBe("Revenue!C16");
  });

  test("lapse where a figure changed, and say which", () => {
    expect(whyOf(over.items, "percent-not-ratio I10")).toBe(
      "Revenue!I11 changed from 3.2% to 3.3% and Revenue!F11 changed from 95 to 100",
    );
    expect(whyOf(over.items, "closing-not-sum E4")).toContain(
      "Reserves!D4 changed from (340) to (360)",
    );
  });

  test("lapse where the fault was put right", () => {
    for (const said of [
      "variance-not-difference F6",
      "movement-not-difference H7",
      "total-not-sum E13",
    ])
      expect(whyOf(over.items, said)).toBe(
        "this is not found any more, so there is nothing to accept",
      );
  });

  test("are lost where the sheet or the words are gone", () => {
    expect(came(over.items, "acceptance", "lost")).toEqual([
      "same-figure-differs D5",
      "statement-does-not-hold line 7",
    ]);
  });

  test("on amounts hold where the report still says the same", () => {
    expect(came(over.items, "source", "kept")).toHaveLength(2);
    expect(came(over.items, "source", "lapsed")).toHaveLength(3);
    const [hotels] = over.items.filter(({ what }) => what.startsWith("“be £430k"));
    expect(hotels?.why).toBe("the report now says £245k there");
  });

  test("hold in the next review, and lapsed ones are told with the finding", () => {
    const again = review(january.workbook, reports(january), undefined, over.decisions);
    const accepted = again.findings.filter(({ decision }) => decision !== null);
    expect(accepted.map(({ decision }) => decision?.reason).sort()).toEqual(
      [...came(over.items, "acceptance", "kept")].sort(),
    );
    const waste = again.findings.find(({ rule }) => rule === "percent-not-ratio");
    expect(waste?.decision).toBeNull();
    expect(waste?.lapsed && sayLapsed(waste.lapsed)).toBe(
      "Accepted on 5 January 2026 by A. Person (“percent-not-ratio I10”), but Revenue!I11 changed from 3.2% to 3.3% and Revenue!F11 changed from 95 to 100 since.",
    );
    expect(again.coverage.sourcedElsewhere).toBe(2);
  });
});

test("brought to the very same workbook, every decision is kept", () => {
  const { items } = carryOver(decideAll(december), carryTarget(december));
  expect(items.every((one) => one.came === "kept")).toBe(true);
});

test("without a report, decisions on its amounts wait for it", () => {
  const alone = review(january.workbook, []);
  const { items } = carryOver(decideAll(december), carryTarget(alone));
  expect(came(items, "source", "lost")).toHaveLength(5);
  expect(items.find(({ kind }) => kind === "source")?.why).toContain("no report has been added");
});

test("an owner goes on with a fault whose figures changed; a chosen line follows its label", () => {
  const reserve = december.findings.find(({ rule }) => rule === "closing-not-sum");
  const decisions = decideOn(december, [
    { kind: "assign", finding: reserve?.fingerprint ?? "", owner: "B. Holder" },
    { kind: "pick", subject: "permits", line: "Car Parks", sheet: "Old name", by: "A. Person" },
    { kind: "pick", subject: "posts", line: "Post Room", sheet: "Revenue", by: "A. Person" },
    { kind: "settings", settings: { excludedSheets: ["Summary"], adverseSign: "positive" } },
  ]);
  const { items, decisions: now } = carryOver(decisions, carryTarget(january));
  expect(items.map(({ kind, came: how, why }) => [kind, how, why])).toEqual([
    ["owner", "kept", ""],
    ["pick", "kept", "the line stands on Revenue now"],
    ["pick", "lost", "no line is called “Post Room” any more"],
    ["settings", "kept", "there is no sheet “Summary” to leave out"],
  ]);
  expect(Object.values(now.owners ?? {})).toEqual(["B. Holder"]);
  expect(now.picks?.["permits"]).toMatchObject({ line: "Car Parks", sheet: "Revenue" });
  expect(now.settings).toEqual({ excludedSheets: ["Summary"], adverseSign: "positive" });
});

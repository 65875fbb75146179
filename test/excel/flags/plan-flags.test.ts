import type { Finding } from "../../../src/core/finding";
import { flagFormula, isFlagFormula } from "../../../src/core/flags/flag-formula";
import { planFlags } from "../../../src/excel/flags/plan-flags";

const finding = (location: Finding["location"], more: Partial<Finding> = {}): Finding => ({
  id: "F1",
  rule: "total-not-sum",
  severity: "error",
  message: "",
  advice: "",
  location,
  evidence: [],
  consequences: [],
  claims: [],
  statements: [],
  relations: [],
  fingerprint: "f",
  decision: null,
  ...more,
});
const at = (cell: string, more: Partial<Finding> = {}, sheet = "Appendix 1") =>
  finding({ sheet, cell }, more);

test("cells are gathered by sheet and severity; a cell with two findings shows the graver", () => {
  const plans = planFlags([
    at("F6", { severity: "info" }),
    at("F6"),
    at("H7", { severity: "warning" }),
    at("B2", {}, "Savings"),
  ]);
  expect(plans).toEqual([
    { sheet: "Appendix 1", severity: "error", addresses: ["F6"], cells: 1 },
    { sheet: "Appendix 1", severity: "warning", addresses: ["H7"], cells: 1 },
    { sheet: "Savings", severity: "error", addresses: ["B2"], cells: 1 },
  ]);
});

test("findings that were accepted, that stand in the words, or in another workbook, have no cell to flag", () => {
  const accepted = { kind: "accepted", reason: "", by: "", at: "" } as const;
  expect(
    planFlags([
      at("F6", { decision: accepted }),
      finding({ sheet: null, cell: null, document: "report.docx", line: 3 }),
      finding({ sheet: "Table 1 in report.docx", cell: "B2", table: "Table 1 in report.docx" }),
      finding({ sheet: "Appendix 1", cell: "B2", workbook: "capital.xlsx" }),
      finding({ sheet: "Appendix 1", cell: null }),
    ]),
  ).toEqual([]);
});

test("no address is longer than Excel takes, and no cell is lost", () => {
  const cells = Array.from({ length: 5000 }, (_, row) => `XFD${String(row + 100_000)}`);
  const [plan] = planFlags(cells.map((cell) => at(cell)));
  const joined = plan?.addresses ?? [];
  expect(Math.max(...joined.map((one) => one.length))).toBeLessThanOrEqual(8192);
  expect(joined.length).toBeGreaterThan(1);
  expect(joined.join(",").split(",")).toEqual(cells);
});

test("our mark is known however Excel spaces it; a user's rule that speaks of us is the user's", () => {
  expect(isFlagFormula(flagFormula("error"))).toBe(true);
  expect(isFlagFormula('= n( "crosscast:warning" ) = 0')).toBe(true);
  for (const theirs of [
    '=$A1="crosscast:error"',
    '=AND(A1>0,N("crosscast:error")=0)',
    '=N("crosscast:error")=0+A1',
    '="crosscast:error"',
    "",
  ])
    expect(isFlagFormula(theirs)).toBe(false);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../../src/core/finding";
import { clearFlags } from "../../../src/excel/flags/clear-flags";
import { showFlags } from "../../../src/excel/flags/show-flags";
import { startOffice, type StartedOffice } from "../../support/office-host";
import { changedParts, openForSaving, type OpenedForSaving } from "../../support/open-for-saving";

const file = new Uint8Array(
  readFileSync(join(__dirname, "../../../assets/samples/planted-errors/workbook.xlsx")),
);
const sheet = "Revenue";

let office: StartedOffice;
let opened: OpenedForSaving;

const finding = (cell: string, severity: Finding["severity"] = "error"): Finding => ({
  id: "F1",
  rule: "total-not-sum",
  severity,
  message: "",
  advice: "",
  location: { sheet, cell },
  evidence: [],
  consequences: [],
  claims: [],
  statements: [],
  relations: [],
  fingerprint: `${cell} ${severity}`,
  decision: null,
});
const findings = [finding("F6"), finding("H7", "warning"), finding("E13"), finding("E13", "info")];

type OnSheet<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;
const onSheet = <T>(work: OnSheet<T>, name = sheet): Promise<T> =>
  office.Excel.run((context) => work(context.workbook.worksheets.getItem(name), context));

interface Rule {
  readonly where: string;
  readonly formula: string;
  readonly stops: boolean | null;
  readonly type: string;
  readonly priority: number;
}

/** The rules of a sheet in their order, with all that a person set in them. */
const rules = (name = sheet): Promise<Rule[]> =>
  onSheet(async (one, context) => {
    const found = one
      .getRange()
      .conditionalFormats.load("items/type,items/stopIfTrue,items/priority");
    await context.sync();
    const { items } = found;
    const places = items.map((item) => item.getRanges().load("address"));
    const formulas = items.map((item) => item.customOrNullObject.rule.load("formula"));
    const comparisons = items.map((item) => item.cellValueOrNullObject.load("rule"));
    await context.sync();
    return items.map((item, at) => ({
      where: (places[at]?.address ?? "").replaceAll(`${name}!`, ""),
      formula: formulas[at]?.isNullObject
        ? JSON.stringify(comparisons[at]?.rule ?? null)
        : String(formulas[at]?.formula),
      stops: item.stopIfTrue,
      type: item.type,
      priority: item.priority,
    }));
  }, name);

const isOurs = ({ formula }: Rule): boolean => formula.startsWith('=N("crosscast:');

/** Rules as councils have them: overlapping, one that stops the others, one that speaks of us. */
const addUserRules = () =>
  onSheet(async (one, context) => {
    const overspent = one.getRange("F5:F16").conditionalFormats.add("CellValue");
    overspent.cellValue.rule = { formula1: "=100", operator: "GreaterThan" };
    overspent.cellValue.format.fill.color = "#FFC7CE";
    overspent.stopIfTrue = true;
    const total = one.getRanges("A5:H7,A13:H13").conditionalFormats.add("Custom");
    total.custom.rule.formula = '=LEFT($A5,5)="Total"';
    total.custom.format.font.bold = true;
    const speaks = one.getRange("E12:F14").conditionalFormats.add("Custom");
    speaks.custom.rule.formula = '=$A12="crosscast:error"';
    speaks.custom.format.fill.color = "#00FF00";
    await context.sync();
  });

/** What people do with a sheet: copy flagged cells elsewhere, put rows and cells between them. */
const work = (name: string) =>
  onSheet(async (one, context) => {
    one.getRange("J20:L22").copyFrom("E5:G7");
    one.getRange("M2").copyFrom("E13");
    one.getRange("7:7").insert("Down");
    one.getRange("E13:E14").insert("Down");
    await context.sync();
  }, name);

const flagged = (all: readonly Rule[]) => all.filter(isOurs);
const own = (all: readonly Rule[]) => all.filter((rule) => !isOurs(rule));

beforeAll(async () => {
  opened = await openForSaving(file);
  office = await startOffice(opened.workbook, { requirementSets: { ExcelApi: "1.9" } });
});

test("flags come and go, and the file saved afterwards is the file that was opened, byte for byte", async () => {
  const shown = await showFlags(findings);
  expect(shown).toEqual({ done: 3, left: [] });
  expect((await rules()).map(({ where, formula }) => `${where} ${formula}`)).toEqual([
    'F6,E13 =N("crosscast:error")=0',
    'H7 =N("crosscast:warning")=0',
  ]);
  expect(changedParts(file, opened.save())).toContain("xl/worksheets/sheet1.xml");
  expect(await clearFlags()).toEqual({ done: 2, left: [] });
  expect(changedParts(file, opened.save())).toEqual([]);
});

test("a flag is told by its line as well as by its colour, and the cell's own look stays", async () => {
  await showFlags(findings);
  const looks = await onSheet(async (one, context) => {
    const found = one.getRange().conditionalFormats.load("items/id");
    await context.sync();
    const { items } = found;
    const lines = items.map(({ custom }) => custom.format.borders.getItem("EdgeTop").load("style"));
    const fills = items.map(({ custom }) => custom.format.fill.load("color"));
    const cell = one.getRange("F6").format.fill.load("color");
    await context.sync();
    return { lines: lines.map(({ style }) => style), fills: fills.length, cell: cell.color };
  });
  await clearFlags();
  expect(looks).toEqual({ lines: ["Continuous", "Dash"], fills: 2, cell: "#FFFFFF" });
});

test("flags that stand already are not doubled", async () => {
  await showFlags(findings);
  const once = await rules();
  await showFlags(findings);
  expect((await rules()).map(({ where }) => where)).toEqual(once.map(({ where }) => where));
  await clearFlags();
});

describe("beside rules of the user's own", () => {
  beforeAll(async () => {
    await addUserRules();
    await onSheet(async (one, context) => {
      one.copy("End").name = "Control";
      await context.sync();
    });
  });

  test("they keep place, formula, order and what they stop; ours come last and stop nothing", async () => {
    const before = await rules();
    expect(before).toHaveLength(3);
    await showFlags(findings);
    const after = await rules();
    expect(own(after)).toEqual(before);
    expect(after.slice(0, 3)).toEqual(before);
    expect(flagged(after).map(({ stops }) => stops)).toEqual([false, false]);
  });

  test("flags that were copied, split and pushed apart all go, and nothing else does", async () => {
    await work(sheet);
    await work("Control");
    const between = await rules();
    expect(
      flagged(between)
        .map(({ where }) => where)
        .join(" "),
    ).toMatch(/K22.*M2/);
    expect(own(between).map(({ where, formula, stops }) => [where, formula, stops])).toEqual(
      (await rules("Control")).map(({ where, formula, stops }) => [where, formula, stops]),
    );
    const { done, left } = await clearFlags();
    expect(done).toBeGreaterThanOrEqual(2);
    expect(left).toEqual([]);
    expect(await rules()).toEqual(await rules("Control"));
    expect(await clearFlags()).toEqual({ done: 0, left: [] });
  });
});

test("a protected sheet is left alone and said; what stands there is cleared once it is open", async () => {
  const protect = (on: boolean) =>
    onSheet(async (one, context) => {
      if (on) one.protection.protect();
      else one.protection.unprotect();
      await context.sync();
    }, "Savings");
  const saving = { ...finding("B7"), location: { sheet: "Savings", cell: "B7" } };
  await protect(true);
  expect(await showFlags([saving, ...findings])).toEqual({
    done: 3,
    left: [{ sheet: "Savings", why: "protected" }],
  });
  expect(await rules("Savings")).toEqual([]);
  await protect(false);
  await showFlags([saving]);
  await protect(true);
  expect(await clearFlags()).toEqual({ done: 0, left: [{ sheet: "Savings", why: "protected" }] });
  expect(await rules("Savings")).toHaveLength(1);
  await protect(false);
  expect(await clearFlags()).toEqual({ done: 1, left: [] });
});

test("a sheet that has gone since the check is said", async () => {
  const elsewhere = { ...finding("B7"), location: { sheet: "Deleted", cell: "B7" } };
  expect(await showFlags([elsewhere])).toEqual({
    done: 0,
    left: [{ sheet: "Deleted", why: "gone" }],
  });
});

describe("where Excel refuses to read a rule that a person duplicated", () => {
  /** As in OfficeDev/office-js 6835: the whole request fails. Here, any request that reads two rules at once. */
  const refuseSeveral = () => {
    const run = office.Excel.run.bind(office.Excel);
    let calls = 0;
    return jest.spyOn(office.Excel, "run").mockImplementation(((work: never) => {
      calls++;
      if (calls === 1) return Promise.reject(new Error("ItemNotFound"));
      return run(work);
    }) as never);
  };

  test("ours are found one by one, on every sheet", async () => {
    await showFlags(findings);
    const before = await rules("Control");
    const spy = refuseSeveral();
    const cleared = await clearFlags();
    spy.mockRestore();
    expect(cleared).toEqual({ done: 2, left: [] });
    expect(flagged(await rules())).toEqual([]);
    expect(await rules("Control")).toEqual(before);
  });

  test("a sheet whose rules cannot be read at all is said", async () => {
    await showFlags(findings);
    const run = office.Excel.run.bind(office.Excel);
    let calls = 0;
    const spy = jest.spyOn(office.Excel, "run").mockImplementation(((work: never) => {
      calls++;
      if (calls === 1 || calls === 3) return Promise.reject(new Error("ItemNotFound"));
      return run(work);
    }) as never);
    const cleared = await clearFlags();
    spy.mockRestore();
    expect(cleared).toEqual({ done: 0, left: [{ sheet, why: "unreadable" }] });
    expect(await clearFlags()).toMatchObject({ done: 2 });
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ExcelPort } from "../../src/excel/excel-port";
import type { Checked, Progress } from "../../src/excel/port";
import { LocalDesk } from "../../src/excel/worker/local-desk";
import { readWorkbook } from "../../src/files/workbook/read-workbook";
import { startOffice, type StartedOffice } from "../support/office-host";

const folder = join(__dirname, "../../assets/samples/planted-errors");
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(folder, file)));

let office: StartedOffice;
let port: ExcelPort;

const never = () => new AbortController().signal;
const quiet = () => undefined;
const word = () => ({ kind: "file", name: "report.docx", bytes: bytesOf("report.docx") }) as const;
const check = (watch: (progress: Progress) => void = quiet) => port.check([word()], watch, never());
const arrived = () => new Promise((done) => setTimeout(done, 300));

const some = <Item>(items: readonly Item[], wanted: (item: Item) => boolean): Item => {
  const found = items.find(wanted);
  if (!found) throw new Error("There is none.");
  return found;
};

beforeAll(async () => {
  const bytes = bytesOf("workbook.xlsx");
  office = await startOffice(await readWorkbook("workbook.xlsx", bytes), {
    documentBytes: () => bytes,
    requirementSets: {
      ExcelApi: "1.11",
      SharedRuntime: "1.1",
      CompressedFile: "1.1",
      CustomFunctionsRuntime: "1.1",
    },
  });
  port = new ExcelPort({
    startDesk: () => Promise.resolve(new LocalDesk()),
    now: () => new Date("2026-01-05T09:30:00Z"),
  });
});

describe("a check", () => {
  let checked: Checked;
  const says: string[] = [];

  beforeAll(async () => {
    checked = await check(({ says: words }) => says.push(words));
  });

  test("finds what is planted, in the workbook and in the words", () => {
    expect(checked.report.summary.error).toBeGreaterThan(0);
    expect(checked.report.claims.length).toBeGreaterThan(0);
    expect(checked.narratives.map(({ name }) => name)).toContain("report.docx");
    expect(checked.at).toBe("2026-01-05T09:30:00.000Z");
  });

  test("says how far it is", () => {
    expect(says.at(0)).toBe("Looking at the workbook");
    expect(says.some((words) => /^Reading .+, \d+ of \d+$/.test(words))).toBe(true);
    expect(says.at(-1)).toBe("Checking the figures");
  });

  test("writes nothing", () => {
    expect(office.host.workbook.isDirty).toBe(false);
    expect(office.host.workbook.undo.lostToAddIn).toBe(false);
  });

  test("is remembered, for a pane that opens later", () => {
    expect(port.last()).toBe(checked);
  });
});

test("a check that is cancelled leaves the last result as it is", async () => {
  const before = await check();
  const stop = new AbortController();
  const cancelled = port.check([word()], () => stop.abort(), stop.signal);
  await expect(cancelled).rejects.toMatchObject({ name: "AbortError" });
  expect(port.last()).toBe(before);
  const { finding } = { finding: some(before.report.findings, () => true).fingerprint };
  const after = await port.decide({ kind: "assign", finding, owner: "A. Holder" });
  expect(after.report.findings).toHaveLength(before.report.findings.length);
});

test("a narrative that cannot be read is named, with what to do", async () => {
  const broken = { kind: "file", name: "old.doc", bytes: new Uint8Array([1, 2, 3]) } as const;
  await expect(port.check([broken], quiet, never())).rejects.toThrow(/^old\.doc: /);
});

describe("a decision", () => {
  test("is taken into account without the workbook being read again, and kept in it", async () => {
    const before = await check();
    const error = some(before.report.findings, ({ severity }) => severity === "error");
    office.host.log.clear();
    const after = await port.decide({
      kind: "accept",
      finding: error.fingerprint,
      reason: "The ledger is right.",
      by: "A. Person",
    });
    const accepted = some(after.report.findings, (one) => one.fingerprint === error.fingerprint);
    expect(accepted.decision).toMatchObject({ kind: "accepted", reason: "The ledger is right." });
    expect(office.host.log.totals.requests).toBeLessThanOrEqual(3);
    const again = await check();
    expect(again.decisions.findings[error.fingerprint]?.by).toBe("A. Person");
    const reopened = await port.decide({ kind: "reopen", finding: error.fingerprint });
    expect(
      some(reopened.report.findings, (one) => one.fingerprint === error.fingerprint).decision,
    ).toBeNull();
  });

  test("an amount sourced elsewhere leaves the list of those not in the workbook", async () => {
    const before = await check();
    const amount = some(before.report.claims, ({ verdict }) => verdict === "not-in-tables");
    const after = await port.decide({
      kind: "source",
      amount: amount.fingerprint,
      reference: "Grant letter of 3 May",
      by: "A. Person",
    });
    expect(after.report.coverage.sourcedElsewhere).toBe(
      before.report.coverage.sourcedElsewhere + 1,
    );
    expect(after.decisions.amounts?.[amount.fingerprint]?.reason).toBe("Grant letter of 3 May");
  });
});

const hide = (change: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });

describe("showing a cell", () => {
  const selection = () => {
    const sheet = office.host.workbook.activeSheet;
    return [sheet.name, sheet.selection[0]];
  };

  test("selects it, and goes back to where the person was", async () => {
    const checked = await check();
    const { evidence } = some(checked.report.findings, (one) => one.location.cell !== null);
    const before = selection();
    expect(await port.show(evidence[0]?.ref ?? "")).toBe("shown");
    expect(selection()).not.toEqual(before);
    await port.back();
    expect(selection()).toEqual(before);
  });

  test("in a hidden row it is selected all the same, and that is said", async () => {
    const { name } = office.host.workbook.activeSheet;
    await hide((workbook) => (workbook.worksheets.getItem(name).getRange("4:4").rowHidden = true));
    expect(await port.show(`'${name}'!B4`)).toBe("hidden cell");
    expect(selection()).toEqual([name, { top: 4, left: 2, bottom: 4, right: 2 }]);
  });

  test("on a hidden sheet it is left alone, and there is no way back to one", async () => {
    const [first, second] = office.host.workbook.sheets.map(({ name }) => name);
    office.host.user.activate(office.host.workbook.sheets[1]?.id ?? "");
    expect(await port.show(`'${first ?? ""}'!A1`)).toBe("shown");
    await hide((workbook) => (workbook.worksheets.getItem(second ?? "").visibility = "Hidden"));
    await expect(port.back()).rejects.toThrow(/no longer there, or is hidden/);
    expect(await port.show(`'${second ?? ""}'!A1`)).toBe("hidden sheet");
    expect(selection()[0]).toBe(first);
  });

  test("a cell of a sheet that is gone", async () => {
    expect(await port.show("'No such sheet'!A1")).toBe("gone");
    expect(await port.show("report.docx line 4")).toBe("gone");
  });
});

test("a marked copy holds a comment at what is wrong", async () => {
  await check();
  const plain = await port.markedCopy("report.docx", false);
  const ticked = await port.markedCopy("report.docx", true);
  expect(plain.length).toBeGreaterThan(word().bytes.length);
  expect(ticked.length).toBeGreaterThan(plain.length);
});

test("sheets that changed since the check are told, once each", async () => {
  await check();
  const heard: (readonly string[])[] = [];
  const stop = port.onStale((sheets) => heard.push(sheets));
  await arrived();
  expect(heard).toEqual([]);
  const { name } = office.host.workbook.activeSheet;
  office.host.user.type(name, "Z90", 5);
  office.host.user.type(name, "Z91", 6);
  await arrived();
  expect(heard).toEqual([[name]]);
  stop();
});

test("a check asked for from the ribbon reaches whoever listens, or the first who does", () => {
  const late: string[] = [];
  port.askCheck();
  const stop = port.onCheckAsked(() => late.push("first"));
  port.askCheck();
  stop();
  expect(late).toEqual(["first", "first"]);
});

test("a check whose worker did not start, or broke off, is followed by one that works", async () => {
  const broken = Object.assign(new LocalDesk(), {
    broken: true,
    open: () => Promise.reject(new Error("The check broke off.")),
  });
  const desks = [
    () => Promise.reject(new Error("did not load")),
    () => Promise.resolve(broken),
    () => Promise.resolve(new LocalDesk()),
  ];
  let started = 0;
  const other = new ExcelPort({
    startDesk: () => (desks[started++] ?? (() => Promise.reject(new Error("one too many"))))(),
  });
  await expect(other.check([], quiet, never())).rejects.toThrow("did not load");
  await expect(other.check([], quiet, never())).rejects.toThrow("The check broke off.");
  const { report } = await other.check([], quiet, never());
  expect(report.tables.length).toBeGreaterThan(0);
  await other.check([], quiet, never());
  expect(started).toBe(3);
});

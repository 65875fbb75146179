import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ExcelPort } from "../../src/excel/excel-port";
import { WorkbookStore } from "../../src/excel/decisions/workbook-store";
import type { Checked } from "../../src/excel/port";
import { LocalDesk } from "../../src/excel/worker/local-desk";
import { readWorkbook } from "../../src/files/workbook/read-workbook";
import { startOffice, type StartedOffice } from "../support/office-host";

const folder = join(__dirname, "../../assets/samples/planted-errors");
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(folder, file)));
const word = () => ({ kind: "file", name: "report.docx", bytes: bytesOf("report.docx") }) as const;
const never = () => new AbortController().signal;
const quiet = () => undefined;
const after = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** A desk that can be held up before it reviews, as a long review would be. */
class SlowDesk extends LocalDesk {
  meanwhile: (() => Promise<void>) | null = null;

  override async review(...args: Parameters<LocalDesk["review"]>) {
    const meanwhile = this.meanwhile;
    this.meanwhile = null;
    await meanwhile?.();
    return super.review(...args);
  }
}

let office: StartedOffice;
let desk: SlowDesk;
let port: ExcelPort;
const store = new WorkbookStore();
let refuse = 0;

const check = () => port.check([word()], quiet, never());
const type = (cell: string, value: number) => office.host.user.type("Revenue", cell, value);
/** The next result that comes about by itself, with what changed again meanwhile. */
const next = () =>
  new Promise<{ checked: Checked; changed: readonly string[] }>((done) => {
    const stop = port.onChecked((checked, changed) => {
      stop();
      done({ checked, changed });
    });
  });
const find = ({ report }: Checked, rule: string) =>
  report.findings.find((finding) => finding.rule === rule);

const carParks = ({ report }: Checked) =>
  report.claims.find(({ quote }) => quote.includes("£156k"))?.verdict;

beforeAll(async () => {
  const bytes = bytesOf("workbook.xlsx");
  office = await startOffice(await readWorkbook("workbook.xlsx", bytes), {
    documentBytes: () => bytes,
  });
  desk = new SlowDesk();
  port = new ExcelPort({
    startDesk: () => Promise.resolve(desk),
    store: {
      load: () => (refuse-- > 0 ? Promise.reject(new Error("busy")) : store.load()),
      update: (change) => store.update(change),
    },
    now: () => new Date("2026-01-05T09:30:00Z"),
    pauses: { quiet: 200, longest: 60_000 },
  });
});

beforeEach(async () => {
  refuse = 0;
  await check();
});

test("an edit is checked by itself, and the result is the one a whole check would give", async () => {
  const heard = next();
  type("F6", 129);
  const { checked, changed } = await heard;
  expect(changed).toEqual([]);
  expect(find(checked, "variance-not-difference")).toBeUndefined();
  const whole = await check();
  expect({ ...checked.report, rewrites: null }).toEqual({ ...whole.report, rewrites: null });
  const back = next();
  type("F6", 192);
  expect(find((await back).checked, "variance-not-difference")).toBeDefined();
});

test("only the sheet that changed is read again, and not the file behind the workbook", async () => {
  const asked: string[] = [];
  const open = desk.addCells.bind(desk);
  desk.addCells = (block) => {
    asked.push(String(block.sheet));
    return open(block);
  };
  const file = jest.spyOn(desk, "addPackage");
  const heard = next();
  type("F6", 191);
  await heard;
  desk.addCells = open;
  expect([...new Set(asked)]).toEqual(["0"]);
  expect(file).not.toHaveBeenCalled();
  file.mockRestore();
  type("F6", 192);
  await next();
});

test("what is edited while a check runs is not lost: it is told, and another check follows", async () => {
  const first = next();
  desk.meanwhile = async () => {
    type("F12", 160);
    await after(60);
  };
  type("F6", 129);
  const { checked, changed } = await first;
  // Read before the second edit came: it does not pretend to know of it.
  expect(changed).toEqual(["Revenue"]);
  expect(find(checked, "variance-not-difference")).toBeUndefined();
  const { checked: then, changed: rest } = await next();
  expect(rest).toEqual([]);
  expect(carParks(checked)).toBe("reconciles");
  expect(carParks(then)).toBe("does-not-reconcile");
  type("F6", 192);
  type("F12", 156);
  await next();
});

test("what a co-author edits while a check runs is not lost either", async () => {
  const heard = next();
  desk.meanwhile = async () => {
    office.host.user.coAuthor.type("Revenue", "F6", 129);
    await after(60);
  };
  const before = await check();
  expect(find(before, "variance-not-difference")).toBeDefined();
  const { checked } = await heard;
  expect(find(checked, "variance-not-difference")).toBeUndefined();
  type("F6", 192);
  await next();
});

test("an edit while a person's own check runs leads to another check too", async () => {
  const heard = next();
  desk.meanwhile = async () => {
    type("F6", 129);
    await after(60);
  };
  await check();
  const { checked } = await heard;
  expect(find(checked, "variance-not-difference")).toBeUndefined();
  type("F6", 192);
  await next();
});

test("a check that Excel refuses is tried again, and what changed stays marked until then", async () => {
  const stale: (readonly string[])[] = [];
  const stop = port.onStale((sheets) => stale.push(sheets));
  const heard = next();
  refuse = 2;
  type("F6", 129);
  const { checked } = await heard;
  expect(stale).toEqual([["Revenue"]]);
  expect(find(checked, "variance-not-difference")).toBeUndefined();
  stop();
  type("F6", 192);
  await next();
});

test("a check that is cancelled keeps what had changed before it", async () => {
  const slow = new ExcelPort({
    startDesk: () => Promise.resolve(new LocalDesk()),
    pauses: { quiet: 1e6, longest: 1e6 },
  });
  await slow.check([], quiet, never());
  type("F6", 129);
  await after(50);
  const control = new AbortController();
  const cancelled = slow.check([], () => control.abort(), control.signal);
  await expect(cancelled).rejects.toMatchObject({ name: "AbortError" });
  await after(200);
  await expect(slow.showFlags()).rejects.toThrow("changed since the last check");
  type("F6", 192);
  await next();
});

test("a workbook that is closed during a check leaves the last result, and the next check works", async () => {
  const before = port.last();
  const run = jest
    .spyOn(office.Excel, "run")
    .mockRejectedValue(new Error("The workbook is closed."));
  await expect(check()).rejects.toThrow("closed");
  expect(port.last()).toBe(before);
  run.mockRestore();
  expect((await check()).report).toEqual({ ...before?.report, rewrites: [] });
});

describe("decisions in a workbook that is being edited", () => {
  test("lapse when a figure changes, and hold again when it is put back", async () => {
    const checked = await check();
    const finding = find(checked, "variance-not-difference")?.fingerprint ?? "";
    await port.decide({ kind: "accept", finding, reason: "Agreed.", by: "A. Person" });
    let heard = next();
    type("F6", 200);
    const lapsed = find((await heard).checked, "variance-not-difference");
    expect(lapsed?.decision).toBeNull();
    expect(lapsed?.lapsed?.decision.reason).toBe("Agreed.");
    expect(lapsed?.lapsed?.changes[0]).toEqual({ ref: "Revenue!F6", from: "192", to: "200" });
    heard = next();
    type("F6", 192);
    const again = find((await heard).checked, "variance-not-difference");
    expect(again?.decision?.reason).toBe("Agreed.");
    await port.decide({ kind: "reopen", finding });
  });

  test("of two panes on one workbook are all kept", async () => {
    const other = new ExcelPort({ startDesk: () => Promise.resolve(new LocalDesk()) });
    const [one, two] = [await check(), await other.check([], quiet, never())];
    const mine = find(one, "variance-not-difference")?.fingerprint ?? "";
    const theirs = find(two, "total-not-sum")?.fingerprint ?? "";
    await port.decide({ kind: "accept", finding: mine, reason: "Mine", by: "A. Person" });
    await other.decide({ kind: "accept", finding: theirs, reason: "Theirs", by: "B. Person" });
    const { decisions } = await check();
    expect([decisions.findings[mine]?.by, decisions.findings[theirs]?.by]).toEqual([
      "A. Person",
      "B. Person",
    ]);
  });

  test("of a newer version and damaged ones are told with the result, kept, and others taken beside them", async () => {
    const newer = '<crosscast xmlns="urn:crosscast:decisions" version="99"><all/></crosscast>';
    const damaged =
      '<crosscast xmlns="urn:crosscast:decisions" version="1"><decisions/></crosscast>';
    await office.Excel.run(async (context) => {
      context.workbook.customXmlParts.add(newer);
      context.workbook.customXmlParts.add(damaged);
      await context.sync();
    });
    const read = await check();
    expect(read.notes).toEqual([
      expect.stringContaining("newer version of Crosscast wrote"),
      expect.stringContaining("could not be read and are not shown"),
    ]);
    const finding = find(read, "closing-not-sum")?.fingerprint ?? "";
    await port.decide({ kind: "accept", finding, reason: "Beside.", by: "A. Person" });
    const kept = office.host.workbook.xmlParts.map(({ xml }) => xml);
    expect(kept).toContain(newer);
    expect(
      kept.some((xml) => xml.includes("set-aside") && xml.includes("&lt;decisions/&gt;")),
    ).toBe(true);
    const again = await check();
    expect(again.decisions.findings[finding]?.reason).toBe("Beside.");
    expect(again.notes).toEqual([expect.stringContaining("newer version of Crosscast wrote")]);
    await port.removeTraces();
  });

  test("that a file open for reading refuses are said, and the result stays as it was", async () => {
    const before = await check();
    const refused = jest
      .spyOn(store, "update")
      .mockRejectedValue(new Error("The workbook is read-only."));
    const [finding] = before.report.findings;
    const decided = port.decide({
      kind: "accept",
      finding: finding?.fingerprint ?? "",
      reason: "Agreed.",
      by: "A. Person",
    });
    await expect(decided).rejects.toThrow("read-only");
    expect(port.last()).toBe(before);
    refused.mockRestore();
  });

  test("are saved to a file and taken over again", async () => {
    const before = await check();
    const finding = find(before, "closing-not-sum")?.fingerprint ?? "";
    await port.decide({ kind: "accept", finding, reason: "Known.", by: "A. Person" });
    const text = await port.saveDecisions();
    await port.decide({ kind: "reopen", finding });
    const file = new TextEncoder().encode(text);
    const { checked, items } = await port.loadDecisions("december.json", file);
    expect(items.every(({ came }) => came === "kept")).toBe(true);
    expect(find(checked, "closing-not-sum")?.decision?.reason).toBe("Known.");
    expect((await check()).decisions.findings[finding]?.reason).toBe("Known.");
  });
});

describe("sentences to rewrite", () => {
  const written = ({ report }: Checked) =>
    report.rewrites?.flatMap(({ after: said }) => said ?? []);

  test("after an edit, since the first check with this report", async () => {
    const heard = next();
    type("F5", 53);
    expect(written((await heard).checked)).toContain(
      "Parks and Open Spaces is forecast to overspend by £53k, an increase of £12k on the £31k last reported.",
    );
    // A check by hand does not forget what the report was written for.
    expect(written(await check())).toHaveLength(1);
  });

  test("since now, where the report has been brought up to date", async () => {
    let heard = next();
    type("F5", 43);
    expect(written((await heard).checked)).toEqual([]);
    type("F5", 44);
    await next();
    expect(written(await port.compareWith(null))).toEqual([]);
    heard = next();
    type("F5", 43);
    // The sentence was not about 44: it is not taken for one that has to change.
    expect(written((await heard).checked)).toEqual([]);
  });

  test("since an earlier version of the workbook", async () => {
    const checked = await port.compareWith({
      name: "earlier.xlsx",
      bytes: bytesOf("workbook.xlsx"),
    });
    expect(written(checked)).toEqual([]);
    const heard = next();
    type("F12", 160);
    expect(written((await heard).checked)).toHaveLength(1);
    type("F12", 156);
    await next();
    await port.compareWith(null);
  });
});

test("every trace of Crosscast is listed, and taken out", async () => {
  await port.decide({
    kind: "accept",
    finding: find(await check(), "total-not-sum")?.fingerprint ?? "",
    reason: "Agreed.",
    by: "A. Person",
  });
  await port.showFlags();
  const listed = (await port.traces()).map(({ what }) => what);
  expect(listed).toEqual([
    expect.stringMatching(/^Decisions: \d acceptances?/),
    expect.stringMatching(/^Flags: \d+ rules$/),
  ]);
  const { gone, left } = await port.removeTraces();
  expect(gone.map(({ what }) => what)).toEqual(listed);
  expect(left).toEqual([]);
  expect(await port.traces()).toEqual([]);
  expect(port.last()?.report.findings.every(({ decision }) => decision === null)).toBe(true);
  expect((await check()).decisions.findings).toEqual({});
});

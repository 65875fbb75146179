import { MessageChannel } from "node:worker_threads";
import { toReport } from "../../../src/core/report";
import { review } from "../../../src/core/review";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { UnreadableFile } from "../../../src/files/unreadable-file";
import type { CellBlock } from "../../../src/excel/reading/book-outline";
import type { DeskAnswer, DeskPort } from "../../../src/excel/worker/desk-messages";
import { LocalDesk } from "../../../src/excel/worker/local-desk";
import { serveDesk } from "../../../src/excel/worker/serve-desk";
import { WorkerDesk } from "../../../src/excel/worker/worker-desk";
import { readWorkbook } from "../../../src/files/workbook/read-workbook";
import { blockOf, changeFigure, outlineOf } from "../../support/blocks-of-book";
import { budgetBook } from "../../support/budget-book";
import { generateBudgetWorkbook } from "../../support/generate-workbook.mjs";
import { startOffice } from "../../support/office-host";
import { readSnapshot } from "../../../src/excel/read-snapshot";

const { port1, port2 } = new MessageChannel();
const crossed: DeskAnswer[] = [];
let desk: WorkerDesk;

beforeAll(async () => {
  await startOffice(budgetBook());
  const far = port2 as unknown as DeskPort;
  const watched: DeskPort = {
    postMessage(message, transfer) {
      crossed.push(message as DeskAnswer);
      far.postMessage(message, transfer);
    },
    set onmessage(hear: DeskPort["onmessage"]) {
      far.onmessage = hear;
    },
  };
  serveDesk(watched, new LocalDesk());
  desk = new WorkerDesk(port1 as unknown as DeskPort);
});

afterAll(() => {
  port1.close();
});

const read = () => readSnapshot(desk, () => undefined, new AbortController().signal);

/** As the other side reads it: no file stood behind this workbook. */
const withLosses = (snapshot: WorkbookSnapshot, losses: WorkbookSnapshot["losses"]) => ({
  ...snapshot,
  losses,
});

test("gives across messages what the core gives itself, of the relations those that the pane shows", async () => {
  await read();
  const { report } = await desk.review([], { findings: {} });
  await desk.keep();
  const losses = report.unchecked.filter(({ what }) => /^(?:notes|text boxes)$/.test(what));
  const expected = toReport(review(withLosses(budgetBook(), losses), []));
  const relations = expected.relations.filter(({ sense }) => sense === "variance");
  expect(relations.length).toBeGreaterThan(0);
  expect({ ...report, unchecked: [] }).toEqual({ ...expected, relations, unchecked: [] });
});

test("reads pasted words, and says which file it cannot read", async () => {
  await read();
  const pasted = { kind: "pasted", name: "Pasted words", text: "An overspend of £20k." } as const;
  const { report, narratives } = await desk.review([pasted], { findings: {} });
  expect(narratives.map(({ name }) => name)).toContain("Pasted words");
  expect(report.coverage.amounts).toBe(1);
  const bytes = new Uint8Array([208, 207, 17, 224]);
  const old = desk.review([{ kind: "file", name: "old.doc", bytes }], { findings: {} });
  await expect(old).rejects.toBeInstanceOf(UnreadableFile);
  await expect(old).rejects.toThrow(/^old\.doc: /);
  expect(bytes).toHaveLength(4);
});

test("lists of thousands cross in pieces and arrive whole", async () => {
  const sheet = { name: "Long", visibility: "visible", protected: false } as const;
  const bare = { printArea: [], hiddenRows: [], hiddenColumns: [], merges: [], comments: [] };
  await desk.open({ name: "x", names: [], losses: [], sheets: [{ ...sheet, ...bare }] });
  const rows = Array.from({ length: 900 }, (_, at) => at + 1);
  const block = (columns: number, values: CellBlock["values"]): CellBlock => ({
    sheet: 0,
    rows,
    columns: rows.map(() => columns),
    values,
    texts: rows.map(() => null),
    formulas: rows.map(() => null),
    formats: ["General"],
    formatOf: rows.map(() => 0),
    bold: [],
    indents: [],
  });
  const words = rows.map((row) => `The service is £${row + 1000}k overspent.`);
  await desk.addCells(block(1, words));
  await desk.close([]);
  crossed.length = 0;
  const { report } = await desk.review([], { findings: {} });
  expect(crossed.filter(({ kind }) => kind === "parts").length).toBeGreaterThan(2);
  expect(report.claims).toHaveLength(900);
  expect(new Set(report.claims.map(({ id }) => id)).size).toBe(900);
});

test("after an edit only what changed crosses again, and all of it is there", async () => {
  const book = await readWorkbook("book.xlsx", generateBudgetWorkbook(12_000, 3, 4));
  await desk.open(outlineOf(book));
  for (const at of book.sheets.keys()) await desk.addCells(blockOf(book, at));
  await desk.close([]);
  const before = await desk.review([], { findings: {} });
  await desk.keep();
  crossed.length = 0;
  const edited = changeFigure(book, 1, 12);
  await desk.open(outlineOf(edited, [0, 2, 3]));
  await desk.addCells(blockOf(edited, 1));
  await desk.close([]);
  const after = await desk.review(null, { findings: {} });
  const items = crossed.flatMap((one) => (one.kind === "parts" ? one.parts : []));
  const sent = items.reduce((sum, part) => sum + ("items" in part ? part.items.length : 0), 0);
  expect(before.report.relations.length).toBeGreaterThan(1000);
  expect(sent).toBeLessThan(before.report.relations.length / 2);
  const fresh = new LocalDesk();
  await fresh.open(outlineOf(edited));
  for (const at of edited.sheets.keys()) await fresh.addCells(blockOf(edited, at));
  await fresh.close([]);
  const { report } = await fresh.review([], { findings: {} });
  expect(after.report).toEqual({ ...report, rewrites: [] });
  expect(after.report.findings.length).toBeGreaterThan(before.report.findings.length);
});

test("what waits for a worker that breaks fails with the reason", async () => {
  const { port1: near, port2: far } = new MessageChannel();
  const lost = new WorkerDesk(near as unknown as DeskPort);
  const waiting = lost.keep();
  lost.fail("The check broke off");
  await expect(waiting).rejects.toThrow("The check broke off");
  far.close();
});

test("a worker that broke fails what waits and what comes after, and says that another is needed", async () => {
  const silent = { onmessage: null, postMessage: () => undefined } as unknown as DeskPort;
  const lost = new WorkerDesk(silent);
  expect(lost.broken).toBe(false);
  const waiting = lost.keep();
  lost.fail("The check broke off.");
  await expect(waiting).rejects.toThrow("The check broke off.");
  await expect(lost.keep()).rejects.toThrow("The check broke off.");
  expect(lost.broken).toBe(true);
});

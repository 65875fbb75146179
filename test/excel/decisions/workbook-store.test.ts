import type { Decisions } from "../../../src/core/decisions";
import { WorkbookStore } from "../../../src/excel/decisions/workbook-store";
import { writeDecisionPart } from "../../../src/files/decisions/decision-part";
import { budgetBook } from "../../support/budget-book";
import { startOffice, type StartedOffice } from "../../support/office-host";

let office: StartedOffice;
const store = new WorkbookStore();

beforeAll(async () => {
  office = await startOffice(budgetBook());
});

const decision = (reason: string, at = "2026-01-05T09:30:00.000Z") =>
  ({ kind: "accepted", reason, by: "A. Person", at }) as const;

const whole: Decisions = {
  findings: { abc: decision("]]> & <b>“quoted”</b> £5m ]]>") },
  amounts: { def: { ...decision("Grant letter"), kind: "sourced-elsewhere" } },
  owners: { abc: "B. Holder" },
  picks: { Schools: { line: "Education", sheet: "Appendix 1", by: "A. Person", at: "2026" } },
};

const parts = () =>
  office.Excel.run(async (context) => {
    const all = context.workbook.customXmlParts;
    all.load("items/id");
    await context.sync();
    const xml = all.items.map((part) => part.getXml());
    await context.sync();
    return xml.map(({ value }) => value);
  });

const setParts = (...xml: readonly string[]) =>
  office.Excel.run(async (context) => {
    const all = context.workbook.customXmlParts;
    all.load("items/id");
    await context.sync();
    for (const part of all.items) part.delete();
    for (const one of xml) all.add(one);
    await context.sync();
  });

test("a workbook without decisions", async () => {
  await setParts();
  expect(await store.load()).toEqual({ decisions: { findings: {} }, notes: [] });
  expect(await parts()).toEqual([]);
});

test("what is saved is loaded again, whatever its words, and stands once", async () => {
  await setParts("<other xmlns='urn:other'>kept</other>");
  await store.update(() => ({ findings: { old: decision("first") } }));
  await store.update(() => whole);
  expect(await store.load()).toEqual({ decisions: whole, notes: [] });
  expect(await parts()).toHaveLength(2);
  expect((await parts())[0]).toContain("kept");
});

test("a newer version's part is left untouched and said", async () => {
  const newer = writeDecisionPart(whole).replace('version="1"', 'version="2"');
  await setParts(newer);
  const loaded = await store.load();
  expect(loaded.decisions).toEqual({ findings: {} });
  expect(loaded.notes).toEqual([expect.stringContaining("newer version of Crosscast")]);
  await store.update(() => ({ findings: { mine: decision("now") } }));
  expect((await parts())[0]).toBe(newer);
  expect((await store.load()).decisions.findings).toEqual({ mine: decision("now") });
});

test.each([
  ["no JSON", writeDecisionPart(whole).replace("{", "")],
  ["a decision of no kind we know", writeDecisionPart(whole).replace("accepted", "perhaps")],
  ["no version", writeDecisionPart(whole).replace(' version="1"', "")],
  ["findings that are a list", writeDecisionPart({ findings: {} }).replace("{}", "[]")],
])(
  "a damaged part (%s) is said, and kept aside when something is saved",
  async (_what, damaged) => {
    await setParts(damaged);
    const loaded = await store.load();
    expect(loaded.decisions).toEqual({ findings: {} });
    expect(loaded.notes).toEqual([expect.stringContaining("could not be read")]);
    expect(await parts()).toEqual([damaged]);
    await store.update(() => whole);
    const aside = (await parts()).find((xml) => xml.includes("set-aside")) ?? "";
    const text = new DOMParser().parseFromString(aside, "application/xml").documentElement;
    expect(text.textContent).toBe(damaged);
    expect(await store.load()).toEqual({ decisions: whole, notes: [] });
  },
);

test("two parts, as after workbooks were merged: the later decision on one thing counts", async () => {
  await setParts(
    writeDecisionPart({ findings: { a: decision("later", "2026-02-01"), b: decision("b") } }),
    writeDecisionPart({ findings: { a: decision("earlier", "2026-01-01") } }),
  );
  const { decisions } = await store.load();
  expect(decisions.findings["a"]?.reason).toBe("later");
  await store.update(() => decisions);
  expect(await parts()).toHaveLength(1);
});

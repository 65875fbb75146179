import { budgetBook } from "../support/budget-book";
import { startOffice } from "../support/office-host";
import type { StartedOffice } from "../support/office-host";
import { playedMembers, playedObjects } from "../support/played-objects";

let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice(budgetBook());
});

/** The library's own class, or undefined. */
function libraryClass(type: string): object | undefined {
  const found: unknown = Reflect.get(office.Excel, type);
  return typeof found === "function" ? (found as { prototype: object }).prototype : undefined;
}

test("every class the host plays is one of the library's, by the same name", () => {
  const types = [...playedObjects().keys()];
  expect(types.filter((type) => !libraryClass(type))).toEqual([]);
  expect(types).toEqual(expect.arrayContaining(["Range", "Worksheet", "ConditionalFormat"]));
  expect(types.length).toBeGreaterThan(40);
});

test("every member the host plays is one of the library's: nothing of ours is within an add-in's reach", () => {
  const strange: string[] = [];
  for (const [type, object] of playedObjects()) {
    const library = libraryClass(type) ?? {};
    for (const name of playedMembers(object))
      if (!(name in library) && !["getCount", "getItem"].includes(name))
        strange.push(`${type}.${name}`);
  }
  expect(strange).toEqual([]);
});

test("what the library lets an add-in set can be set, but for a known few", () => {
  const readOnly: string[] = [];
  for (const [type, object] of playedObjects()) {
    const library = libraryClass(type) as Readonly<Record<string, unknown>> | undefined;
    const names = (library?.["_scalarPropertyNames"] ?? []) as readonly string[];
    const settable = (library?.["_scalarPropertyUpdateable"] ?? []) as readonly boolean[];
    for (const [index, name] of names.entries()) {
      if (!settable[index] || !playedMembers(object).includes(name)) continue;
      let at: object | null = object;
      while (at && !Object.getOwnPropertyDescriptor(at, name))
        at = Object.getPrototypeOf(at) as object | null;
      if (at && !Object.getOwnPropertyDescriptor(at, name)?.set) readOnly.push(`${type}.${name}`);
    }
  }
  expect(readOnly.sort()).toEqual([
    "ConditionalFormatRule.formulaR1C1",
    "Range.formulasR1C1",
    "Range.style",
    "Table.showHeaders",
    "Table.showTotals",
    "Workbook.usePrecisionAsDisplayed",
    "Worksheet.enableCalculation",
    "Worksheet.standardWidth",
  ]);
});

test("setting one of those few is refused by name", async () => {
  const set = office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").style = "Good";
    await context.sync();
  });
  await expect(set).rejects.toMatchObject({ code: "ApiNotFound", message: /setting Range\.style/ });
});

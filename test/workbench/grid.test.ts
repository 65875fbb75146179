import { modelFromSnapshot } from "../../src/workbench/host";
import { Axis } from "../../src/workbench/page/grid/axis";
import { readKey, type KeyPress } from "../../src/workbench/page/grid/grid-keys";
import { layOut } from "../../src/workbench/page/grid/sheet-layout";
import { budgetBook } from "../support/budget-book";

describe("an axis", () => {
  const axis = new Axis(
    20,
    new Map([
      [2, 50],
      [4, 0],
      [5, 0],
    ]),
    10,
  );

  test("knows where each row begins", () => {
    expect([1, 2, 3, 4, 5, 6, 11].map((row) => axis.offset(row))).toEqual([
      0, 20, 70, 90, 90, 90, 190,
    ]);
  });

  test("knows the row at a pixel, and passes over hidden ones", () => {
    expect([0, 19, 20, 69, 70, 90, 1000].map((pixel) => axis.at(pixel))).toEqual([
      1, 1, 2, 2, 3, 6, 10,
    ]);
    expect([axis.step(3, 1), axis.step(6, -1), axis.step(1, -1), axis.step(10, 1)]).toEqual([
      6, 3, 1, 10,
    ]);
    expect(axis.between(60, 95, 0)).toEqual([2, 3, 6]);
  });

  test("costs nothing for a million usual rows", () => {
    const long = new Axis(20, new Map([[1_000_000, 40]]), 1_048_576);
    expect(long.offset(1_000_001)).toBe(20 * 1_000_000 + 20);
    expect(long.at(20 * 500_000)).toBe(500_001);
  });
});

describe("keys", () => {
  const sheet = modelFromSnapshot(budgetBook()).sheets[0];
  if (!sheet) throw new Error("no sheet");
  sheet.hiddenRows.add(4);
  const layout = layOut(sheet, { row: 1, column: 1 });
  const press = (key: string, more: Partial<KeyPress> = {}): unknown => {
    const plain = { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
    return readKey({ ...plain, ...more }, { row: 3, column: 2 }, sheet, layout, 20);
  };
  const goes = (row: number, column: number, extend = false): unknown => ({
    kind: "move",
    to: { row, column },
    extend,
  });

  test.each<[string, Partial<KeyPress>, unknown]>([
    ["ArrowDown", {}, goes(5, 2)],
    ["ArrowRight", { shiftKey: true }, goes(3, 3, true)],
    ["Tab", {}, goes(3, 3)],
    ["Tab", { shiftKey: true }, goes(3, 1)],
    ["Enter", { shiftKey: true }, goes(2, 2)],
    ["Home", {}, goes(3, 1)],
    ["Home", { ctrlKey: true }, goes(1, 1)],
    ["End", { ctrlKey: true }, goes(5, 4)],
    ["ArrowRight", { ctrlKey: true }, goes(3, 4)],
    ["PageDown", {}, goes(23, 2)],
    ["PageDown", { ctrlKey: true }, { kind: "sheet", by: 1 }],
    ["F2", {}, { kind: "edit" }],
    ["=", {}, { kind: "type", text: "=" }],
    ["Delete", {}, { kind: "clear" }],
    ["z", { metaKey: true }, { kind: "undo" }],
    ["Z", { ctrlKey: true, shiftKey: true }, { kind: "redo" }],
    ["F5", {}, null],
    ["é", {}, { kind: "type", text: "é" }],
  ])("%s %j", (key, more, expected) => {
    expect(press(key, more)).toEqual(expected);
  });
});

import { workbookProse } from "../../../src/core/claims/workbook-prose/workbook-prose";
import { findTables } from "../../../src/core/tables/find-tables";
import { defaultSettings } from "../../../src/core/settings";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { drawSheet, drawSnapshot, revenue } from "../../support/draw-snapshot";

const read = (workbook: WorkbookSnapshot) =>
  workbookProse(workbook, findTables(workbook, defaultSettings))?.paragraphs ?? [];

test("a sheet of text gives a paragraph a cell, with the number from the cell before it", () => {
  const paragraphs = read(
    drawSnapshot({
      Narrative: [
        "Purpose",
        "1.1 | The service overspent by £43k.",
        "",
        "1.2 | All else is on budget.",
      ],
    }),
  );
  expect(paragraphs.map(({ text, number, style, place }) => [text, number, style, place])).toEqual([
    ["Purpose", null, "heading", { kind: "cell", ref: "Narrative!A1" }],
    ["The service overspent by £43k.", "1.1", "body", { kind: "cell", ref: "Narrative!B2" }],
    ["All else is on budget.", "1.2", "body", { kind: "cell", ref: "Narrative!B4" }],
  ]);
});

test("a comment beside a line is about that line; the figures themselves are not prose", () => {
  const paragraphs = read(drawSnapshot({ "Appendix 1": revenue }));
  expect(paragraphs.filter(({ style }) => style === "table cell")).toEqual([
    {
      text: "Fewer events took place than planned, £40k",
      place: { kind: "cell", ref: "'Appendix 1'!E4" },
      number: null,
      style: "table cell",
      level: 0,
      about: "Parks",
    },
  ]);
});

test("a line broken within its cell is two paragraphs of one place", () => {
  const paragraphs = read(drawSnapshot({ Notes: ["First we saved £1m.\nThen we spent £2m."] }));
  expect(paragraphs.map(({ text }) => text)).toEqual(["First we saved £1m.", "Then we spent £2m."]);
});

test("notes, comments and boxes are read; on a table's line they are about it", () => {
  const sheet = {
    ...drawSheet("Revenue", revenue),
    comments: [
      {
        kind: "note" as const,
        row: 5,
        column: 4,
        author: "A. Officer",
        text: "Gritting cost £18k more",
      },
      { kind: "textbox" as const, row: 20, column: 1, author: "", text: "Subject to audit" },
    ],
  };
  const notes = read({ ...drawSnapshot({}), sheets: [sheet] }).filter(
    ({ place }) => place.kind !== "cell",
  );
  expect(notes.map(({ text, place, about }) => [text, place.kind, about])).toEqual([
    ["Gritting cost £18k more", "note", "Roads"],
    ["Subject to audit", "textbox", undefined],
  ]);
});

test("a hidden sheet is not published and not read; a workbook of figures has no prose", () => {
  const hidden = {
    ...drawSheet("Working", ["This was £12k before."]),
    visibility: "hidden" as const,
  };
  expect(read({ ...drawSnapshot({}), sheets: [hidden] })).toEqual([]);
  expect(workbookProse(drawSnapshot({ A: ["1 | 2"] }), [])).toBeNull();
});

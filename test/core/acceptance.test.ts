import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { toReport, type Report } from "../../src/core/report";
import { review } from "../../src/core/review";
import { readNarrative } from "../../src/files/narrative/read-narrative";
import { usualSettings } from "../../src/files/settings/with-abbreviations";
import { readWorkbook } from "../../src/files/workbook/read-workbook";
import { judgeLinks, type JudgedLink, type Truth } from "../support/true-links";

/** Five public reports that are not part of the project; without them these tests say that they are skipped. */
const folder = resolve("../shared/acceptance");
const reports = [
  "clackmannanshire-2017",
  "clackmannanshire-2018",
  "manchester-2018",
  "norfolk-2017",
  "torbay-2016",
];
const present = existsSync(folder);
const load = (name: string, file: string) => new Uint8Array(readFileSync(join(folder, name, file)));
const reviewed = new Map<string, Promise<Report>>();

async function run(name: string, narrative: string): Promise<Report> {
  const file = existsSync(join(folder, name, "workbook.xlsx"))
    ? "workbook.xlsx"
    : "workbook-live.xlsx";
  const workbook = await readWorkbook(file, load(name, file));
  return toReport(
    review(workbook, [await readNarrative(narrative, load(name, narrative))], usualSettings),
  );
}

function reportOf(name: string, narrative: string): Promise<Report> {
  const key = `${name}/${narrative}`;
  const known = reviewed.get(key) ?? run(name, narrative);
  reviewed.set(key, known);
  return known;
}

/** Amounts of the text; the text file leaves out the tables, with their captions, that the Word report has. */
async function told(name: string, file: string) {
  const { paragraphs, sheets = [] } = await readNarrative(file, load(name, file));
  const { tables, claims } = await reportOf(name, file);
  const captions = new Set([
    ...sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map(({ text }) => text.trim())),
    ),
    ...tables.map(({ title }) => title),
  ]);
  const inTable = new Set(
    paragraphs.flatMap(({ text, style, place }) =>
      place.kind === "document" &&
      (style === "table cell" || text.includes("\t") || captions.has(text.trim()))
        ? [place.line]
        : [],
    ),
  );
  return claims
    .filter(({ source }) => source.kind === "document" && !inTable.has(source.line))
    .map(({ value, direction, measure, verdict, match }) => ({
      ...{ value, direction, measure, verdict },
      // A figure that the workbook shows twice may be linked at either place.
      cell: match?.value ?? null,
    }));
}

(present ? describe.each(reports) : describe.skip.each(reports))("%s", (name) => {
  test("reads the same from the Word report as from its text", async () => {
    expect(await told(name, "report.docx")).toEqual(await told(name, "narrative.txt"));
  });

  test("every table that the Word report prints is the workbook's", async () => {
    const { narrativeTables = [], findings } = await reportOf(name, "report.docx");
    const tables = JSON.parse(Buffer.from(load(name, "tables.json")).toString()) as unknown[];
    expect(narrativeTables.map(({ verdict }) => verdict)).toEqual(tables.map(() => "same"));
    expect(findings.filter(({ location }) => location.table !== undefined)).toEqual([]);
  });
});

const json = <Kind>(name: string, file: string): Kind =>
  JSON.parse(Buffer.from(load(name, file)).toString()) as Kind;

async function linksOf(name: string): Promise<JudgedLink[]> {
  const truth: Truth = {
    text: Buffer.from(load(name, "narrative.txt")).toString(),
    claims: json(name, "claims.json"),
    cells: json(name, "cells.json"),
    tables: json(name, "tables.json"),
    arithmetic: json(name, "arithmetic.json"),
  };
  return judgeLinks(truth, (await reportOf(name, "narrative.txt")).claims);
}

(present ? describe : describe.skip)("how sure a link is given", () => {
  test("at 0.9 and above at least 98 % are right; below 0.6 none is given", async () => {
    const links = (await Promise.all(reports.map(linksOf))).flat();
    const bands = [
      [0.9, 1.01],
      [0.8, 0.9],
      [0.6, 0.8],
      [0, 0.6],
    ] as const;
    const table = bands.map(([low, high]) => {
      const within = links.filter(({ confidence }) => confidence >= low && confidence < high);
      return { from: low, links: within.length, right: within.filter(({ right }) => right).length };
    });
    const [sure, , , unsure] = table;
    process.stdout.write(
      `confidence of links: ${table.map((one) => `from ${one.from}: ${one.right} of ${one.links} right`).join(", ")}\n`,
    );
    expect(sure?.links).toBeGreaterThan(40);
    expect((sure?.right ?? 0) / (sure?.links ?? 1)).toBeGreaterThanOrEqual(0.98);
    expect(unsure?.links).toBe(0);
  });
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toReport } from "../../src/core/report";
import { review } from "../../src/core/review";
import { readNarrative } from "../../src/files/narrative/read-narrative";
import { readWorkbook } from "../../src/files/workbook/read-workbook";
import { createHost, type ExcelHost } from "../../src/workbench/host";
import { startOffice } from "../support/office-host";
import { readThroughExcel } from "../support/read-through-excel";

const root = join(__dirname, "../..");
const shared = join(root, "../shared/acceptance");

interface Case {
  readonly name: string;
  readonly workbook: string;
  readonly report: string;
}

function casesIn(folder: string): Case[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(folder, name))
        .filter((file) => file.endsWith(".xlsx"))
        .map((file) => ({
          name: `${name}/${file}`,
          workbook: join(folder, name, file),
          report: join(folder, name, "report.docx"),
        })),
    );
}

const samples = casesIn(join(root, "assets/samples"));
const acceptance = casesIn(shared);

let host: ExcelHost | null = null;

/** Opens a file in the Excel that office.js was booted with; the library itself cannot be loaded twice. */
async function open(path: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const snapshot = await readWorkbook("workbook.xlsx", bytes);
  const options = { workbook: snapshot, documentBytes: () => bytes };
  if (host) {
    host.disconnect();
    host = createHost(options);
    host.connectSameWindow(window);
  } else host = (await startOffice(snapshot, options)).host;
}

const comparison = async ({ workbook, report }: Case): Promise<void> => {
  await open(workbook);
  const narratives = [await readNarrative("report.docx", new Uint8Array(readFileSync(report)))];
  const bytes = new Uint8Array(readFileSync(workbook));
  const expected = toReport(review(await readWorkbook("workbook.xlsx", bytes), narratives));
  const told = toReport(review(await readThroughExcel(), narratives));
  expect(told).toEqual(expected);
  expect(told.workbook.sheets.length).toBeGreaterThan(0);
};

test.each(samples)("$name: Excel and the command line say the same", comparison);

if (acceptance.length === 0)
  test.skip("../shared/acceptance is not here: not compared", () => undefined);
else test.each(acceptance)("$name: Excel and the command line say the same", comparison);

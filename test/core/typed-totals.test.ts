import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { review } from "../../src/core/review";
import { formatAddress } from "../../src/core/workbook/cell-ref";
import { readNarrative } from "../../src/files/narrative/read-narrative";
import { usualSettings } from "../../src/files/settings/with-abbreviations";
import { readWorkbook } from "../../src/files/workbook/read-workbook";

/** Public reports that are not part of the project; without them this test says that it is skipped. */
const folder = resolve("../shared/acceptance");
const reports = ["clackmannanshire-2017", "manchester-2018", "norfolk-2017"];

interface Sum {
  readonly table: string;
  readonly row_index: number;
  readonly column: string;
  readonly relation: string;
  readonly verdict: string;
}
interface Place {
  readonly sheet: string;
  readonly firstRow: number;
  readonly columns: readonly string[];
}
interface Listed {
  readonly id: string;
  readonly columns: readonly { readonly name: string }[];
}

const load = (name: string, file: string) => new Uint8Array(readFileSync(join(folder, name, file)));
const json = <Kind>(name: string, file: string): Kind =>
  JSON.parse(Buffer.from(load(name, file)).toString()) as Kind;

/** The result cells of sums and differences that do not cast as printed, one entry a sum. */
function unsound(name: string): string[] {
  const places = json<Record<string, Place>>(name, "cells.json");
  const tables = json<Listed[]>(name, "tables.json");
  return json<Sum[]>(name, "arithmetic.json").flatMap((sum) => {
    if (sum.verdict === "exact" || !["sum", "difference"].includes(sum.relation)) return [];
    const place = places[sum.table];
    const columns = tables.find(({ id }) => id === sum.table)?.columns ?? [];
    const letter = place?.columns[columns.findIndex((one) => one.name === sum.column)];
    return place && letter ? [`${place.sheet}!${letter}${place.firstRow + sum.row_index}`] : [];
  });
}

/** What a review of the live workbook tells at warning or above, and which of its cells are typed figures. */
async function live(name: string) {
  const workbook = await readWorkbook("workbook-live.xlsx", load(name, "workbook-live.xlsx"));
  const narrative = await readNarrative("narrative.txt", load(name, "narrative.txt"));
  const typed = new Set(
    workbook.sheets.flatMap(({ name: sheet, rows }) =>
      rows.flatMap(({ row, cells }) =>
        cells.flatMap(({ column, value, formula }) =>
          typeof value === "number" && formula === undefined
            ? [`${sheet}!${formatAddress(row, column)}`]
            : [],
        ),
      ),
    ),
  );
  const { findings } = review(workbook, [narrative], usualSettings);
  return { typed, told: findings.filter(({ severity }) => severity !== "info") };
}

(existsSync(folder) ? test : test.skip)(
  "totals typed because the print does not cast are told once a cell; beyond them only the reports' known faults",
  async () => {
    const sums: string[] = [];
    const cells: string[] = [];
    const beyond: string[] = [];
    for (const name of reports) {
      const { typed, told } = await live(name);
      const wanted = unsound(name).filter((cell) => typed.has(cell));
      sums.push(...wanted);
      const ofTyped = told.filter(({ rule, consequences }) =>
        [rule, ...consequences].some((words) => /typed-total|as a typed figure/.test(words)),
      );
      const at = ofTyped.map(({ location: { sheet, cell } }) => `${sheet ?? ""}!${cell ?? ""}`);
      expect([...at].sort()).toEqual([...new Set(wanted)].sort());
      cells.push(...at);
      beyond.push(...told.filter((one) => !ofTyped.includes(one)).map(({ rule }) => rule));
    }
    // One cell is the result of two sums; another is a total with the wrong sign, which is told as that.
    expect([sums.length, cells.length]).toEqual([22, 21]);
    expect([...new Set(beyond)].sort()).toEqual([
      "amount-disagrees",
      "direction-conflict",
      "period-mismatch",
      "restated-differently",
    ]);
  },
);

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { columnName, parseRef } from "../../src/core/workbook/cell-ref";
import { toReport } from "../../src/core/report";
import { review } from "../../src/core/review";
import { readCase, type ExpectedAmount } from "../support/read-case";

const folder = join(__dirname, "..", "cases");

/** Whole reports of other kinds of council, in our own words, read end to end. */
describe.each(readdirSync(folder))("%s", (name) => {
  const example = readCase(folder, name);
  const report = toReport(review(example.snapshot, [example.narrative]));

  const reading = ({ line, start, end }: ExpectedAmount) =>
    report.claims.find(
      ({ source }) =>
        (source.kind === "document" ? source.line : source.ref) === line &&
        source.start < end &&
        source.end > start,
    );

  const place = (cell: string | undefined): string => {
    if (cell === undefined) return "-";
    const ref = parseRef(cell);
    const table = report.tables.find(
      (one) => one.sheet === ref?.sheet && one.rows.some((each) => each.row === ref.row),
    );
    const label = table?.rows.find((each) => each.row === ref?.row)?.label;
    const column = columnName(ref?.column ?? 0);
    return `${label} / ${table?.columns.find((each) => each.column === column)?.header}`;
  };

  test.each(
    example.amounts.map((amount) => [`line ${amount.line}: ${amount.text}`, amount] as const),
  )("%s", (_, amount) => {
    const claim = reading(amount);
    if (amount.place === "*") {
      expect(["reconciles", "rounding", "not-in-tables"]).toContain(claim?.verdict);
      return;
    }
    const [, labels = "", header = ""] = /^(.*?)(?: \/ (.*))?$/.exec(amount.place) ?? [];
    const at = place(claim?.match?.cell);
    expect({
      found: claim !== undefined,
      verdict: claim?.verdict,
      place:
        labels.split(" or ").some((one) => at.startsWith(one)) &&
        header.split(" or ").some((one) => at.includes(one))
          ? amount.place
          : at,
      direction: amount.direction === null ? null : claim?.direction,
    }).toEqual({
      found: true,
      verdict: amount.verdict,
      place: amount.place,
      direction: amount.direction,
    });
  });

  test("reads no amount that is none", () => {
    const extra = report.claims.filter(
      ({ source }) => !example.amounts.some((amount) => source === reading(amount)?.source),
    );
    expect(extra.map(({ quote }) => quote)).toEqual([]);
  });

  test("finds these faults and no others", () => {
    const faults = report.findings
      .filter(({ severity }) => severity !== "info")
      .map(({ rule, location }) =>
        location.cell === null
          ? `${rule} line ${location.line}`
          : `${rule} ${location.sheet}!${location.cell}`,
      );
    expect(faults.sort()).toEqual([...example.findings].sort());
  });
});

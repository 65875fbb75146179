import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runCheck, samples } from "./run-check";

interface Found {
  readonly findings: readonly {
    readonly rule: string;
    readonly location: {
      readonly sheet: string | null;
      readonly cell: string | null;
      readonly line?: number;
    };
  }[];
}

const findings = async (name: string) => {
  const folder = join(samples, name);
  const { out } = await runCheck([
    ...["check", join(folder, "workbook.xlsx"), "--narrative", join(folder, "report.docx")],
    ...["--format", "json"],
  ]);
  return (JSON.parse(out) as Found).findings.map(({ rule, location }) =>
    location.cell === null
      ? `${rule} line ${location.line}`
      : `${rule} ${location.sheet}!${location.cell}`,
  );
};

/** The rows of the README's table: | `rule` | place | … */
const listed = (name: string) =>
  [
    ...readFileSync(join(samples, name, "README.md"), "utf8").matchAll(
      /^\| `([a-z-]+)` \| ([^|]+?) \|/gm,
    ),
  ].map(([, rule, place]) => `${rule} ${place}`);

test.each(["planted-errors", "clackmannanshire-2017", "next-month"])(
  "%s: what its README lists is found, and nothing else",
  async (name) => {
    const expected = listed(name);
    expect(expected.length).toBeGreaterThan(0);
    expect((await findings(name)).sort()).toEqual(expected.sort());
  },
);

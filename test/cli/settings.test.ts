import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultSettings } from "../../src/core/settings";
import { readSettings } from "../../src/files/settings/read-settings";
import { runCheck } from "./run-check";

interface Shown {
  readonly tables: readonly { readonly unit: { readonly scale: number } | null }[];
  readonly relations: readonly { readonly verdict: string; readonly tolerance: string }[];
}

let folder = "";
const put = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const book = [
  "Service,Budget,Forecast",
  "Parks,120,130",
  "Roads,240,240",
  "Libraries,310,300",
  "Schools,480,480",
  "Total,1151,1150",
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "settings-"));
  put("Appendix 1.csv", book.join("\n"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const check = async (settings: object, ...more: readonly string[]) => {
  const file = put("council.json", JSON.stringify(settings));
  const words = ["check", join(folder, "Appendix 1.csv"), "--settings", file, ...more];
  return runCheck([...words, "--format", "json"]);
};
const shown = async (settings: object) => JSON.parse((await check(settings)).out) as Shown;

test("a unit and a tolerance that a file sets hold in the review", async () => {
  const usual = await shown({});
  expect(usual.tables[0]?.unit).toBeNull();
  expect(usual.relations.map(({ verdict }) => verdict).sort()).toEqual(["exact", "rounding"]);
  const set = await shown({
    units: [{ sheet: "Appendix 1", unit: "£m" }],
    tolerance: { casting: 0 },
  });
  expect(set.tables[0]?.unit?.scale).toBe(1e6);
  expect(set.relations.map(({ verdict }) => verdict).sort()).toEqual(["exact", "wrong"]);
});

test("the record lists them, and how they differ from the usual ones", async () => {
  const record = join(folder, "record.html");
  await check(
    { units: [{ sheet: "Appendix 1", table: "A1", unit: "£000" }], tolerance: { narrative: 1 } },
    "--record",
    record,
  );
  const page = readFileSync(record, "utf8");
  expect(page).toContain("<td>Unit of “Appendix 1”, A1</td><td>£000, whatever the sheet says</td>");
  expect(page).toContain(
    "<td>Rounding allowed</td><td>in sums and differences as print allows; between the report and its cells up to 1 unit of the last printed place</td>",
  );
});

test("a wrong entry in a file stops the check, named with what it may be", async () => {
  const { err, status } = await check({ units: [{ sheet: "Appendix 1", unit: "£k" }] });
  expect(err).toMatch(/^council.json: “units.unit” is set to "£k"\. Use “£” or “£000” or “£m”/);
  expect(status).toBe(2);
});

test("the guide explains every setting there is, and its example can be used", () => {
  const guide = readFileSync("assets/docs/settings.md", "utf8");
  const explained = [...guide.matchAll(/^\| `(\w+)` \|/gm)].map(([, field]) => field);
  expect(explained.sort()).toEqual(Object.keys(defaultSettings).sort());
  const example = /```json\n(.*?)```/s.exec(guide)?.[1] ?? "";
  expect(Object.keys(readSettings("guide", example)).sort()).toEqual(explained);
});

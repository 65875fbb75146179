import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCheck, samples } from "./run-check";

const real = join(samples, "clackmannanshire-2017");
const planted = join(samples, "planted-errors");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crosscast-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string | Uint8Array) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

describe("exit status", () => {
  const book = join(planted, "workbook.xlsx");

  test.each([
    [["check", book], 1],
    [["check", book, "--fail-on", "warning"], 1],
    [["check", book, "--fail-on", "never"], 0],
    [["check", join(real, "workbook.xlsx")], 0],
    [["check", "nowhere.xlsx"], 2],
    [["check"], 2],
    [["check", book, "--format", "pdf"], 2],
    [["--help"], 0],
  ] as const)("%j gives %i", async (words, status) => {
    expect((await runCheck(words)).status).toBe(status);
  });
});

describe("json", () => {
  test("is alone on standard output", async () => {
    const { out, err } = await runCheck([
      ...["check", join(real, "workbook.xlsx"), "--narrative", join(real, "report.docx")],
      ...["--format", "json"],
    ]);
    expect(JSON.parse(out)).toMatchObject({
      schemaVersion: 1,
      workbook: { name: "workbook.xlsx" },
    });
    expect(err).toBe("");
  });

  test("several workbooks stand alone; one that cannot be read leaves the others", async () => {
    const one = put("one.csv", "Service,Budget\nParks,12\nRoads,20\nTotal,32\n");
    const two = put("two.csv", "Service,Budget\nParks,12\nRoads,20\nTotal,33\n");
    const { out, err, status } = await runCheck([
      ...["check", one, join(folder, "gone.csv"), two, "--format", "json"],
    ]);
    const { reports } = JSON.parse(out) as { reports: { workbook: { name: string } }[] };
    expect(reports.map(({ workbook }) => workbook.name)).toEqual(["one.csv", "two.csv"]);
    expect(err).toBe("gone.csv: there is no such file. Check the name and the folder.\n");
    expect(status).toBe(2);
  });

  test("several workbooks with a narrative are one pack, and a match names its workbook", async () => {
    const revenue = put(
      "revenue.csv",
      "Service,Budget £000,Outturn £000,Variance £000\nParks,1275,1318,43\nRoads,500,520,20\nTotal,1775,1838,63\n",
    );
    const capital = put(
      "capital.csv",
      "Scheme,Budget £000,Outturn £000,Variance £000\nLibrary roof,810,877,67\nPier repairs,300,320,20\nTotal,1110,1197,87\n",
    );
    const words = put(
      "report.txt",
      "1.1 Parks is forecast to overspend by £43k.\n1.2 The Library roof is forecast to overspend by £67k.\n",
    );
    const { out } = await runCheck([
      ...["check", revenue, capital, "--narrative", words, "--format", "json"],
    ]);
    const pack = JSON.parse(out) as {
      reports: { tables: { id: string }[] }[];
      claims: { match: { workbook: string; cell: string } | null }[];
      coverage: { amounts: number; agree: number };
    };
    expect(pack.reports.map(({ tables }) => tables.map(({ id }) => id))).toEqual([["T1"], ["T2"]]);
    expect(pack.claims.map(({ match }) => match?.workbook)).toEqual(["revenue.csv", "capital.csv"]);
    expect(pack.coverage).toMatchObject({ amounts: 2, agree: 2 });
  });
});

describe("files are only read", () => {
  const hash = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

  test("--out writes the report and says so", async () => {
    const out = join(folder, "report.html");
    const ran = await runCheck([
      ...["check", join(real, "workbook.xlsx"), "--format", "html", "--out", out],
    ]);
    expect(readFileSync(out, "utf8")).toMatch(/^<!doctype html>/);
    expect(ran).toMatchObject({ out: "", err: `The report was written to ${out}\n` });
  });

  test("--out refuses the workbook, its narrative and the settings", async () => {
    const book = join(folder, "workbook.xlsx");
    copyFileSync(join(real, "workbook.xlsx"), book);
    const settings = put("settings.json", "{}");
    const words = put("words.txt", "Nothing much.");
    for (const out of [book, words, settings]) {
      const before = hash(out);
      const ran = await runCheck([
        ...["check", book, "--narrative", words, "--settings", settings, "--out", out],
      ]);
      expect(ran.status).toBe(2);
      expect(ran.err).toContain("one of the files being reviewed");
      expect(hash(out)).toBe(before);
    }
  });
});

describe("what cannot be read is said with a remedy", () => {
  test("a file that is no workbook", async () => {
    const file = put("letter.xlsx", "Dear Sir");
    const { err, status } = await runCheck(["check", file]);
    expect(err).toMatch(/^letter\.xlsx: .+\. .+\.\n$/);
    expect(status).toBe(2);
  });

  test("a narrative that cannot be read stands in the report as not checked", async () => {
    const words = put("report.pdf", "%PDF-1.4");
    const { out, status } = await runCheck([
      ...["check", join(real, "workbook.xlsx"), "--narrative", words, "--format", "json"],
    ]);
    const report = JSON.parse(out) as {
      unchecked: { what: string }[];
      summary: { readyToPublish: boolean };
    };
    expect(report.unchecked.map(({ what }) => what)).toEqual(["report.pdf"]);
    expect(report.summary.readyToPublish).toBe(false);
    expect(status).toBe(2);
  });

  test("settings with a name that means nothing", async () => {
    const settings = put("bad.json", '{"severities": {"total-is-odd": "off"}}');
    const { err, status } = await runCheck([
      ...["check", join(real, "workbook.xlsx"), "--settings", settings],
    ]);
    expect(err).toMatch(/^bad\.json: there is no check “total-is-odd”\. Use /);
    expect(status).toBe(2);
  });
});

describe("progress", () => {
  const words = ["check", join(real, "workbook.xlsx")];

  test("short work that nobody watches says nothing", async () => {
    expect((await runCheck(words)).err).toBe("");
  });

  test("long work says a line a step", async () => {
    expect((await runCheck(words, false, 3000)).err).toContain("Reviewing workbook.xlsx\n");
  });

  test("a person who watches sees one line that is taken away at the end", async () => {
    expect((await runCheck(words, true)).err).toMatch(/\r +\r$/);
  });
});

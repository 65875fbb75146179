import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCheck, samples } from "./run-check";

const planted = join(samples, "planted-errors");
const book = join(planted, "workbook.xlsx");
const report = join(planted, "report.docx");
const other = join(samples, "clackmannanshire-2017", "workbook.xlsx");
let folder = "";
const inFolder = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crosscast-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const make = (name: string, ...more: string[]) =>
  runCheck(["check", book, "--narrative", report, "--record", inFolder(name), ...more]);

test("a record is written beside the report, with details from options before those of a file", async () => {
  const details = inFolder("details.json");
  writeFileSync(
    details,
    JSON.stringify({ council: "Example Council", committee: "Cabinet", stage: "draft" }),
  );
  const { out, err, status } = await make("one.html", "--details", details, "--committee", "Audit");
  expect(status).toBe(1);
  expect(out).toContain("errors");
  expect(err).toBe(`The record was written to ${inFolder("one.html")}\n`);
  const page = readFileSync(inFolder("one.html"), "utf8");
  expect(page).toContain("<td>Example Council</td>");
  expect(page).toContain("<td>Audit</td>");
  expect(page).not.toContain("<td>Cabinet</td>");
  expect(page).toContain("Checked on 1 July 2025 at 10:30 BST");
  expect(page).toMatch(/SHA-256 of the content<\/th><td class="mark">[0-9a-f]{64}</);
  expect(page).toMatch(/Schedule 1\. Open errors \(\d+\)/);
});

test.each(["two.html", "two.xlsx"])(
  "%s covers its workbook and report, and no others",
  async (name) => {
    await make(name);
    const verify = (...files: string[]) => runCheck(["record", "verify", inFolder(name), ...files]);
    const same = await verify(book, "--narrative", report);
    expect(same.status).toBe(0);
    expect(same.out).toMatch(
      /^The record covers workbook\.xlsx: .*\nThe record covers report\.docx: .*\n$/,
    );
    const alone = await verify(book);
    expect(alone.status).toBe(0);
    expect(alone.out).toContain("also about report.docx, which was not compared");
    const changed = await verify(other);
    expect(changed.status).toBe(1);
    expect(changed.out).toContain("The record does not cover this version of workbook.xlsx");
  },
);

test("several workbooks with their narrative have one record", async () => {
  const pack = ["check", book, other, "--narrative", report, "--record", inFolder("pack.html")];
  await runCheck(pack);
  const page = readFileSync(inFolder("pack.html"), "utf8");
  expect(page.match(/<h3>Workbook: workbook\.xlsx<\/h3>/g)).toHaveLength(2);
  const { status } = await runCheck(["record", "verify", inFolder("pack.html"), other, book]);
  expect(status).toBe(0);
});

describe("is refused, with what to do", () => {
  const refused = async (...words: string[]) => {
    const { out, err, status } = await runCheck(words);
    expect(status).toBe(2);
    expect(out).toBe("");
    return err;
  };

  test("over a file that is read, or with an ending it cannot have", async () => {
    expect(await refused("check", book, "--record", book)).toContain(
      "Name another file after --record",
    );
    expect(await refused("check", book, "--record", "record.pdf")).toContain(
      "ends in .html or .xlsx",
    );
  });

  test("details without a record, a stage there is not, details that are none", async () => {
    expect(await refused("check", book, "--council", "X")).toContain(
      "Name its file after --record",
    );
    const record = ["--record", inFolder("no.html")];
    expect(await refused("check", book, ...record, "--stage", "final")).toContain(
      "the stage is “final”. Use draft, cleared, published",
    );
    writeFileSync(inFolder("bad.json"), '{"counsel":"X"}');
    expect(await refused("check", book, ...record, "--details", inFolder("bad.json"))).toContain(
      "“counsel” is not a detail of a record",
    );
  });

  test("several workbooks without a narrative, and a file that is no record", async () => {
    expect(await refused("check", book, other, "--record", inFolder("no.html"))).toContain(
      "one at a time",
    );
    expect(await refused("record", "verify", book, book)).toContain(
      "not a record that Crosscast made",
    );
    expect(await refused("record", "verify", inFolder("none.html"), book)).toContain(
      "there is no such file",
    );
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { noDecisions } from "../../src/core/decisions";
import { writeDecisionPart } from "../../src/files/decisions/decision-part";
import { changedParts } from "../support/open-for-saving";
import { withCustomXml } from "../support/with-custom-xml";
import { runCheck, samples } from "./run-check";

const plain = new Uint8Array(readFileSync(join(samples, "planted-errors", "workbook.xlsx")));
const part = writeDecisionPart({ ...noDecisions, settings: { smallNumber: 8 } });
let folder = "";
const path = (name: string) => join(folder, name);
const read = (name: string) => new Uint8Array(readFileSync(path(name)));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "clean-"));
  writeFileSync(path("full.xlsx"), withCustomXml(plain, [part]));
  writeFileSync(path("plain.xlsx"), plain);
});
afterAll(() => rmSync(folder, { recursive: true }));

const clean = (from: string, to: string) => runCheck(["clean", path(from), "--out", path(to)]);

test("a copy is written without Crosscast's data, and what was taken out is told; the workbook stays as it was", async () => {
  const before = read("full.xlsx");
  const { status, out, err } = await clean("full.xlsx", "copy.xlsx");
  expect([status, err]).toEqual([0, ""]);
  expect(out).toBe(
    `Taken out of the copy ${path("copy.xlsx")}:\n  Decisions: settings\nfull.xlsx is as it was.\n`,
  );
  expect(read("full.xlsx")).toEqual(before);
  expect(changedParts(plain, read("copy.xlsx"))).toEqual([]);
  const left = async (name: string) => {
    const ran = await runCheck(["check", path(name), "--format", "json"]);
    const { findings } = JSON.parse(ran.out) as { findings: readonly { readonly rule: string }[] };
    return findings.filter(({ rule }) => rule === "crosscast-data-left").length;
  };
  expect([await left("full.xlsx"), await left("copy.xlsx")]).toEqual([1, 0]);
});

test("where there is none, the copy is the same file, and that is said", async () => {
  const { out, status } = await clean("plain.xlsx", "same.xlsx");
  expect(out).toBe(
    `plain.xlsx holds no data of Crosscast. ${path("same.xlsx")} is the same file.\n`,
  );
  expect(status).toBe(0);
  expect(read("same.xlsx")).toEqual(plain);
});

test("the workbook itself is never written over, and a copy has to be named", async () => {
  const before = read("full.xlsx");
  const over = await clean("full.xlsx", "full.xlsx");
  expect(over.status).toBe(2);
  expect(over.err).toMatch(/those are never written to\. Name another file after --out/);
  expect(read("full.xlsx")).toEqual(before);
  const none = await runCheck(["clean", path("full.xlsx")]);
  expect(none.status).toBe(2);
  expect(none.err).toContain("--out");
});

test("a file that is not there, and a folder that is not, are said", async () => {
  expect((await clean("gone.xlsx", "copy.xlsx")).err).toMatch(/^gone.xlsx: there is no such file/);
  expect((await clean("full.xlsx", "no/such/copy.xlsx")).err).toMatch(
    /^copy.xlsx: the copy could not be written/,
  );
});

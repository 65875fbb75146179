/** @jest-environment node */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionHelp } from "../../src/functions/help";

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly type: string;
      readonly dimensionality: string;
      readonly description: string;
    }[];
    readonly result: { readonly dimensionality: string };
  }[];
}
const root = join(__dirname, "../..");
const { readMetadata }: { readMetadata(): Promise<Metadata> } =
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the build's own tools are plain scripts
  require("../../.config/functions-metadata.cjs");

test("the reference page and the pane's list are what the functions' own help says (npm run docs)", () => {
  const script = join(root, ".config/functions-docs.cjs");
  const printed = execFileSync(process.execPath, [script, "--print"], { encoding: "utf8" });
  const files = JSON.parse(printed) as Readonly<Record<string, string>>;
  expect(Object.keys(files)).toHaveLength(2);
  for (const [name, text] of Object.entries(files))
    expect(readFileSync(join(root, name), "utf8")).toBe(text);
});

test("errors reach every function, and every argument takes a range", async () => {
  const metadata = await readMetadata();
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  for (const { parameters, result } of metadata.functions) {
    expect(result.dimensionality).toBe("matrix");
    for (const parameter of parameters)
      expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
  }
});

test("every function in the metadata is associated under its id, and no other", async () => {
  const { functions } = await readMetadata();
  const associate = jest.fn<void, [Record<string, unknown>]>();
  Object.assign(globalThis, { CustomFunctions: { associate } });
  await import("../../src/functions");
  const [mappings = {}] = associate.mock.calls[0] ?? [];
  expect(Object.keys(mappings).sort()).toEqual(functions.map(({ id }) => id).sort());
});

describe.each(functionHelp.map((one) => [one.name, one] as const))("%s", (name, one) => {
  test("is explained in plain words that fit Excel's dialog", () => {
    expect(one.does).toMatch(/^[A-Z].*\.$/);
    expect(one.gives).toMatch(/^[A-Z].*\.$/);
    for (const { help } of one.parameters) {
      expect(help).toMatch(/^[A-Z].*\.$/);
      expect(help.length).toBeLessThanOrEqual(255);
    }
    expect(one.example.formula.startsWith(`=${name}(`)).toBe(true);
    expect(one.example.gives).not.toBe("");
  });
});

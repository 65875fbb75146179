/** @jest-environment node */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { lintManifest } from "../../.config/lint-manifest.mjs";
import { registerCommands } from "../../src/commands/register-commands";

const root = join(__dirname, "../..");
const file = join(root, "manifest.xml");
const xml = readFileSync(file, "utf8");

/** Names of the functions that the ribbon's code ties to its buttons. */
function registered(): readonly string[] {
  const named: string[] = [];
  const office = { actions: { associate: (name: string) => named.push(name) } };
  Object.assign(globalThis, { Office: office });
  registerCommands(new Promise(() => undefined));
  return named;
}

test("has no fault, and a function behind each of its buttons", () => {
  expect(lintManifest(xml, root, registered())).toEqual([]);
});

test("reads as Microsoft's own tools read it", async () => {
  const manifest = await OfficeAddinManifest.readManifestFile(file);
  expect(manifest).toMatchObject({
    id: "5b0c6d1e-7a0f-4d62-9b6e-0f4c1d8f2a37",
    displayName: "Crosscast",
    officeAppType: "TaskPaneApp",
    defaultLocale: "en-GB",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
  });
});

describe("the lint sees", () => {
  const faultsOf = (from: string | RegExp, to: string) => {
    const changed = xml.replace(from, to);
    expect(changed).not.toBe(xml);
    return lintManifest(changed, root, registered()).join("\n");
  };

  test.each<[string, string | RegExp, string, string]>([
    [
      "a resid that stands nowhere",
      'resid="Check.Tip"',
      'resid="Check.Tp"',
      "resid Check.Tp stands nowhere",
    ],
    [
      "a resource that nobody uses",
      'resid="Check.Tip"',
      'resid="Pane.Tip"',
      "resource Check.Tip is not used",
    ],
    ["a text in the wrong list", 'resid="Check.Tip"', 'resid="Check.Label"', "not in LongStrings"],
    [
      "an address that is not https",
      'Taskpane.Url" DefaultValue="https',
      'Taskpane.Url" DefaultValue="http',
      "is not https",
    ],
    [
      "addresses that lead to several places",
      'https://localhost:3000/functions.js"',
      'https://elsewhere.example/functions.js"',
      "several places",
    ],
    [
      "an icon that is not there",
      "icon-80.png",
      "icon-81.png",
      "assets/icons/icon-81.png does not exist",
    ],
    [
      "an icon of the wrong size",
      "icon-80.png",
      "icon-32.png",
      "icon-32.png is 32 × 32, not 80 × 80",
    ],
    ["an id that is no GUID", "5b0c6d1e", "crosscast", "Id is no GUID"],
    ["another language", "en-GB", "en-US", "DefaultLocale is not en-GB"],
    ["another host", 'Host Name="Workbook"', 'Host Name="Document"', "Document is not Workbook"],
    [
      "a requirement set nobody knows",
      "SharedRuntime",
      "SharedRuntimes",
      "SharedRuntimes is not known",
    ],
    [
      "a button without a function",
      ">checkBeforePublishing<",
      ">check<",
      "button check has no function",
    ],
    [
      "a page outside the shared runtime",
      'FunctionFile resid="Taskpane.Url"',
      'FunctionFile resid="Help.Url"',
      "not the shared runtime's page",
    ],
    ["what is not XML", "</OfficeApp>", "", "not well-formed"],
  ])("%s", (_what, from, to, says) => {
    expect(faultsOf(from, to)).toContain(says);
  });
});

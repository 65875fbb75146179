/* npm run validate [-- manifest.xml]: our own lint, and Microsoft's schema where it is at hand. Asks no server. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { validateXML } from "xmllint-wasm";
import { lintManifest } from "./lint-manifest.mjs";

const main = "OfficeAppManifestV1_1.xsd";
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const file = process.argv[2] ?? join(root, "manifest.xml");
if (!existsSync(file)) {
  console.error(`${file} does not exist.`);
  process.exit(2);
}

const faults = lintManifest(readFileSync(file, "utf8"), root);
for (const fault of faults) console.error(`${file}: ${fault}`);

const schemas = join(root, "../shared/manifest-xsd");
const found = await checkSchema();
for (const { message } of found) console.error(`${file}: ${message}`);
const bad = faults.length > 0 || found.length > 0;
console.log(bad ? "The manifest has faults." : "The manifest is valid.");
process.exit(bad ? 1 : 0);

/** Microsoft's schemas are not ours to keep beside the code. */
async function checkSchema() {
  if (!existsSync(schemas)) {
    console.log("Microsoft's schemas are not here: the manifest was held against our own rules only.");
    return [];
  }
  const files = readdirSync(schemas)
    .filter((name) => name.endsWith(".xsd"))
    .map((fileName) => ({ fileName, contents: readFileSync(join(schemas, fileName), "utf8") }));
  const { errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: readFileSync(file, "utf8") },
    schema: files.filter(({ fileName }) => fileName === main),
    preload: files.filter(({ fileName }) => fileName !== main),
  });
  return errors;
}

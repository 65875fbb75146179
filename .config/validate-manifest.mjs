/* npm run validate [-- manifest.xml]: our own lint, and Microsoft's schema where it and xmllint are at hand. Asks no server. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { lintManifest } from "./lint-manifest.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const file = process.argv[2] ?? join(root, "manifest.xml");
if (!existsSync(file)) {
  console.error(`${file} does not exist.`);
  process.exit(2);
}

const faults = lintManifest(readFileSync(file, "utf8"), root);
for (const fault of faults) console.error(`${file}: ${fault}`);

const schema = join(root, "../shared/manifest-xsd/OfficeAppManifestV1_1.xsd");
const checked = existsSync(schema) ? ["--schema", schema] : [];
const xmllint = spawnSync("xmllint", ["--nonet", "--noout", ...checked, file], { encoding: "utf8" });
if (xmllint.error) console.log("xmllint is not here: the manifest was held against our own rules only.");
else {
  process.stderr.write(xmllint.stderr);
  if (checked.length === 0) console.log("Microsoft's schema is not here: the manifest was held against our own rules only.");
}
const bad = faults.length > 0 || (!xmllint.error && xmllint.status !== 0);
console.log(bad ? "The manifest has faults." : "The manifest is valid.");
process.exit(bad ? 1 : 0);

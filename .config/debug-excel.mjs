/* npm run start:excel, npm run stop: Microsoft's own tool loads the add-in into Excel on this computer, and takes it out. */
import { spawnSync } from "node:child_process";

const [what, platform = process.platform] = process.argv.slice(2);
const tool = ["--yes", "office-addin-debugging@7"];
const words = {
  start: ["start", "manifest.xml", "desktop", "--app", "excel", "--dev-server", "npm run dev-server", "--dev-server-port", "3000"],
  stop: ["stop", "manifest.xml"],
};
const elsewhere = {
  start: `There is no Excel to start on ${platform}: Microsoft makes it for Windows and Mac.
  - Excel on the web: "npm run dev-server", then load manifest.xml there (assets/docs/deploy/sideloading.md).
  - Without Excel: "npm start" opens a workbook in a page that plays Excel.`,
  stop: `Nothing to stop on ${platform}: the add-in is loaded into Excel on Windows and Mac only. Ctrl-C ends "npm run dev-server".`,
};
const failed = {
  start: `The add-in could not be loaded into Excel; what Microsoft's tool said stands above. It is fetched from the npm registry at the first use, which needs a connection.
assets/docs/deploy/sideloading.md says how to load it by hand.`,
  stop: `The add-in may still be in Excel; what Microsoft's tool said stands above. assets/docs/deploy/sideloading.md says how to take it out by hand.`,
};

if (!(what in words)) {
  console.error("debug-excel.mjs start | stop");
  process.exit(2);
}
if (platform !== "win32" && platform !== "darwin") {
  console.error(elsewhere[what]);
  process.exit(what === "stop" ? 0 : 1);
}
// On Windows npx is a .cmd, which only a shell runs; quotes keep the words of one argument together there.
const shell = process.platform === "win32";
const quoted = words[what].map((word) => (shell && word.includes(" ") ? `"${word}"` : word));
const { status } = spawnSync("npx", [...tool, ...quoted], { stdio: "inherit", shell });
if (status !== 0) console.error(`\n${failed[what]}`);
process.exit(status ?? 1);

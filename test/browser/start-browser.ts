import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const places = [process.env["CHROMIUM_PATH"], "/usr/bin/chromium", "/usr/bin/chromium-browser"];
const found = places.find((place) => place !== undefined && existsSync(place));

/** Where a browser must be there, as in .ci/run, its absence is a failure and not a reason to pass the tests over. */
const required = process.env["CROSSCAST_BROWSER"] === "required";

/** `describe` where there is a browser; else every test is listed as skipped, under a name that says why. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (found !== undefined || required) describe(name, tests);
  else describe.skip(`${name} (skipped: no Chromium here; set CHROMIUM_PATH)`, tests);
}

export function startBrowser(): Promise<Browser> {
  if (found === undefined)
    throw new Error(
      "No Chromium was found, and CROSSCAST_BROWSER=required. Install it or set CHROMIUM_PATH.",
    );
  return chromium.launch({
    executablePath: found,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
    ],
  });
}

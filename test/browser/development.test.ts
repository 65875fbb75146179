import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:https";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { describeInBrowser, startBrowser } from "./start-browser";

jest.setTimeout(120_000);

const root = process.cwd();
const library = join(root, "node_modules/@microsoft/office-js/dist");

/** A port that nobody listens at just now. */
function anyPort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, "localhost", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

describeInBrowser("npm run dev-server", () => {
  let home: string;
  let server: ChildProcess;
  let address: string;
  let certificate: () => Buffer;
  let said = "";
  let browser: Browser | null = null;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "crosscast-home-"));
    certificate = () => readFileSync(join(home, ".office-addin-dev-certs/ca.crt"));
    const port = String(await anyPort());
    address = `https://localhost:${port}`;
    const webpack = join(root, "node_modules/webpack/bin/webpack.js");
    // With a home of its own, and this computer not asked to trust anything.
    server = spawn(
      process.execPath,
      [webpack, "serve", "--mode", "development", "--env", "trust=no", "--env", `port=${port}`],
      { cwd: root, env: { ...process.env, HOME: home, USERPROFILE: home } },
    );
    const up = new Promise<void>((resolve, reject) => {
      const hear = (piece: Buffer): void => {
        said += piece.toString();
        if (said.includes("Loopback")) resolve();
      };
      server.stdout?.on("data", hear);
      server.stderr?.on("data", hear);
      server.on("exit", () => reject(new Error(said)));
    });
    await up;
  });
  afterAll(async () => {
    await browser?.close();
    server.removeAllListeners("exit");
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill();
    await gone;
    await rm(home, { recursive: true, force: true });
  });

  const ask = (path: string) =>
    new Promise<{ status: number; type: string; anyOrigin: string; body: string }>(
      (resolve, reject) => {
        const asked = request(address + path, { ca: certificate() }, (response) => {
          let body = "";
          response.on("data", (piece: Buffer) => (body += piece.toString()));
          response.on("end", () =>
            resolve({
              status: response.statusCode ?? 0,
              type: response.headers["content-type"] ?? "",
              anyOrigin: response.headers["access-control-allow-origin"] ?? "",
              body,
            }),
          );
        });
        asked.on("error", reject);
        asked.end();
      },
    );

  test.each([
    ["/taskpane.html", "text/html"],
    ["/taskpane.js", "text/javascript"],
    ["/functions.js", "text/javascript"],
    ["/functions.json", "application/json"],
    ["/assets/icons/icon-16.png", "image/png"],
    ["/assets/icons/icon-32.png", "image/png"],
    ["/assets/icons/icon-64.png", "image/png"],
    ["/assets/icons/icon-80.png", "image/png"],
    ["/assets/docs/help.html", "text/html"],
  ])("%s is served over https, with the certificate that was made", async (path, type) => {
    const answer = await ask(path);
    expect([answer.status, answer.anyOrigin]).toEqual([200, "*"]);
    expect(answer.type).toContain(type);
    expect(answer.body.length).toBeGreaterThan(300);
  });

  test("every address in the manifest that stands on this computer is answered", async () => {
    const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
    const paths = [...manifest.matchAll(/https:\/\/localhost:3000([^"]*)"/g)].map(
      ([, path]) => path,
    );
    expect(paths.length).toBeGreaterThan(8);
    for (const path of new Set(paths))
      expect([path, (await ask(path ?? "")).status]).toEqual([path, 200]);
  });

  test("another computer's program is not answered without trust in the certificate", async () => {
    const refused = new Promise((resolve) => {
      request(`${address}/taskpane.html`).once("error", resolve).end();
    });
    expect(String(await refused)).toMatch(/certificate/);
  });

  test("the pane starts from it in a browser, its policy refuses nothing, and no notice covers it", async () => {
    browser = await startBrowser();
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    await context.route("https://appsforoffice.microsoft.com/**", async (route) => {
      const name = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
      const path = join(library, name);
      await (existsSync(path) ? route.fulfill({ path }) : route.abort());
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (message) => {
      if (/Content Security Policy|webpack-dev-server\] (?:WARNING|ERROR)/.test(message.text()))
        faults.push(message.text());
    });
    await page.goto(`${address}/taskpane.html`, { waitUntil: "domcontentloaded" });
    await page.getByRole("alert").filter({ hasText: "it works inside Excel" }).waitFor();
    expect(await page.locator("iframe").count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

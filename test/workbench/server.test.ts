/** @jest-environment node */
import { get } from "node:http";
import { createServer } from "node:net";
import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Terminal } from "../../src/cli/terminal";
import { findFile, typeOf } from "../../src/workbench/server/find-file";
import { browserCommand } from "../../src/workbench/server/open-browser";
import { serve, type Serving } from "../../src/workbench/server/serve";
import { readServeOptions } from "../../src/workbench/server/serve-options";
import { start } from "../../src/workbench/server/start";
import { withLocalOffice } from "../../src/workbench/server/with-local-office";

/** A project folder with a little of everything that is served, and a secret beside it. */
function project(): string {
  const root = mkdtempSync(join(tmpdir(), "serve-"));
  const put = (path: string, text: string): void => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  put("dist/workbench/index.html", "<p>workbench</p>");
  put("dist/workbench/engine.wasm", "wasm");
  put(
    "dist/addin/taskpane.html",
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  );
  put("dist/addin/.hidden", "hidden");
  put("node_modules/@microsoft/office-js/dist/office.js", "office");
  put("secret.txt", "secret");
  put("book.xlsx", "book");
  put("report.docx", "report");
  return root;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Asks without tidying the address up first, as a hostile program would. */
function ask(serving: Serving, path: string, host = "localhost", method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(
      { host: "127.0.0.1", port: serving.port, path, method, headers: { Host: host } },
      (response) => {
        let body = "";
        response.on("data", (piece: Buffer) => (body += piece.toString()));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers["content-type"] ?? "",
            body,
          }),
        );
      },
    ).on("error", reject);
  });
}

describe("served on this computer", () => {
  const root = project();
  const opened = { workbook: join(root, "book.xlsx"), narratives: [join(root, "report.docx")] };
  let serving: Serving;
  beforeAll(async () => {
    serving = await serve({ root, opened, port: 0 });
  });
  afterAll(() => serving.close());

  test.each([
    ["/", "<p>workbench</p>", "text/html; charset=utf-8"],
    ["/workbench/engine.wasm", "wasm", "application/wasm"],
    ["/office-js/office.js", "office", "text/javascript; charset=utf-8"],
    [
      "/opened/workbook",
      "book",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ],
    [
      "/opened/narrative/0?again",
      "report",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ],
  ])("%s", async (path, body, type) => {
    expect(await ask(serving, path)).toEqual({ status: 200, type, body });
  });

  test("what is to be opened", async () => {
    const { body } = await ask(serving, "/opened.json");
    expect(JSON.parse(body)).toEqual({
      workbook: { name: "book.xlsx", url: "/opened/workbook" },
      narratives: [{ name: "report.docx", url: "/opened/narrative/0" }],
    });
  });

  test("the add-in's page takes office.js from here", async () => {
    const { body } = await ask(serving, "/taskpane.html");
    expect(body).toBe('<script src="/office-js/office.js"></script>');
  });

  test.each([
    "/../secret.txt",
    "/workbench/../../../secret.txt",
    "/office-js/..%2f..%2f..%2f..%2f..%2fsecret.txt",
    "/%2e%2e/%2e%2e/secret.txt",
    "/..\\..\\secret.txt",
    "/.hidden",
    "/workbench/%00",
    "/%E0%A4%A",
    "/opened/narrative/1",
    "/nothing",
  ])("%s leads nowhere", async (path) => {
    expect((await ask(serving, path)).status).toBe(404);
  });

  test("another name for this computer is refused, as is anything but reading", async () => {
    expect((await ask(serving, "/", "budget.example")).status).toBe(403);
    expect((await ask(serving, "/", "localhost", "POST")).status).toBe(405);
  });
});

test("a taken port is passed over", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const port = (other.address() as { port: number }).port;
  const root = project();
  const serving = await serve({
    root,
    opened: { workbook: join(root, "book.xlsx"), narratives: [] },
    port,
  });
  expect(serving.port).toBeGreaterThan(port);
  await serving.close();
  await new Promise((resolve) => other.close(resolve));
});

describe("npm start", () => {
  const said: string[] = [];
  const terminal: Terminal = {
    out: (text) => void said.push(text),
    err: (text) => void said.push(text),
    colour: false,
    watched: false,
    width: 80,
    now: () => 0,
    today: () => "2026-11-22",
  };
  const reviewed: (readonly string[])[] = [];
  const review = (words: readonly string[]): Promise<number> => {
    reviewed.push(words);
    return Promise.resolve(0);
  };
  beforeEach(() => {
    said.length = 0;
    reviewed.length = 0;
  });

  test("prints the review, says the address, and ends where nobody is at the keyboard", async () => {
    const root = project();
    const book = join(root, "book.xlsx");
    const words = [book, "--narrative", join(root, "report.docx"), "--port", "0"];
    const stop = new AbortController().signal;
    expect(await start(words, { root, terminal, review, stays: false, stop })).toBe(0);
    expect(reviewed).toEqual([
      ["check", book, "--narrative", join(root, "report.docx"), "--fail-on", "never"],
    ]);
    expect(said.join("")).toMatch(
      /book\.xlsx is open in a page that plays Excel: http:\/\/localhost:\d+\//,
    );
  });

  test("stays until it is stopped", async () => {
    const root = project();
    const stop = new AbortController();
    const words = [join(root, "book.xlsx"), "--port", "0", "--no-open"];
    const running = start(words, { root, terminal, review, stays: true, stop: stop.signal });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(said.join("")).toContain("Press Ctrl-C to stop.");
    stop.abort();
    expect(await running).toBe(0);
  });

  test("a workbook that is not there is said by the review, and nothing is served", async () => {
    const root = project();
    const failing = (): Promise<number> => Promise.resolve(2);
    const stop = new AbortController().signal;
    const words = [join(root, "gone.xlsx")];
    expect(await start(words, { root, terminal, review: failing, stays: true, stop })).toBe(2);
    expect(said).toEqual([]);
  });

  test("without a workbook it opens the sample with its report", () => {
    const { workbook, narratives, port } = readServeOptions([], "/project");
    expect([workbook, narratives, port]).toEqual([
      "/project/assets/samples/clackmannanshire-2017/workbook.xlsx",
      ["/project/assets/samples/clackmannanshire-2017/report.docx"],
      3000,
    ]);
    expect(readServeOptions(["other.xlsx"], "/project").narratives).toEqual([]);
  });
});

test("a browser is opened only where there is a screen", () => {
  expect(browserCommand("linux", {})).toBeNull();
  expect(browserCommand("linux", { DISPLAY: ":0" })).toEqual(["xdg-open"]);
  expect(browserCommand("darwin", { CI: "1" })).toBeNull();
  expect(browserCommand("darwin", {})).toEqual(["open"]);
});

test("a folder is only its own: a neighbour that begins alike is not in it", () => {
  expect(findFile("/a/../bc/x", [{ prefix: "/", folder: "/b" }])).toBe(null);
  expect(findFile("/x.js", [{ prefix: "/", folder: "/b" }])).toBe("/b/x.js");
  expect(typeOf("a.unknown")).toBe("application/octet-stream");
});

test("with office.js goes the leave to fetch anything from Microsoft", () => {
  expect(
    withLocalOffice(
      "script-src 'self' https://appsforoffice.microsoft.com; connect-src 'self' https://appsforoffice.microsoft.com",
    ),
  ).toBe("script-src 'self'; connect-src 'self'");
});

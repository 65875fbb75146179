import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Request } from "playwright-core";
import { describeInBrowser } from "../start-browser";
import { patience, Story } from "./story";

jest.setTimeout(90_000);

/** What the pane's page and its worker may ask for: their own files, and Microsoft's library from this server. */
function isOwnFile(address: string): boolean {
  const { protocol, hostname, pathname, search } = new URL(address);
  if (protocol === "blob:" || protocol === "data:") return true;
  if (hostname !== "localhost" || search.includes("=")) return false;
  if (pathname.startsWith("/office-js/")) return true;
  return existsSync(join(process.cwd(), "dist/addin", pathname));
}

describeInBrowser("nothing leaves the computer", () => {
  let story: Story;
  const requests: Request[] = [];
  const sockets: string[] = [];
  const refused: string[] = [];

  const listen = async (context: BrowserContext): Promise<void> => {
    context.on("request", (request) => requests.push(request));
    context.on("page", (page) => page.on("websocket", (socket) => sockets.push(socket.url())));
    await context.exposeFunction("tellRefused", (what: string) => refused.push(what));
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        const { tellRefused } = window as unknown as { tellRefused(what: string): void };
        tellRefused(`${event.sourceFile} ${event.effectiveDirective} ${event.blockedURI}`);
      });
    });
  };

  beforeAll(async () => {
    story = await Story.open(listen);
    await story.check();
    await story.dropReport();
    await story.amount(/^£28k/).click();
    await story.pane.getByRole("button", { name: "Copy sentence" }).click();
    await story.saves(() => story.pane.getByRole("button", { name: "Save a marked copy" }).click());
    await story.pane.getByRole("tab", { name: "Overview" }).click();
    await story.pane.getByRole("heading", { name: "What was checked" }).waitFor();
    await story.excel.type("Revenue!H1", "=BUDGET.VARIANCE(100,130)");
    await story.excel.shows("H1", "30");
    await story.pane.getByRole("button", { name: "Check again" }).click();
    await story.pane.getByRole("progressbar").waitFor({ state: "detached", timeout: patience });
  });
  afterAll(() => story?.close());

  const byPane = () =>
    requests.filter((request) => {
      try {
        return request.frame().url().includes("taskpane.html");
      } catch {
        // Requests of the worker have no frame.
        return true;
      }
    });

  test("in the whole run the add-in asked for its own files, by reading, and for nothing else", () => {
    const asked = byPane();
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.map((request) => request.url()).filter((address) => !isOwnFile(address))).toEqual(
      [],
    );
    expect(new Set(asked.map((request) => request.method()))).toEqual(new Set(["GET"]));
    expect(asked.filter((request) => request.postData() !== null)).toEqual([]);
    expect(asked.filter((request) => request.resourceType() === "ping")).toEqual([]);
  });

  test("no lasting connection was opened", () => {
    expect(sockets).toEqual([]);
  });

  test("the page's own policy had to refuse nothing of ours", () => {
    expect(refused.filter((what) => !what.includes("/office-js/"))).toEqual([]);
  });

  test("a request to another computer would be refused by it", async () => {
    const fetched = story.frame.evaluate(() => fetch("https://example.org/").then(() => "sent"));
    await expect(fetched).rejects.toThrow(/Failed to fetch/);
    const told = () => refused.some((what) => what.includes("connect-src https://example.org"));
    for (let at = 0; at < 100 && !told(); at++) await story.excel.page.waitForTimeout(50);
    expect(told()).toBe(true);
  });

  test("words are not run as a program, and scripts in the page are not run", async () => {
    const evaluated = story.frame.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.body.append(script);
      script.remove();
      return [
        Reflect.get(window, "ran"),
        String(document.querySelectorAll("script:not([src])").length),
      ];
    });
    expect(await evaluated).toEqual([undefined, "0"]);
  });
});

import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import { serve, type Opened, type Serving } from "../../src/workbench/server/serve";

const root = process.cwd();

/** Serves the built workbench with a workbook. */
export function serveBuilt(opened: Opened): Promise<Serving> {
  if (!existsSync(join(root, "dist/workbench/index.html")))
    throw new Error("The workbench is not built: run `npm run build` first.");
  return serve({ root, opened, port: 0 });
}

/** The page as a person meets it, and what went wrong in it. */
export class WorkbenchPage {
  /** Faults of scripts, and everything that was asked of another computer. */
  readonly faults: string[] = [];

  private constructor(readonly page: Page) {
    page.on("pageerror", (error) => this.faults.push(error.message));
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy"))
        this.faults.push(`${message.location().url}: ${message.text()}`);
    });
    page.on("request", (request) => {
      if (!/^(?:http:\/\/localhost:|blob:|data:|about:)/.test(request.url()))
        this.faults.push(request.url());
    });
  }

  static async open(browser: Browser | BrowserContext, address: string): Promise<WorkbenchPage> {
    const page = await browser.newPage();
    await page.setViewportSize({ width: 1280, height: 800 });
    const opened = new WorkbenchPage(page);
    await page.goto(address);
    await opened.grid.waitFor();
    return opened;
  }

  get grid(): Locator {
    return this.page.getByRole("grid");
  }

  /** The add-in, in its frame. */
  get pane(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  get nameBox(): Locator {
    return this.page.getByLabel("Selected cells");
  }

  get content(): Locator {
    return this.page.getByLabel("Content of the active cell");
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name });
  }

  /** What the active cell says, to eyes and to screen readers. */
  get activeCell(): Locator {
    return this.page.locator('[role=gridcell][aria-selected="true"]');
  }

  async goTo(address: string): Promise<void> {
    await this.nameBox.fill(address);
    await this.nameBox.press("Enter");
    await this.page.waitForFunction(
      (wanted) =>
        document.querySelector<HTMLInputElement>(".cc-name-box")?.value ===
        (wanted.includes("!") ? wanted.slice(wanted.lastIndexOf("!") + 1) : wanted),
      address,
    );
  }

  /** Types into a cell as a person does: goes there, types over it, presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.grid.focus();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Waits until a cell shows a text. */
  async shows(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.activeCell.getByText(text, { exact: true }).waitFor({ timeout: 15_000 });
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

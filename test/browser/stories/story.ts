import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Download, Frame, Locator } from "playwright-core";
import type { Serving } from "../../../src/workbench/server/serve";
import { serveBuilt, WorkbenchPage } from "../open-workbench";
import { startBrowser } from "../start-browser";
import { storyReport, storyWorkbook } from "./story-files";

/** How long a check may take on a busy machine, in milliseconds. */
export const patience = 20_000;

/** What may differ from story to story before the page is opened. */
export type Prepare = (context: BrowserContext) => Promise<void>;

/** A workbook open in the workbench with the built add-in beside it, and what a person does there. */
export class Story {
  private constructor(
    private readonly browser: Browser,
    private readonly serving: Serving,
    private readonly folder: string,
    readonly excel: WorkbenchPage,
  ) {}

  /** As `openUnready`, and the add-in has started. */
  static async open(prepare?: Prepare): Promise<Story> {
    const story = await Story.openUnready(prepare);
    await story.pane.getByRole("heading", { name: "Not checked yet" }).waitFor();
    return story;
  }

  /** The workbook is on the screen; the add-in may still be loading. */
  static async openUnready(prepare: Prepare = async () => undefined): Promise<Story> {
    const folder = await mkdtemp(join(tmpdir(), "crosscast-story-"));
    const workbook = join(folder, "Quarter 2.xlsx");
    await writeFile(workbook, storyWorkbook());
    const [browser, serving] = await Promise.all([
      startBrowser(),
      serveBuilt({ workbook, narratives: [] }),
    ]);
    const context = await browser.newContext({ acceptDownloads: true });
    context.setDefaultTimeout(patience);
    await prepare(context);
    const excel = await WorkbenchPage.open(context, serving.address);
    return new Story(browser, serving, folder, excel);
  }

  get pane(): WorkbenchPage["pane"] {
    return this.excel.pane;
  }

  /** The add-in's own frame, for what a locator cannot do. */
  get frame(): Frame {
    const frame = this.excel.page.frames().find((one) => one.url().includes("taskpane.html"));
    if (!frame) throw new Error("The pane's frame is not there.");
    return frame;
  }

  get headline(): Locator {
    return this.pane.getByRole("heading", { level: 1 });
  }

  get cards(): Locator {
    return this.pane.getByRole("article");
  }

  /** An amount in the text, by how it is read aloud. */
  amount(name: RegExp): Locator {
    return this.pane
      .getByRole("list", { name: "The text with its amounts marked" })
      .getByRole("button", { name });
  }

  async check(): Promise<void> {
    await this.pane.getByRole("button", { name: "Check", exact: true }).click();
    await this.pane.getByText(/^Last check/).waitFor({ timeout: patience });
  }

  /** Drops the Word report on the pane as a person would, and waits until its text is there. */
  async dropReport(name = "report.docx"): Promise<void> {
    await this.pane.locator("main").evaluate(
      (main, file) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(file.bytes)], file.name));
        const options = { bubbles: true, cancelable: true, dataTransfer };
        main.dispatchEvent(new DragEvent("dragover", options));
        main.dispatchEvent(new DragEvent("drop", options));
      },
      { name, bytes: [...storyReport()] },
    );
    await this.amount(/^£49k/).waitFor({ timeout: patience });
    await this.pane.getByText(/^Last check/).waitFor({ timeout: patience });
  }

  /** Does something that saves a file, and gives the download. */
  async saves(act: () => Promise<void>): Promise<Download> {
    const [download] = await Promise.all([this.excel.page.waitForEvent("download"), act()]);
    return download;
  }

  /** What the sheet has selected: "Revenue!B5". */
  async selected(): Promise<string> {
    const sheet = await this.excel.page
      .getByRole("tablist", { name: /sheets/i })
      .getByRole("tab", { selected: true })
      .textContent();
    return `${sheet ?? ""}!${await this.excel.nameBox.inputValue()}`;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.serving.close();
    await rm(this.folder, { recursive: true });
  }
}

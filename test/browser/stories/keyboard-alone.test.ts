import type { Page } from "playwright-core";
import { describeInBrowser } from "../start-browser";
import { focusComes, pressUntil } from "./keyboard";
import { patience, Story } from "./story";
import { storyReport } from "./story-files";

jest.setTimeout(90_000);

describeInBrowser("the whole run by keyboard alone", () => {
  let story: Story;
  let page: Page;
  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

  beforeAll(async () => {
    story = await Story.open((context) =>
      context.grantPermissions(["clipboard-read", "clipboard-write"]),
    );
    page = story.excel.page;
    // From now on choosers come to the test; asked for at the moment of the key press it is too late.
    page.on("filechooser", () => undefined);
  });
  afterAll(() => story?.close());

  test("the check is started from the ribbon", async () => {
    await pressUntil(page, /^button: Open$/);
    await pressUntil(page, /^button: Check before publishing/, "ArrowRight");
    await press("Enter");
    await story.pane.getByText(/^Last check/).waitFor({ timeout: patience });
    await story.cards.first().waitFor();
    await story.excel.grid.focus();
    await press("F6");
    await focusComes(page, /^a: Skip to the results/);
  });

  test("from the banner to a finding, which is opened, and to one of its cells and back", async () => {
    await pressUntil(page, /^button: Check again/);
    await pressUntil(page, /^button: .*(?:total|balance|Variance|outturn)/i);
    await press("ArrowDown", "ArrowUp", "Enter");
    await pressUntil(page, /^button: Revenue!B10|^button: Reserves!B4/);
    await press("Enter");
    await story.pane.getByText(/^Showing Re/).waitFor();
    await pressUntil(page, /^button: Back/);
    await press("Enter");
    await story.pane.getByText(/^Showing/).waitFor({ state: "detached" });
    expect(await story.selected()).toBe("Revenue!A1");
  });

  test("it is accepted with a reason, and the focus stays in the list", async () => {
    await pressUntil(page, /^button: Accept with a reason/, "Shift+Tab");
    await press("Enter");
    await focusComes(page, /Reason/);
    // Once round: a dialog keeps the keyboard until it is closed.
    await pressUntil(page, /^button: Cancel/);
    await pressUntil(page, /Reason/);
    await page.keyboard.type("Agreed with the service.");
    await pressUntil(page, /Your name/);
    await page.keyboard.type("A. Clerk");
    await press("Enter");
    await story.pane.getByRole("heading", { name: /^1 open error/ }).waitFor();
    await focusComes(page, /^tabpanel|^button/);
  });

  test("a report is chosen", async () => {
    await pressUntil(page, /^tab: Findings/, "Shift+Tab");
    await press("ArrowRight");
    await focusComes(page, /^tab: Narrative/);
    await story.pane.getByRole("button", { name: "Choose a file" }).waitFor();
    await pressUntil(page, /^button: Choose a file/);
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press("Enter")]);
    await chooser.setFiles({
      name: "report.docx",
      mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      buffer: Buffer.from(storyReport()),
    });
    await story.amount(/^£49k/).waitFor({ timeout: patience });
    await story.pane.getByRole("progressbar").waitFor({ state: "detached", timeout: patience });
  });

  test("the arrow keys go from amount to amount; the unclear one is given its line", async () => {
    await pressUntil(page, /^button: £49k/);
    await pressUntil(page, /^button: £40k/, "ArrowRight");
    await press("Enter");
    await pressUntil(page, /^button: Choose the line/);
    await press("Enter");
    await focusComes(page, /Pool repairs|Building repairs/);
    await pressUntil(page, /Building repairs/, "ArrowDown");
    await pressUntil(page, /Your name/);
    await press("Enter");
    await story.amount(/^£40k.?: agrees D5/).waitFor();
  });

  test("the sentence of the wrong one is copied", async () => {
    await pressUntil(page, /^button: £40k/, "Shift+Tab");
    await pressUntil(page, /^button: £28k/, "ArrowLeft");
    await press("Enter");
    await pressUntil(page, /^button: Copy sentence/);
    await press("Enter");
    await story.pane.getByRole("status").filter({ hasText: "Copied the sentence." }).waitFor();
    const copied = await story.frame.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe("Lettings is forecast to underspend by £82k.");
  });

  test("the marked copy is saved", async () => {
    await pressUntil(page, /^button: Save a marked copy/, "Shift+Tab");
    const download = await story.saves(() => press("Enter"));
    expect(download.suggestedFilename()).toBe("report-marked.docx");
  });

  test("nothing keeps the keyboard: Tab goes through the pane and out of it again", async () => {
    await pressUntil(page, /^button: Open$/);
  });
});

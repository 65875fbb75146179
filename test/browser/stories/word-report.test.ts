import { readFile } from "node:fs/promises";
import { checkComments } from "../../support/check-docx";
import { describeInBrowser } from "../start-browser";
import { patience, Story } from "./story";

jest.setTimeout(90_000);

describeInBrowser("a Word report dropped on the pane", () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.open((context) =>
      context.grantPermissions(["clipboard-read", "clipboard-write"]),
    );
  });
  afterAll(() => story?.close());

  test("is read at once, each amount marked with what came of it", async () => {
    await story.dropReport();
    for (const [amount, result] of [
      ["£49k", "agrees"],
      ["£28k", "does not agree"],
      ["£40k", "unclear"],
      ["£75k", "not in the workbook"],
    ] as const)
      await story.amount(new RegExp(`^${amount}.?: ${result}`)).waitFor();
    expect(await story.headline.textContent()).toContain("1 amount unclear");
  });

  test("an amount that does not agree shows its cell, and the sentence with the right amount to copy", async () => {
    await story.amount(/^£28k/).click();
    await story.pane.getByText("Lettings is forecast to underspend by £82k.").waitFor();
    await story.pane.getByRole("button", { name: "Copy sentence" }).click();
    await story.pane.getByRole("status").filter({ hasText: "Copied the sentence." }).waitFor();
    const copied = await story.frame.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe("Lettings is forecast to underspend by £82k.");
  });

  test("an unclear amount is cleared up by choosing its line, and stays so when checked again", async () => {
    await story.amount(/^£40k/).click();
    await story.pane.getByRole("button", { name: "Choose the line" }).click();
    const dialog = story.pane.getByRole("dialog", { name: "Choose the line" });
    await dialog.getByRole("radio", { name: /Pool repairs/ }).check();
    await dialog.getByLabel("Your name").fill("A. Clerk");
    await dialog.getByRole("button", { name: "Use this line" }).click();
    await story.amount(/^£40k.?: agrees D9/).waitFor();
    await story.pane
      .getByText("“Sports repairs” was taken for “Pool repairs”", { exact: false })
      .waitFor();
    expect(await story.headline.textContent()).not.toContain("unclear");
    await story.pane.getByRole("button", { name: "Check again" }).click();
    await story.pane.getByRole("progressbar").waitFor({ state: "detached", timeout: patience });
    await story.amount(/^£40k.?: agrees D9/).waitFor();
  });

  test("an amount from elsewhere is given its source", async () => {
    await story.amount(/^£75k/).click();
    await story.pane.getByRole("button", { name: "Sourced elsewhere" }).click();
    const dialog = story.pane.getByRole("dialog", { name: "Sourced elsewhere" });
    await dialog.getByLabel("Where it comes from").fill("Grant letter of 3 July");
    await dialog.getByRole("button", { name: "Save" }).click();
    await story.amount(/^£75k.?: sourced elsewhere/).waitFor();
  });

  test("a copy is saved with a comment on the amount that does not agree; the report itself stays as it was", async () => {
    const download = await story.saves(() =>
      story.pane.getByRole("button", { name: "Save a marked copy" }).click(),
    );
    expect(download.suggestedFilename()).toBe("report-marked.docx");
    const comments = checkComments(new Uint8Array(await readFile(await download.path())));
    expect(comments.map(({ on }) => on)).toEqual(["£28k"]);
    expect(comments[0]?.text).toContain("£82k");
  });

  test("a file that is no report is refused in words, and what was read stays", async () => {
    await story.pane.locator("main").evaluate((main) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["x"], "Budget.xlsx"));
      main.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
    });
    await story.pane.getByText(/Budget.xlsx is a workbook. Open it in Excel/).waitFor();
    await story.amount(/^£49k/).waitFor();
  });

  test("no script failed", () => {
    expect(story.excel.faults).toEqual([]);
  });
});

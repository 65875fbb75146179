import type { BrowserContext, Route } from "playwright-core";
import { describeInBrowser } from "../start-browser";
import { Story } from "./story";

jest.setTimeout(90_000);

/** As some Excels do it: the page that holds the pane does not hand the clipboard on to it. */
async function closeClipboard(context: BrowserContext): Promise<void> {
  await context.route("**/taskpane.html*", async (route: Route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), "Permissions-Policy": "clipboard-write=()" };
    await route.fulfill({ response, headers });
  });
}

const copyList = async (story: Story): Promise<void> => {
  await story.pane.getByRole("button", { name: "Copy list" }).click();
  await story.pane.getByRole("menuitem", { name: "By service" }).click();
};

/** What Ctrl+V would give: pasted into a field of the page around the pane. */
async function pasted(story: Story): Promise<string> {
  const { page } = story.excel;
  await page.evaluate(() => {
    const field = document.createElement("textarea");
    field.id = "paste-here";
    document.body.append(field);
  });
  await page.locator("#paste-here").focus();
  await page.keyboard.press("Control+V");
  const text = await page.locator("#paste-here").inputValue();
  await page.locator("#paste-here").evaluate((field) => field.remove());
  return text;
}

describeInBrowser("copying where the clipboard interface is blocked", () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.open(closeClipboard);
    await story.check();
  });
  afterAll(() => story?.close());

  test("the browser does refuse it", async () => {
    const refused = story.frame.evaluate(() => navigator.clipboard.writeText("no"));
    await expect(refused).rejects.toThrow(/permissions policy/i);
  });

  test("the list for budget holders is copied all the same", async () => {
    await copyList(story);
    await story.pane.getByRole("status").filter({ hasText: "Copied the list." }).waitFor();
    const text = await pasted(story);
    expect(text).toMatch(/^Quarter 2.xlsx\n/);
    expect(text).toMatch(/\nLeisure\n1\. Revenue D10: /);
    expect(text).toMatch(/\n1\. Reserves D4: /);
  });

  test("where the older way is refused as well, the words are offered selected, for Ctrl+C", async () => {
    await story.frame.evaluate(() => {
      document.execCommand = () => false;
    });
    await copyList(story);
    const dialog = story.pane.getByRole("dialog", { name: "Copy by hand" });
    await dialog.getByText(/press Ctrl\+C/).waitFor();
    await story.frame.waitForFunction(() => {
      const area = document.activeElement;
      return area instanceof HTMLTextAreaElement && area.selectionEnd === area.value.length;
    });
    await story.excel.page.keyboard.press("Control+C");
    await dialog.getByRole("button", { name: "Close" }).click();
    expect(await pasted(story)).toMatch(/\n1\. Reserves D4: /);
  });
});

import type { BrowserContext } from "playwright-core";
import { describeInBrowser } from "./start-browser";
import { Story } from "./stories/story";

jest.setTimeout(90_000);

/** The add-in's own scripts come late, as over a slow line; or, with `never`, not at all. */
const late = (milliseconds: number) => async (context: BrowserContext) => {
  await context.route("**/taskpane.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue();
  });
};

describeInBrowser("a button of the ribbon pressed before the add-in is there", () => {
  test("at once after the page is loaded: the check is run", async () => {
    const story = await Story.openUnready();
    await story.excel.button("Check before publishing").click();
    await story.pane.getByText(/^Last check/).waitFor();
    expect(await story.headline.textContent()).toMatch(/^2 open errors/);
    expect(story.excel.faults).toEqual([]);
    await story.close();
  });

  test("over a slow line: the status bar says what waits, and it is done when the add-in has started", async () => {
    const story = await Story.openUnready(late(2_000));
    const { page } = story.excel;
    await story.excel.button("Show flags").click();
    await page
      .getByRole("status")
      .filter({ hasText: /^Waiting for the add-in to start, then: “Show flags”$/ })
      .waitFor();
    await story.pane.getByRole("dialog", { name: "Show flags" }).waitFor();
    await page
      .getByRole("status")
      .filter({ hasText: "Waiting for the add-in" })
      .waitFor({ state: "detached" });
    expect(story.excel.faults).toEqual([]);
    await story.close();
  });

  test("pressed twice while the check runs: it is run once, to its end", async () => {
    const story = await Story.openUnready(late(1_000));
    await story.excel.button("Check before publishing").click();
    await story.excel.button("Check before publishing").click();
    await story.pane.getByText(/^Last check/).waitFor();
    expect(await story.headline.textContent()).toMatch(/^2 open errors/);
    await story.close();
  });
});

describeInBrowser("the pane's page where it cannot work", () => {
  test("opened in a browser, it says where it works", async () => {
    const story = await Story.openUnready();
    const page = await story.excel.page.context().newPage();
    await page.goto(new URL("/taskpane.html", story.excel.page.url()).href);
    await page.getByRole("alert").filter({ hasText: "it works inside Excel" }).waitFor();
    await story.close();
  });

  test("without Microsoft's library, it says so and what to do", async () => {
    const story = await Story.openUnready(async (context) => {
      await context.route("**/office-js/office.js", (route) => route.abort());
    });
    const words = story.pane.getByRole("alert");
    await words.filter({ hasText: "ask your IT team" }).waitFor();
    await story.close();
  });
});

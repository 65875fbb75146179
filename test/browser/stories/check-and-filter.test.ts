import { describeInBrowser } from "../start-browser";
import { Story } from "./story";

jest.setTimeout(90_000);

describeInBrowser("a check, and its findings narrowed down", () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.open();
  });
  afterAll(() => story?.close());

  test("before it, the pane says what a check does and that it changes nothing", async () => {
    await story.pane.getByText(/Nothing in the workbook is changed/).waitFor();
  });

  test("it says how many errors are open and lists them, each with its place", async () => {
    await story.check();
    expect(await story.headline.textContent()).toMatch(/^2 open errors/);
    await story.cards
      .filter({ hasText: "Revenue D10" })
      .getByText(/931 − 880 is 51/)
      .waitFor();
    await story.cards
      .filter({ hasText: "Reserves D4" })
      .getByText(/is 430/)
      .waitFor();
    expect(await story.cards.count()).toBe(2);
  });

  test("by place, only the findings of that sheet are left", async () => {
    await story.pane.getByRole("button", { name: "Filters" }).click();
    await story.pane.getByLabel("Place").selectOption("Reserves");
    await story.pane.getByText("1 of 2 findings").waitFor();
    expect(await story.cards.textContent()).toContain("Reserves D4");
  });

  test("by a word that no finding has, the list says so and how to get it back", async () => {
    await story.pane.getByRole("searchbox", { name: "Search findings" }).fill("libraries");
    await story.pane.getByRole("heading", { name: "No finding matches" }).waitFor();
    await story.pane.getByRole("button", { name: "Clear filters" }).last().click();
    await story.pane.getByText("2 findings", { exact: true }).waitFor();
  });

  test("by a line's name, the finding of that line is found", async () => {
    await story.pane.getByRole("searchbox", { name: "Search findings" }).fill("insurance");
    await story.pane.getByText("1 of 2 findings").waitFor();
    expect(await story.cards.textContent()).toContain("Insurance");
    await story.pane.getByRole("searchbox", { name: "Search findings" }).fill("");
  });

  test("accepted with a reason, a finding leaves the list and is kept under Accepted", async () => {
    const card = story.cards.filter({ hasText: "Revenue D10" });
    await card.getByRole("heading").getByRole("button").click();
    await card.getByRole("button", { name: "Accept with a reason" }).click();
    const dialog = story.pane.getByRole("dialog", { name: "Accept with a reason" });
    await dialog.getByRole("button", { name: "Accept" }).click();
    await dialog.getByText("Write why this is right as it is.").waitFor();
    await dialog.getByLabel("Reason").fill("Agreed with the service.");
    await dialog.getByLabel("Your name").fill("A. Clerk");
    await dialog.getByRole("button", { name: "Accept" }).click();
    await dialog.waitFor({ state: "detached" });
    expect(await story.headline.textContent()).toMatch(/^1 open error/);
    await story.pane.getByLabel("State").selectOption("accepted");
    const accepted = story.cards.filter({ hasText: "Revenue D10" });
    await accepted
      .getByText("Agreed with the service. A. Clerk, as entered", { exact: false })
      .waitFor();
  });

  test("the acceptance outlives a new check", async () => {
    await story.pane.getByRole("button", { name: "Check again" }).click();
    await story.pane.getByRole("progressbar").waitFor({ state: "detached" });
    expect(await story.headline.textContent()).toMatch(/^1 open error/);
  });

  test("no script failed", () => {
    expect(story.excel.faults).toEqual([]);
  });
});

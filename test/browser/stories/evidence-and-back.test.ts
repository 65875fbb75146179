import { describeInBrowser } from "../start-browser";
import { Story } from "./story";

jest.setTimeout(90_000);

describeInBrowser("from a finding to its cells and back", () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.open();
    await story.check();
    await story.excel.goTo("Revenue!B6");
  });
  afterAll(() => story?.close());

  const card = () => story.cards.filter({ hasText: "Reserves D4" });
  const showing = async (place: string) => {
    await story.pane.getByText(`Showing ${place}`, { exact: true }).waitFor();
    expect(await story.selected()).toBe(place);
  };

  test("the place of a finding is a link that selects its cell, on whichever sheet it stands", async () => {
    await card()
      .getByRole("button", { name: /^Reserves D4.*show in the workbook/ })
      .click();
    await showing("Reserves!D4");
    expect(await story.excel.activeCell.textContent()).toBe("470");
  });

  test("each figure it rests on can be gone to", async () => {
    await card().getByRole("heading").getByRole("button").click();
    await card()
      .getByRole("button", { name: /^Reserves!C4/ })
      .click();
    await showing("Reserves!C4");
  });

  test("Back goes step by step to where the person was", async () => {
    const back = story.pane.getByRole("button", { name: "Back" });
    await back.click();
    await showing("Reserves!D4");
    await back.click();
    await back.waitFor({ state: "detached" });
    expect(await story.selected()).toBe("Revenue!B6");
  });

  test("a cell of a sheet that was hidden meanwhile is not gone to: the pane says how to show it", async () => {
    await story.frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Revenue").activate();
        context.workbook.worksheets.getItem("Reserves").visibility = "Hidden";
        await context.sync();
      }),
    );
    await card()
      .getByRole("button", { name: /^Reserves!C4/ })
      .click();
    await story.pane.getByText(/is on a hidden sheet. Unhide it/).waitFor();
    expect(await story.selected()).toMatch(/^Revenue!/);
  });
});

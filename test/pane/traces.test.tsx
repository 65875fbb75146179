import { screen, within } from "@testing-library/react";
import { checkedPane } from "./open-pane";

async function publishingPane(traces: readonly string[]) {
  const pane = await checkedPane({
    traces: traces.map((what) => ({ kind: "decisions" as const, what })),
  });
  await pane.user.click(screen.getByRole("tab", { name: "Overview" }));
  const section = within(await screen.findByRole("region", { name: "Before publishing" }));
  await pane.user.click(
    section.getByRole("button", { name: "Remove Crosscast data from this copy" }),
  );
  return { ...pane, section };
}

test("what goes is listed first; it goes once that is confirmed", async () => {
  const { user, section } = await publishingPane(["Decisions: 3 acceptances", "Flags: 2 rules"]);
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getAllByRole("listitem").map((one) => one.textContent)).toEqual([
    "Decisions: 3 acceptances",
    "Flags: 2 rules",
  ]);
  await user.click(dialog.getByRole("button", { name: "Remove it" }));
  expect(await section.findByText(/^The Crosscast data is out of this workbook/)).toBeVisible();
});

test("a workbook without any is said to have none", async () => {
  const { section } = await publishingPane([]);
  expect(await section.findByText("There is no Crosscast data in this workbook.")).toBeVisible();
});

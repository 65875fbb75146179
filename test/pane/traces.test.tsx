import { screen, within } from "@testing-library/react";
import { checkAxe } from "./check-axe";
import type { FakeOptions } from "./fake-port";
import { checkedPane } from "./open-pane";

async function publishingPane(traces: readonly string[], some: Partial<FakeOptions> = {}) {
  const pane = await checkedPane({
    ...some,
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

test("the words of the question can be reached and scrolled by keyboard, and Escape leaves all as it is", async () => {
  const { user } = await publishingPane(["Decisions: 3 acceptances"]);
  const dialog = await screen.findByRole("dialog");
  expect(
    within(dialog).getByRole("group", { name: "Remove Crosscast data from this copy" }),
  ).toHaveAttribute("tabindex", "0");
  expect(await checkAxe()).toEqual([]);
  await user.keyboard("{Escape}");
  expect(screen.queryByText(/is out of this workbook/)).toBeNull();
});

test("what could not be taken out is said with the reason, and that it is not all", async () => {
  const left = [{ what: "flags on “Revenue”", why: "the sheet is protected" }];
  const { user, section } = await publishingPane(["Flags: 2 rules"], { left });
  await user.click(await screen.findByRole("button", { name: "Remove it" }));
  expect(await section.findByText(/some is still there/)).toBeVisible();
  expect(
    section.getByText("Still there: flags on “Revenue”. Why: the sheet is protected."),
  ).toBeVisible();
  expect(await checkAxe()).toEqual([]);
});

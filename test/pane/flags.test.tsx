import { act, screen, waitFor, within } from "@testing-library/react";
import { checkAxe } from "./check-axe";
import type { FakeOptions } from "./fake-port";
import { checkedPane } from "./open-pane";

async function askFlags(item: string, options: Partial<FakeOptions> = {}) {
  const pane = await checkedPane(options);
  await pane.user.click(await screen.findByRole("button", { name: "Flags" }));
  await pane.user.click(await screen.findByRole("menuitem", { name: item }));
  return { ...pane, dialog: within(await screen.findByRole("dialog")) };
}

test("nothing is written before the person has read that the undo list goes", async () => {
  const { user, port, dialog } = await askFlags("Show flags in the sheets");
  expect(dialog.getByText(/forgets its undo list/)).toBeVisible();
  expect(port.asked.flags).toEqual([]);
  await user.click(dialog.getByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(port.asked.flags).toEqual([]);
});

test("flags are shown, and that is told to people who listen", async () => {
  const { user, port, dialog } = await askFlags("Show flags in the sheets");
  await user.click(dialog.getByRole("button", { name: "Show flags in the sheets" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(port.asked.flags).toEqual(["show"]);
  expect(screen.getByText("3 cells are flagged.")).toBeInTheDocument();
});

test("sheets that were left alone are named with the reason", async () => {
  const { user, dialog } = await askFlags("Show flags in the sheets", {
    flagged: {
      done: 1,
      left: [
        { sheet: "Savings", why: "protected" },
        { sheet: "Old", why: "gone" },
        { sheet: "Pivot", why: "unreadable" },
      ],
    },
  });
  await user.click(dialog.getByRole("button", { name: "Show flags in the sheets" }));
  expect(await dialog.findByText("1 cell is flagged.")).toBeVisible();
  expect(dialog.getByText("Sheet “Savings” is protected and was left as it is.")).toBeVisible();
  expect(dialog.getByText("Sheet “Old” is no longer in the workbook.")).toBeVisible();
  expect(dialog.getByText(/^Sheet “Pivot” has conditional formats .* Manage Rules/)).toBeVisible();
  expect(dialog.queryByRole("button", { name: "Cancel" })).toBeNull();
});

test("clearing asks too, and says where there was nothing to clear", async () => {
  const { user, port, dialog } = await askFlags("Clear flags", { flagged: { done: 0, left: [] } });
  expect(dialog.getByText(/forgets its undo list/)).toBeVisible();
  await user.click(dialog.getByRole("button", { name: "Clear flags" }));
  expect(await dialog.findByText("There were no flags to clear.")).toBeVisible();
  expect(port.asked.flags).toEqual(["clear"]);
});

test("why flags cannot be shown is said in the dialog, which stays", async () => {
  const refuse = "The workbook has changed since the last check. Check again first.";
  const { user, dialog } = await askFlags("Show flags in the sheets", { refuse });
  await user.click(dialog.getByRole("button", { name: "Show flags in the sheets" }));
  expect(await dialog.findByRole("alert")).toHaveTextContent(refuse);
});

test.each([
  ["show flags", "Show flags in the sheets?"],
  ["clear flags", "Clear all flags?"],
] as const)("the ribbon's “%s” asks in the pane", async (what, title) => {
  const { port } = await checkedPane();
  act(() => port.pressAsk(what));
  expect(await screen.findByRole("dialog", { name: title })).toBeVisible();
  expect(port.asked.flags).toEqual([]);
});

test("axe finds nothing wrong with the question", async () => {
  await askFlags("Show flags in the sheets");
  expect(await checkAxe()).toEqual([]);
});

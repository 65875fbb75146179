import { screen, waitFor, within } from "@testing-library/react";
import { checkedPane, paneWithReport } from "./open-pane";

const cards = () => screen.queryAllByRole("article");
const insurance = () => screen.findByRole("button", { name: /closing balance is not/ });

async function openInsurance(options = {}) {
  const pane = await checkedPane(options);
  await pane.user.click(await insurance());
  return pane;
}

describe("finding one's way", () => {
  test("filtered by sheet, only that sheet's findings are left", async () => {
    const { user } = await checkedPane();
    await user.click(await screen.findByRole("button", { name: "Filters" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Place" }), "Reserves");
    expect(cards()).toHaveLength(1);
    expect(cards()[0]).toHaveTextContent("Reserves E6");
    expect(screen.getByText("1 of 2 findings")).toBeVisible();
  });

  test("a search reads messages and figures; where nothing matches, it says how to get back", async () => {
    const { user } = await checkedPane();
    const search = await screen.findByRole("searchbox");
    await user.type(search, "insurance 1,995");
    expect(cards()).toHaveLength(1);
    await user.type(search, " nowhere");
    expect(screen.getByText("No finding matches")).toBeVisible();
    await user.click(screen.getAllByRole("button", { name: "Clear filters" })[0] ?? search);
    expect(cards()).toHaveLength(2);
  });

  test("going to the narrative and back keeps the filter", async () => {
    const { user } = await checkedPane();
    await user.type(await screen.findByRole("searchbox"), "insurance");
    await user.click(screen.getByRole("tab", { name: "Narrative" }));
    await user.click(screen.getByRole("tab", { name: /Findings/ }));
    expect(await screen.findByRole("searchbox")).toHaveValue("insurance");
  });

  test("the arrow keys go from finding to finding, and Tab leaves the list", async () => {
    const { user } = await checkedPane();
    const first = await screen.findByRole("button", { name: /movement is not/ });
    first.focus();
    await user.keyboard("{ArrowDown}");
    expect(await insurance()).toHaveFocus();
    expect(first).toHaveAttribute("tabindex", "-1");
    await user.keyboard("{Home}");
    expect(first).toHaveFocus();
  });
});

describe("a finding", () => {
  test("opened, it shows its figures, what to do and why it matters", async () => {
    await openInsurance();
    const [, card] = cards();
    expect(card).toHaveTextContent("Figures used");
    expect(card).toHaveTextContent("What to do");
    expect(card).toHaveTextContent("Why it matters");
    expect(within(card ?? document.body).getByText("1,995")).toBeVisible();
  });

  test("each figure's cell can be selected, and Back returns", async () => {
    const { port, user } = await openInsurance();
    await user.click(screen.getByRole("button", { name: /^Reserves!B6/ }));
    expect(port.asked.shown).toEqual(["Reserves!B6"]);
    await user.click(await screen.findByRole("button", { name: "Back" }));
    expect(port.asked.backs).toBe(1);
    expect(screen.queryByText(/^Showing/)).not.toBeInTheDocument();
  });

  test.each([
    ["hidden sheet", /hidden sheet/],
    ["gone", /renamed or deleted/],
  ] as const)("a cell that is %s is told with what to do", async (outcome, words) => {
    const { user } = await checkedPane({ shown: () => outcome });
    await user.click(await screen.findByRole("button", { name: /^Revenue F5/ }));
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Back" })).not.toBeInTheDocument();
  });

  test("a cell in a hidden row is selected all the same, told with how to see it, and can be left again", async () => {
    const { port, user } = await checkedPane({ shown: () => "hidden cell" });
    await user.click(await screen.findByRole("button", { name: /^Revenue F5/ }));
    expect(await screen.findByText(/its row or column is hidden/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(port.asked.backs).toBe(1);
    expect(screen.queryByText(/its row or column is hidden/)).not.toBeInTheDocument();
  });

  test("after several cells, Back goes the same way in reverse", async () => {
    const { port, user } = await openInsurance();
    await user.click(screen.getByRole("button", { name: /^Reserves!B6/ }));
    await user.click(screen.getByRole("button", { name: /^Reserves!C6/ }));
    expect(await screen.findByText("Showing Reserves!C6")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(screen.getByText("Showing Reserves!B6")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(screen.queryByText(/^Showing/)).not.toBeInTheDocument();
    expect(port.asked.backs).toBe(2);
  });

  test("it is copied with its place and what to do", async () => {
    const { user } = await openInsurance();
    await user.click(screen.getByRole("button", { name: "Copy" }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toMatch(/^Reserves E6: Insurance Reserve/);
    expect(copied).toContain("To do:");
  });

  test("where the clipboard is closed, the words are offered selected", async () => {
    const { user } = await openInsurance();
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("blocked"));
    await user.click(screen.getByRole("button", { name: "Copy" }));
    const dialog = await screen.findByRole("dialog", { name: "Copy by hand" });
    const area = within(dialog).getByRole<HTMLTextAreaElement>("textbox");
    await waitFor(() => expect(area.selectionEnd).toBe(area.value.length));
    expect(area.value).toContain("Insurance Reserve");
  });
});

describe("deciding", () => {
  test("accepting needs a reason and a name; the finding then leaves the open ones", async () => {
    const { port, user } = await openInsurance();
    await user.click(screen.getByRole("button", { name: "Accept with a reason" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: "Accept" }));
    expect(dialog.getByText("Write why this is right as it is.")).toBeVisible();
    expect(dialog.getByText("Write your name.")).toBeVisible();
    expect(port.asked.decided).toEqual([]);

    await user.type(dialog.getByRole("textbox", { name: /Reason/ }), "Opening balance restated.");
    await user.type(dialog.getByRole("textbox", { name: /Your name/ }), "A. Officer");
    await user.click(dialog.getByRole("button", { name: "Accept" }));
    await waitFor(() => expect(cards()).toHaveLength(1));
    expect(port.asked.decided).toMatchObject([
      { kind: "accept", reason: "Opening balance restated.", by: "A. Officer" },
    ]);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("1 open error");
    await waitFor(() => expect(document.getElementById("results")).toHaveFocus());
  });

  test("an accepted finding shows its reason as entered and can be reopened; the name is typed once", async () => {
    const { user } = await openInsurance();
    const accept = async (reason: string, name?: string) => {
      await user.click(screen.getByRole("button", { name: "Accept with a reason" }));
      const dialog = within(await screen.findByRole("dialog"));
      await user.type(await dialog.findByRole("textbox", { name: /Reason/ }), reason);
      const by = dialog.getByRole("textbox", { name: /Your name/ });
      if (name === undefined) expect(by).toHaveValue("A. Officer");
      else await user.type(by, name);
      await user.click(dialog.getByRole("button", { name: "Accept" }));
      await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    };
    await accept("Restated.", "A. Officer");
    await user.click(await screen.findByRole("button", { name: /movement is not/ }));
    await accept("Timing.");
    expect(screen.getByText("No open findings")).toBeVisible();

    await user.click(await screen.findByRole("button", { name: "Accepted (2)" }));
    expect(await screen.findByText(/Restated\. A\. Officer, as entered/)).toBeVisible();
    await user.click(screen.getAllByRole("button", { name: "Reopen" })[0] ?? document.body);
    await waitFor(() => expect(cards()).toHaveLength(1));
  });

  test("a decision that cannot be kept leaves the dialog open and says why", async () => {
    const { user } = await openInsurance({ refuseDecisions: "The workbook is read-only." });
    await user.click(screen.getByRole("button", { name: "Owner" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByRole("textbox"), "Treasury");
    await user.click(dialog.getByRole("button", { name: "Save" }));
    expect(await dialog.findByText(/The workbook is read-only/)).toBeVisible();
    expect(dialog.getByRole("textbox")).toHaveValue("Treasury");
  });

  test("the list is copied by owner", async () => {
    const { user } = await openInsurance();
    await user.click(screen.getByRole("button", { name: "Owner" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByRole("textbox"), "Treasury");
    await user.click(dialog.getByRole("button", { name: "Save" }));
    expect(await screen.findByText("Owner: Treasury")).toBeVisible();
    await user.click(await screen.findByRole("button", { name: "Copy list" }));
    await user.click(await screen.findByRole("menuitem", { name: "By owner" }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toMatch(/No owner yet\n1\. Revenue F5/);
    expect(copied).toMatch(/Treasury\n1\. Reserves E6/);
  });
});

test("a finding in the words opens the narrative at its amount", async () => {
  const { user } = await paneWithReport();
  await user.click(screen.getByRole("tab", { name: /Findings/ }));
  await user.click(await screen.findByRole("button", { name: /amount in the narrative/ }));
  await user.click(screen.getByRole("button", { name: "Read it in the narrative" }));
  const amount = await screen.findByRole("button", { name: /^£1\.608m/, expanded: true });
  await waitFor(() => expect(amount).toHaveFocus());
});

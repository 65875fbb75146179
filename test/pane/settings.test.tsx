import { screen, within } from "@testing-library/react";
import { defaultSettings } from "../../src/core/settings";
import { settingNames } from "../../src/core/settings/say-setting";
import { checkAxe } from "./check-axe";
import type { FakeOptions } from "./fake-port";
import { checkedPane, openPane } from "./open-pane";

async function settingsPane(options: Partial<FakeOptions> = {}) {
  const pane = await checkedPane(options);
  await pane.user.click(screen.getByRole("tab", { name: "Settings" }));
  await screen.findByRole("heading", { name: "Settings of this workbook" });
  return pane;
}
const card = (name: string) => within(screen.getByRole("region", { name }));
const head = (name: string) => card(name).getByRole("button", { name });
type User = Awaited<ReturnType<typeof settingsPane>>["user"];
async function open(user: User, name: string) {
  await user.click(head(name));
  return card(name);
}
const fill = async (user: User, box: HTMLElement, text: string) => {
  await user.clear(box);
  await user.click(box);
  await user.paste(text);
};

test("before a check it says that the settings are read with the workbook", async () => {
  const { user } = openPane();
  await user.click(screen.getByRole("tab", { name: "Settings" }));
  expect(await screen.findByText("Check the workbook first")).toBeVisible();
});

test("every setting is there, with what it is set to; opened, with what it does and what holds without it", async () => {
  const { user } = await settingsPane();
  const names = screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent);
  expect(names.sort()).toEqual(
    Object.keys(defaultSettings)
      .map((field) => settingNames[field as keyof typeof settingNames])
      .sort(),
  );
  expect(screen.queryByText("Differs from the usual")).toBeNull();
  for (const name of names) {
    const one = await open(user, name ?? "");
    expect(one.getByText(/^If nothing is set: /)).toBeVisible();
    expect(one.getByRole("button", { name: "Save" })).toHaveAttribute("aria-disabled", "true");
  }
  expect(await checkAxe()).toEqual([]);
});

test("limits are saved in the workbook, marked as differing, and the result is worked out with them", async () => {
  const { user, port } = await settingsPane();
  const name = "Variances to be explained";
  const one = await open(user, name);
  await fill(user, one.getByLabelText(/in pounds/), "£50,000");
  await fill(user, one.getByLabelText(/percentage of budget/), "2");
  expect(one.getByText("Not saved yet")).toBeVisible();
  await user.click(one.getByRole("button", { name: "Save" }));
  expect(port.asked.decided).toEqual([
    { kind: "settings", settings: { explain: { amount: 50000, percent: 2 } } },
  ]);
  expect(one.queryByText("Not saved yet")).toBeNull();
  expect(one.getByText("Differs from the usual")).toBeVisible();
  expect(one.getByText("from £50,000 and 2% of budget")).toBeVisible();
  expect(head(name)).toHaveFocus();
  await user.click(one.getByRole("button", { name: "Back to the usual" }));
  await user.click(one.getByRole("button", { name: "Save" }));
  expect(port.asked.decided.at(-1)).toEqual({ kind: "settings", settings: { explain: null } });
  expect(one.queryByText("Differs from the usual")).toBeNull();
});

test("what cannot be used is told at its place, has the focus, and nothing is saved", async () => {
  const { user, port } = await settingsPane();
  const one = await open(user, "Status colours");
  const amber = one.getByLabelText(/^Amber/);
  await fill(user, amber, "five");
  await user.click(one.getByRole("button", { name: "Save" }));
  expect(await one.findByText("Write a percentage, such as 2.5.")).toBeVisible();
  expect(amber).toHaveAttribute("aria-invalid", "true");
  expect(amber).toHaveAccessibleDescription("Write a percentage, such as 2.5.");
  await fill(user, amber, "5");
  await fill(user, one.getByLabelText(/^Red/), "1");
  expect(one.getByText(/^Red has to begin/)).toBeVisible();
  expect(port.asked.decided).toEqual([]);
  await fill(user, one.getByLabelText(/^Red/), "8");
  await user.keyboard("{Enter}");
  expect(port.asked.decided).toEqual([
    { kind: "settings", settings: { rag: { amber: 5, red: 8 } } },
  ]);
});

test("a sheet that is left out stays in the list, so that it can be checked again", async () => {
  const { user, port } = await settingsPane();
  const one = await open(user, "Sheets left out");
  await user.click(one.getByRole("checkbox", { name: "Reserves" }));
  await user.click(one.getByRole("button", { name: "Save" }));
  await user.click(one.getByRole("checkbox", { name: "Reserves" }));
  expect(one.getByRole("checkbox", { name: "Reserves" })).not.toBeChecked();
  await user.click(one.getByRole("button", { name: "Save" }));
  expect(port.asked.decided).toEqual([
    { kind: "settings", settings: { excludedSheets: ["Reserves"] } },
    { kind: "settings", settings: { excludedSheets: null } },
  ]);
});

test("a unit is declared for a sheet, and shown in the result", async () => {
  const { user, port } = await settingsPane();
  const one = await open(user, "Units of figures");
  await user.selectOptions(one.getByLabelText("Unit of Revenue"), "£m");
  await user.click(one.getByRole("button", { name: "Save" }));
  expect(port.asked.decided).toEqual([
    { kind: "settings", settings: { units: [{ sheet: "Revenue", unit: "£m" }] } },
  ]);
  expect(one.getByText("Revenue: £m")).toBeVisible();
});

test("rows are added and removed by keyboard, and the focus goes along", async () => {
  const { user, port } = await settingsPane();
  const one = await open(user, "Virement limits");
  one.getByRole("button", { name: "Add a limit" }).focus();
  await user.keyboard("{Enter}");
  const first = await one.findByRole("group", { name: "Limit 1" });
  expect(within(first).getByLabelText("Above, in pounds")).toHaveFocus();
  await user.keyboard("100,000");
  await user.click(one.getByRole("button", { name: "Save" }));
  expect(await one.findByText("Write who approves it.")).toBeVisible();
  await fill(user, within(first).getByLabelText("Approved by"), "the Cabinet");
  await user.click(one.getByRole("button", { name: "Save" }));
  expect(port.asked.decided).toEqual([
    {
      kind: "settings",
      settings: { virementLimits: [{ above: 100000, approval: "the Cabinet" }] },
    },
  ]);
  await user.click(one.getByRole("button", { name: "Remove Limit 1" }));
  expect(one.getByRole("button", { name: "Add a limit" })).toHaveFocus();
});

test("calendar, names, gravity, rounding and publication are saved as a settings file has them", async () => {
  const { user, port } = await settingsPane();
  const saved = () => port.asked.decided.at(-1);
  const save = (one: ReturnType<typeof card>) =>
    user.click(one.getByRole("button", { name: "Save" }));
  const calendar = await open(user, "Committee calendar");
  await user.click(calendar.getByRole("button", { name: "Add a meeting" }));
  await user.selectOptions(await calendar.findByLabelText("Month of the meeting"), "September");
  await fill(user, calendar.getByLabelText("Period it reports"), "Period 4");
  await save(calendar);
  expect(saved()).toEqual({ kind: "settings", settings: { calendar: { September: "Period 4" } } });
  const names = await open(user, "Names that mean the same line");
  await fill(user, names.getByLabelText("Sets of names"), "ASC");
  await save(names);
  expect(await names.findByText(/“ASC” is one name alone/)).toBeVisible();
  await fill(user, names.getByLabelText("Sets of names"), "ASC = Adult Social Care\n\nA=B = C");
  await save(names);
  expect(saved()).toEqual({
    kind: "settings",
    settings: {
      synonyms: [
        ["ASC", "Adult Social Care"],
        ["A", "B", "C"],
      ],
    },
  });
  const checks = await open(user, "Checks and how serious they are");
  await user.click(checks.getByText("Sums and differences"));
  await user.selectOptions(checks.getByLabelText("A total is not the sum of its lines"), "off");
  await save(checks);
  expect(saved()).toEqual({
    kind: "settings",
    settings: { severities: { "total-not-sum": "off" } },
  });
  const rounding = await open(user, "Rounding allowed");
  await fill(user, rounding.getByLabelText("In sums and differences"), "0");
  await save(rounding);
  expect(saved()).toEqual({
    kind: "settings",
    settings: { tolerance: { casting: 0, narrative: null } },
  });
  const published = await open(user, "What is published");
  await user.click(published.getByRole("radio", { name: "A PDF of sheets" }));
  await user.click(published.getByRole("checkbox", { name: "Revenue" }));
  await save(published);
  expect(saved()).toEqual({
    kind: "settings",
    settings: { published: { as: "pdf", sheets: ["Revenue"] } },
  });
  expect(screen.getAllByText("Differs from the usual")).toHaveLength(5);
});

test("what was typed and not saved is there again after another view", async () => {
  const { user } = await settingsPane();
  const one = await open(user, "Small numbers of people");
  await fill(user, one.getByLabelText("Fewer than"), "10");
  await user.click(screen.getByRole("tab", { name: "Overview" }));
  await user.click(screen.getByRole("tab", { name: "Settings" }));
  await screen.findByRole("heading", { name: "Settings of this workbook" });
  expect(card("Small numbers of people").getByText("Not saved yet")).toBeVisible();
  const again = await open(user, "Small numbers of people");
  expect(again.getByLabelText("Fewer than")).toHaveValue("10");
  await user.click(again.getByRole("button", { name: "Undo" }));
  expect(again.getByLabelText("Fewer than")).toHaveValue("5");
  expect(head("Small numbers of people")).toHaveFocus();
});

test("a workbook that refuses it is said, and what was typed stays", async () => {
  const { user } = await settingsPane({ refuseDecisions: "The workbook is read-only." });
  const one = await open(user, "Small numbers of people");
  await fill(user, one.getByLabelText("Fewer than"), "10");
  await user.click(one.getByRole("button", { name: "Save" }));
  expect(await one.findByRole("alert")).toHaveTextContent(
    "The setting could not be kept in the workbook. The workbook is read-only.",
  );
  expect(one.getByLabelText("Fewer than")).toHaveValue("10");
});

test("a kept setting that cannot be used is told beside its own, and can be taken out", async () => {
  const stored = { adverseSign: "sideways", colour: "blue", smallNumber: 8 };
  const { user, port } = await settingsPane({
    turn: (checked) => ({ ...checked, decisions: { ...checked.decisions, settings: stored } }),
  });
  expect(screen.getByText(/does not know: “colour”/)).toBeVisible();
  expect(card("Small numbers of people").getByText("below 8")).toBeVisible();
  const one = await open(user, "Sign of an overspend");
  expect(one.getByText(/cannot be used, so the usual holds: “adverseSign”/)).toBeVisible();
  await user.click(one.getByRole("button", { name: "Back to the usual" }));
  expect(port.asked.decided).toEqual([{ kind: "settings", settings: { adverseSign: null } }]);
});

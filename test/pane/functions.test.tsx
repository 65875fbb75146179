import { screen, within } from "@testing-library/react";
import { functionHelp } from "../../src/functions/help";
import { fakeFunctions } from "./fake-functions";
import { openPane } from "./open-pane";

async function openFunctions(filled = "") {
  const { port, done } = fakeFunctions(filled);
  const pane = openPane({ functions: port });
  await pane.user.click(screen.getByRole("tab", { name: "Functions" }));
  await screen.findByRole("list", { name: "Functions" });
  return { ...pane, done };
}

const card = (name: string) => within(screen.getByRole("article", { name }));

test("every function is listed with an example, without a check", async () => {
  await openFunctions();
  const names = screen.getAllByRole("article").map((one) => one.getAttribute("aria-label"));
  expect(names).toEqual(functionHelp.map(({ name }) => name));
  expect(card("BUDGET.VARIANCE").getByText(/^=BUDGET.VARIANCE\(/)).toBeVisible();
});

test("a search finds them by what they do, and an empty one says how to go on", async () => {
  const { user } = await openFunctions();
  const search = screen.getByRole("searchbox", { name: "Search functions" });
  await user.type(search, "movement previous");
  expect(screen.getByRole("article", { name: "BUDGET.MOVEMENT" })).toBeVisible();
  expect(screen.queryByRole("article", { name: "BUDGET.RAG" })).not.toBeInTheDocument();
  await user.clear(search);
  await user.type(search, "zebra");
  await user.click(screen.getByRole("button", { name: "Show all functions" }));
  expect(screen.getAllByRole("article")).toHaveLength(functionHelp.length);
});

test("opened, a function tells each of its arguments", async () => {
  const { user } = await openFunctions();
  await user.click(card("BUDGET.RAG").getByRole("button", { name: "BUDGET.RAG" }));
  for (const { name } of functionHelp.find((one) => one.name === "BUDGET.RAG")?.parameters ?? [])
    expect(card("BUDGET.RAG").getByText(name)).toBeVisible();
});

test("its example goes into the selected cell", async () => {
  const { user, done } = await openFunctions();
  await user.click(screen.getByRole("button", { name: /^Insert.*: BUDGET.VARIANCE$/ }));
  expect(done).toEqual([expect.stringMatching(/^=BUDGET.VARIANCE\(.* in D2$/)]);
  expect(await screen.findByText(/^The example is in Revenue!D2/)).toBeInTheDocument();
});

test("a filled cell is not written over unless the person says so", async () => {
  const { user, done } = await openFunctions("1,680");
  await user.click(screen.getByRole("button", { name: /^Insert.*: BUDGET.VARIANCE$/ }));
  expect(await screen.findByText(/Revenue!D2 holds “1,680”. Nothing was written/)).toBeVisible();
  expect(done).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Write over it" }));
  expect(done).toHaveLength(1);
  expect(screen.queryByText(/Nothing was written/)).not.toBeInTheDocument();
});

test("named formulas are listed before they are added, and can be taken back", async () => {
  const { user, done } = await openFunctions();
  await user.click(screen.getByRole("button", { name: "Write as named formulas" }));
  expect(await screen.findByText("These 2 names will be added:")).toBeVisible();
  expect(screen.getByText(/^the name “RAG”: the workbook has a name of its own/)).toBeVisible();
  expect(done).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Add the names" }));
  expect(await screen.findByText("2 names were added.")).toBeVisible();
  // What can be taken back outlives a look at another view.
  await user.click(screen.getByRole("tab", { name: "Findings" }));
  await user.click(screen.getByRole("tab", { name: "Functions" }));
  await user.click(await screen.findByRole("button", { name: "Take it back" }));
  expect(await screen.findByText("the name “VARIANCE”: it was changed since")).toBeVisible();
  expect(done).toEqual(["added VARIANCE VARIANCE.PCT", "took back VARIANCE VARIANCE.PCT"]);
  expect(screen.queryByText("2 names were added.")).not.toBeInTheDocument();
});

test("calls are listed with what they show before values take their place, and come back", async () => {
  const { user, done } = await openFunctions();
  await user.click(screen.getByRole("button", { name: "Replace calls by values" }));
  expect(await screen.findByText("Revenue!D4: =BUDGET.VARIANCE(B4,C4) shows 1,680")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Replace them" }));
  expect(await screen.findByText("1 cell holds its value now.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Take it back" }));
  expect(done).toEqual(["replaced 1", "brought back 1"]);
});

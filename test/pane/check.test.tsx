import { act, screen, waitFor } from "@testing-library/react";
import type { Progress } from "../../src/excel/port";
import { emptyWorkbook } from "./budget-workbook";
import { checkedPane, openPane, paneWithReport } from "./open-pane";

const heading = () => screen.getByRole("heading", { level: 1 });

/** A check that goes on until it is let go or stopped. */
function slowCheck() {
  let finish: () => void = () => undefined;
  const before = (watch: (progress: Progress) => void, signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      finish = resolve;
      watch({ says: "Reading Appendix 2, 3 of 14", done: 3, of: 14 });
      signal.addEventListener("abort", () => reject(new Error("stopped")));
    });
  return { before, finish: () => finish() };
}

test("before the first check the pane says what a check does and that it changes nothing", () => {
  openPane();
  expect(heading()).toHaveTextContent("Not checked yet");
  expect(screen.getByText(/Nothing in the workbook is changed/)).toBeVisible();
});

test("a check tells the open errors and lists them worst first", async () => {
  await checkedPane();
  expect(heading()).toHaveTextContent("2 open errors");
  const cards = await screen.findAllByRole("article");
  expect(cards).toHaveLength(2);
  expect(cards[0]).toHaveTextContent("Revenue F5");
});

test("amounts that no table holds stand in the banner, which never says that anything is ready", async () => {
  await paneWithReport();
  expect(heading()).toHaveTextContent("3 open errors; 1 amount not in this workbook");
  expect(document.body).not.toHaveTextContent(/ready/i);
});

test("progress is told while the workbook is read", async () => {
  const slow = slowCheck();
  const { user } = openPane(slow);
  await user.click(screen.getByRole("button", { name: "Check" }));
  expect(screen.getByText("Reading Appendix 2, 3 of 14")).toBeVisible();
  expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "3");
  act(slow.finish);
  await screen.findByText(/^Last check/);
  expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
});

test("a check that is stopped leaves the pane as it was, without an error", async () => {
  const { user } = openPane(slowCheck());
  await user.click(screen.getByRole("button", { name: "Check" }));
  await user.click(screen.getByRole("button", { name: "Stop" }));
  expect(heading()).toHaveTextContent("Not checked yet");
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("a check that fails says why and what to do, and can be tried again", async () => {
  const { user } = openPane({ before: () => Promise.reject(new Error("Excel is busy.")) });
  await user.click(screen.getByRole("button", { name: "Check" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "Excel is busy. Finish editing the cell you are in, then check again.",
  );
  expect(screen.getByRole("button", { name: "Check" })).toBeEnabled();
});

test("sheets edited after the check are named, and a new check clears them", async () => {
  const { port, user } = await checkedPane();
  act(() => port.edit("Revenue"));
  const banner = screen.getByRole("banner");
  expect(banner).toHaveTextContent("Changed since the last check: Revenue.");
  await user.click(screen.getByRole("button", { name: "Check again" }));
  await waitFor(() => expect(banner).not.toHaveTextContent("Changed since"));
});

test("a sheet edited while the check runs stays marked after it", async () => {
  const slow = slowCheck();
  const { port, user } = openPane(slow);
  await user.click(screen.getByRole("button", { name: "Check" }));
  act(() => port.edit("Reserves"));
  act(slow.finish);
  await screen.findByText(/^Last check/);
  expect(screen.getByRole("banner")).toHaveTextContent("Changed since the last check: Reserves.");
});

test("a check from the ribbon shows its result here", async () => {
  const { port } = openPane();
  act(() => port.pressRibbon());
  expect(await screen.findByText(/^Last check/)).toBeVisible();
});

test("a workbook without tables says what is looked for", async () => {
  await checkedPane({ snapshot: emptyWorkbook });
  expect(await screen.findByText("No tables of figures were found")).toBeVisible();
  expect(screen.getByText(/headings such as Budget, Outturn or Variance/)).toBeVisible();
});

test("what this Excel cannot do is said before and after the check", async () => {
  const { user } = openPane({ limits: ["Notes cannot be read."] });
  expect(screen.getByText(/Notes cannot be read/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Check" }));
  await screen.findByText(/^Last check/);
  await user.click(screen.getByRole("tab", { name: "Overview" }));
  expect(await screen.findByText("Notes cannot be read.")).toBeVisible();
});

test("what should be said beside the result stands above it until it has been read", async () => {
  const note = "This workbook holds decisions that a newer version of Crosscast wrote";
  const { user } = await checkedPane({ turn: (checked) => ({ ...checked, notes: [note] }) });
  const told = await screen.findByText(`${note}.`);
  expect(told).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByText(`${note}.`)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Check again" }));
  expect(screen.queryByText(`${note}.`)).toBeNull();
});

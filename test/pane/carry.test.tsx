import { screen, within } from "@testing-library/react";
import { noDecisions } from "../../src/core/decisions";
import { writeDecisionFile } from "../../src/files/decisions/decision-file";
import { checkAxe } from "./check-axe";
import { fileOf } from "./file-of";
import { checkedPane } from "./open-pane";

const at = "2026-01-05T09:30:00Z";

async function decisionsPane() {
  const pane = await checkedPane();
  await pane.user.click(screen.getByRole("tab", { name: "Overview" }));
  const section = within(await screen.findByRole("region", { name: "Decisions" }));
  const input = section.getByLabelText("Take over from a file");
  return { ...pane, section, take: (one: File) => pane.user.upload(input, one) };
}

test("decisions of an earlier version are listed as kept, lapsed and lost, those to look at first", async () => {
  const { port, section, take } = await decisionsPane();
  const [finding] = port.last?.()?.report.findings ?? [];
  const decisions = {
    ...noDecisions,
    findings: { gone: { kind: "accepted", reason: "Agreed", by: "A. Person", at } as const },
    picks: { schools: { line: "No such line", sheet: "Old", by: "A. Person", at } },
    settings: { adverseSign: "positive" },
  };
  expect(finding).toBeUndefined();
  await take(fileOf("december.json", writeDecisionFile(decisions, "december.xlsx", at)));
  await section.findByText(/^Decisions of december.json: 1 kept, 0 lapsed, 2 lost/);
  expect(section.getAllByRole("heading", { level: 3 }).map((one) => one.textContent)).toEqual([
    "Lost: not in this version (2)",
    "Kept (1)",
  ]);
  expect(section.getByText(/no line is called “No such line”/i)).toBeVisible();
  expect(section.getByText(/Settings: “Sign of an overspend”/)).toBeVisible();
  expect(await checkAxe()).toEqual([]);
});

test("a file that holds no decisions is said, with what to do", async () => {
  const { take } = await decisionsPane();
  await take(fileOf("other.json", "{}"));
  expect(await screen.findByRole("alert")).toHaveTextContent(
    /^other.json: it holds no decisions of Crosscast/,
  );
});

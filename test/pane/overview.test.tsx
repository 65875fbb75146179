import { screen, within } from "@testing-library/react";
import type { Checked } from "../../src/excel/port";
import { checkedPane } from "./open-pane";

async function openOverview(options = {}) {
  const pane = await checkedPane(options);
  await pane.user.click(screen.getByRole("tab", { name: "Overview" }));
  await screen.findByRole("heading", { name: "What was checked" });
  return pane;
}

test("parts that could not be read are listed with the reason, and counted in the banner", async () => {
  await openOverview({
    turn: (checked: Checked) => ({
      ...checked,
      report: {
        ...checked.report,
        unchecked: [{ what: "sheet “Pivot”", why: "it is protected", unreadable: true }],
      },
    }),
  });
  expect(screen.getByText("sheet “Pivot”: it is protected.")).toBeVisible();
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("1 part not read");
});

test("the chart names every line with its figure, the largest first", async () => {
  await openOverview();
  const chart = within(screen.getByRole("region", { name: "Where it differs" }));
  const lines = chart.getAllByRole("listitem").map((item) => item.textContent);
  expect(lines[0]).toMatch(/^Children and Families1,745/);
  expect(lines.at(-1)).toMatch(/^Finance and ICT\(220\)/);
  expect(chart.getByText(/Over budget to the right/)).toBeVisible();
});

test("the same figures can be read as a table", async () => {
  const { user } = await openOverview();
  await user.click(screen.getByRole("button", { name: "Show as a table" }));
  const row = screen.getByRole("row", { name: /Environment/ });
  expect(row).toHaveTextContent("(365)");
});

test("movements since the last report are shown on request", async () => {
  const { user } = await openOverview();
  await user.selectOptions(
    screen.getByRole("combobox", { name: "Figures to show" }),
    "Movement since the last report",
  );
  expect(screen.getByText(/Increases to the right/)).toBeVisible();
});

import type { Page } from "playwright-core";
import { writeDecisionFile } from "../../../src/files/decisions/decision-file";
import { earlierDecisions } from "./earlier-decisions";

/** A state of the pane, and how a person comes to see it. */
export interface Scene {
  readonly name: string;
  /** Of the preview's states. */
  readonly state: string;
  /** What is done there; ends when what is to be seen is there. */
  readonly go: (page: Page) => Promise<void>;
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).first().click();
const tab = (page: Page, name: RegExp) => page.getByRole("tab", { name }).click();
const text = (page: Page) =>
  page.getByRole("list", { name: "The text with its amounts marked" }).getByRole("button");
const dialog = (page: Page) => page.getByRole("dialog").waitFor();

async function firstCard(page: Page): Promise<void> {
  await page.getByRole("article").first().getByRole("heading").getByRole("button").click();
}

async function amount(page: Page, name: RegExp): Promise<void> {
  await tab(page, /^Narrative/);
  await text(page).filter({ hasText: name }).first().click();
}

export const scenes: readonly Scene[] = [
  {
    name: "before the first check",
    state: "start",
    go: (page) => page.getByText("Nothing has been checked yet").waitFor(),
  },
  {
    name: "before the first check, a report being added",
    state: "start",
    go: async (page) => {
      await press(page, "Add a report");
      await press(page, "Paste text");
      await page.getByRole("textbox").waitFor();
    },
  },
  {
    name: "checking",
    state: "checking",
    go: async (page) => {
      await press(page, "Check");
      await page.getByRole("progressbar").waitFor();
    },
  },
  {
    name: "a check that failed",
    state: "failing",
    go: async (page) => {
      await press(page, "Check");
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "findings",
    state: "result",
    go: (page) => page.getByRole("article").first().waitFor(),
  },
  {
    name: "a finding opened, filters open, and its cell shown",
    state: "result",
    go: async (page) => {
      await press(page, "Filters");
      await firstCard(page);
      await press(page, /show in the workbook/);
      await page.getByText(/^Showing/).waitFor();
    },
  },
  {
    name: "the menu of lists to copy",
    state: "result",
    go: async (page) => {
      await press(page, "Copy list");
      await page.getByRole("menuitem", { name: "By service" }).waitFor();
    },
  },
  {
    name: "accepting, with what is missing told",
    state: "result",
    go: async (page) => {
      await firstCard(page);
      await press(page, "Accept with a reason");
      await page.getByRole("dialog").getByRole("button", { name: "Accept" }).click();
      await page.getByText("Write your name.").waitFor();
    },
  },
  {
    name: "an acceptance that could not be kept",
    state: "refused",
    go: async (page) => {
      await firstCard(page);
      await press(page, "Owner");
      await page.getByRole("dialog").getByRole("textbox").fill("Head of Housing");
      await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
      await page.getByRole("dialog").getByRole("alert").waitFor();
    },
  },
  {
    name: "a filter that nothing matches",
    state: "result",
    go: async (page) => {
      await page.getByRole("searchbox").fill("zebra");
      await page.getByText("No finding matches").waitFor();
    },
  },
  {
    name: "many findings",
    state: "many",
    go: (page) => page.getByRole("article").first().waitFor(),
  },
  {
    name: "a cell on a hidden sheet",
    state: "hidden",
    go: async (page) => {
      await press(page, /show in the workbook/);
      await page.getByText(/is on a hidden sheet/).waitFor();
    },
  },
  {
    name: "the text of the report",
    state: "result",
    go: async (page) => {
      await tab(page, /^Narrative/);
      await text(page).first().waitFor();
    },
  },
  {
    name: "an amount opened, with the sentence to copy",
    state: "suggestion",
    go: async (page) => {
      await amount(page, /£263k/);
      await page.getByRole("button", { name: "Copy sentence" }).waitFor();
    },
  },
  {
    name: "choosing the line of an unclear amount",
    state: "unclear",
    go: async (page) => {
      await amount(page, /unclear/);
      await press(page, "Choose the line");
      await dialog(page);
    },
  },
  {
    name: "the source of an amount from elsewhere",
    state: "result",
    go: async (page) => {
      await amount(page, /not in the workbook/);
      await press(page, "Sourced elsewhere");
      await dialog(page);
    },
  },
  {
    name: "no report yet",
    state: "noReport",
    go: async (page) => {
      await tab(page, /^Narrative/);
      await page.getByText("No report yet").waitFor();
    },
  },
  {
    name: "overview, with parts that were not read",
    state: "unread",
    go: async (page) => {
      await tab(page, /^Overview/);
      await page.getByText(/it is protected/).waitFor();
    },
  },
  {
    name: "the chart as a table",
    state: "result",
    go: async (page) => {
      await tab(page, /^Overview/);
      await press(page, "Show as a table");
      await page.getByRole("table").waitFor();
    },
  },
  {
    name: "functions, one opened",
    state: "start",
    go: async (page) => {
      await tab(page, /^Functions/);
      await page.getByRole("button", { name: "BUDGET.AMOUNT", exact: true }).click();
    },
  },
  {
    name: "named formulas before they are added",
    state: "start",
    go: async (page) => {
      await tab(page, /^Functions/);
      await press(page, "Write as named formulas");
      await page.getByRole("button", { name: "Add the names" }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "settings, before any is opened",
    state: "result",
    go: async (page) => {
      await tab(page, /^Settings/);
      await page.getByRole("heading", { name: "Settings of this workbook" }).waitFor();
    },
  },
  {
    name: "settings, a limit with what is wrong told",
    state: "result",
    go: async (page) => {
      await tab(page, /^Settings/);
      await press(page, "Virement limits");
      await press(page, "Add a limit");
      await page.getByLabel("Above, in pounds").fill("ten");
      await press(page, "Save");
      await page.getByText("Write who approves it.").scrollIntoViewIfNeeded();
    },
  },
  {
    name: "settings, units, rounding and publication opened",
    state: "result",
    go: async (page) => {
      await tab(page, /^Settings/);
      await press(page, "What is published");
      await page.getByLabel("A PDF of sheets").check();
      await press(page, "Rounding allowed");
      await press(page, "Units of figures");
      await page
        .getByLabel(/^Unit of /)
        .first()
        .selectOption("£m");
      await page
        .getByLabel(/^Unit of /)
        .first()
        .scrollIntoViewIfNeeded();
    },
  },
  {
    name: "settings, how serious the checks are",
    state: "result",
    go: async (page) => {
      await tab(page, /^Settings/);
      await press(page, "Checks and how serious they are");
      await page.locator("summary").first().click();
      await page.locator("summary").first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: "a setting that the workbook refused",
    state: "refused",
    go: async (page) => {
      await tab(page, /^Settings/);
      await press(page, "Small numbers of people");
      await page.getByLabel("Fewer than").fill("10");
      await press(page, "Save");
      await page.getByRole("alert").scrollIntoViewIfNeeded();
    },
  },
  {
    name: "decisions taken over: kept, lapsed and lost",
    state: "result",
    go: async (page) => {
      await tab(page, /^Overview/);
      await page.getByLabel("Take over from a file").setInputFiles({
        name: "december decisions.json",
        mimeType: "application/json",
        buffer: Buffer.from(writeDecisionFile(earlierDecisions, "december.xlsx", "2025-12-05")),
      });
      await page
        .getByText(/^Decisions of december/)
        .first()
        .waitFor();
      await page.getByRole("heading", { name: /^Lost/ }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "flags, and what becomes of Excel's undo list",
    state: "result",
    go: async (page) => {
      await press(page, "Flags");
      await page.getByRole("menuitem", { name: "Show flags in the sheets" }).click();
      await dialog(page);
    },
  },
  {
    name: "what is said beside the result",
    state: "kept",
    go: (page) => page.getByText(/newer version of Crosscast wrote/).waitFor(),
  },
  {
    name: "what Crosscast would take out of the workbook",
    state: "traces",
    go: async (page) => {
      await tab(page, /^Overview/);
      await press(page, "Remove Crosscast data from this copy");
      await dialog(page);
    },
  },
  {
    name: "Crosscast's data taken out",
    state: "traces",
    go: async (page) => {
      await tab(page, /^Overview/);
      await press(page, "Remove Crosscast data from this copy");
      await page.getByRole("dialog").getByRole("button", { name: "Remove it" }).click();
      await page
        .getByText(/^Still there/)
        .first()
        .scrollIntoViewIfNeeded();
    },
  },
  {
    name: "nothing to check",
    state: "nothing",
    go: (page) => page.getByText("No tables of figures were found").waitFor(),
  },
];

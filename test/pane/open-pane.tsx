import "@testing-library/jest-dom";
import { configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { budgetReport, budgetWorkbook } from "./budget-workbook";
import { fakePort, type FakeOptions, type FakePort } from "./fake-port";

// Reading the pane by roles, as a person would, takes jsdom its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

export interface OpenPane {
  readonly port: FakePort;
  readonly user: ReturnType<typeof userEvent.setup>;
}

/** Opens the pane on the small budget book, as a person finds it before the first check. */
export function openPane(options: Partial<FakeOptions> = {}): OpenPane {
  localStorage.clear();
  const port = fakePort({ snapshot: budgetWorkbook, ...options });
  const user = userEvent.setup();
  render(<App port={port} />);
  return { port, user };
}

/** Opens it and checks. */
export async function checkedPane(options: Partial<FakeOptions> = {}): Promise<OpenPane> {
  const pane = openPane(options);
  await pane.user.click(screen.getByRole("button", { name: "Check" }));
  await screen.findByText(/^Last check/);
  return pane;
}

/** Opens it and checks with the report pasted in; ends in the narrative. */
export async function paneWithReport(options: Partial<FakeOptions> = {}): Promise<OpenPane> {
  const pane = openPane(options);
  const { user } = pane;
  await user.click(screen.getByRole("button", { name: "Add a report" }));
  await user.click(await screen.findByRole("button", { name: "Paste text" }));
  await user.click(screen.getByRole("textbox", { name: "Text of the report" }));
  await user.paste(budgetReport);
  await user.click(screen.getByRole("button", { name: "Check this text" }));
  await screen.findByRole("list", { name: "The text with its amounts marked" });
  return pane;
}

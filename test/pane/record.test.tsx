import { act, fireEvent, screen, within } from "@testing-library/react";
import { checkAxe } from "./check-axe";
import { checkedPane, openPane, paneWithReport } from "./open-pane";
import type { FakeOptions } from "./fake-port";

const save = jest.fn<void, [string, number, string]>();
jest.mock("../../src/taskpane/shared/save-file", () => ({
  saveFile: (name: string, bytes: Uint8Array, type: string) => save(name, bytes.length, type),
}));
beforeEach(() => save.mockClear());

async function openRecord(options: Partial<FakeOptions> = {}) {
  const pane = await checkedPane(options);
  await pane.user.click(screen.getByRole("tab", { name: "Record" }));
  await screen.findByRole("heading", { name: "Record of this check" });
  return pane;
}
const type = async (
  user: Awaited<ReturnType<typeof openRecord>>["user"],
  name: string,
  text: string,
) => {
  await user.click(screen.getByRole("textbox", { name }));
  await user.paste(text);
};
const form = () => within(screen.getByRole("region", { name: "Record of this check" }));
const choose = (name: string) => {
  const file = new File(["x"], name);
  Object.assign(file, { arrayBuffer: async () => new Uint8Array([1]).buffer });
  const input = document.querySelector<HTMLInputElement>(
    'input[type="file"][accept=".html,.xlsx"]',
  );
  if (!input) throw new Error("There is no place to choose a record.");
  fireEvent.change(input, { target: { files: [file] } });
};

test("what is entered goes into the record as entered, and the file is named for workbook and day", async () => {
  const { user, port } = await openRecord();
  await type(user, "Council", "=Example Council");
  await type(user, "Meeting date", "14 July");
  await user.selectOptions(screen.getByRole("combobox", { name: "Stage" }), "Draft");
  await user.click(screen.getByRole("button", { name: "Save as a page to print" }));
  expect(await form().findByText(/was saved\. Look in your downloads/)).toBeVisible();
  expect(port.asked.records).toEqual([
    {
      kind: "html",
      details: {
        council: "=Example Council",
        committee: "",
        meetingDate: "14 July",
        period: "",
        stage: "draft",
        preparer: "",
      },
    },
  ]);
  expect(save).toHaveBeenCalledWith(
    expect.stringMatching(/ record 2025-06-03\.html$/),
    3,
    "text/html",
  );
});

test("as a workbook, and as a sheet that says where it is", async () => {
  const { user, port } = await openRecord();
  expect(screen.getByText(/Excel then forgets its undo list/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Save as a workbook" }));
  expect(await form().findByText(/record 2025-06-03\.xlsx” was saved/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Add as a sheet" }));
  expect(await form().findByText("The record is on the sheet “Crosscast record”.")).toBeVisible();
  expect(port.asked.records.map(({ kind }) => kind)).toEqual(["xlsx", "sheet"]);
});

test("details outlast a look at another view; only council, committee and preparer outlast the pane", async () => {
  const { user } = await openRecord();
  await type(user, "Council", "Example");
  await type(user, "Period", "Period 2");
  await user.click(screen.getByRole("tab", { name: "Overview" }));
  await user.click(screen.getByRole("tab", { name: "Record" }));
  expect(await screen.findByRole("textbox", { name: "Period" })).toHaveValue("Period 2");
  expect(JSON.parse(localStorage.getItem("crosscast.record") ?? "")).toEqual({
    council: "Example",
    committee: "",
    preparer: "",
  });
});

test("why a record cannot be made is said where it was asked for", async () => {
  const refuse = "The workbook has changed since the last check. Check again first.";
  const { user } = await openRecord({ refuse });
  await user.click(screen.getByRole("button", { name: "Add as a sheet" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(refuse);
});

test("a record is held against the workbook and the reports that were given", async () => {
  const { user, port } = await paneWithReport({
    comparison: { covers: false, says: ["The record does not cover this version of budget.xlsx."] },
  });
  await user.click(screen.getByRole("tab", { name: "Record" }));
  await screen.findByRole("heading", { name: "Does this record cover this workbook?" });
  choose("record.html");
  const region = within(
    screen.getByRole("region", { name: "Does this record cover this workbook?" }),
  );
  expect(await region.findByText("No, the record does not cover it")).toBeVisible();
  expect(region.getByText(/does not cover this version of budget\.xlsx/)).toBeVisible();
  expect(port.asked.compared).toEqual(["record.html, Pasted text"]);
});

test("a record can be compared before any check", async () => {
  const { user } = openPane();
  await user.click(screen.getByRole("tab", { name: "Record" }));
  expect(await screen.findByText("No record yet")).toBeVisible();
  choose("record.xlsx");
  expect(await screen.findByText("Yes, the record covers it")).toBeVisible();
});

test("the ribbon's button opens the record", async () => {
  const { port } = await checkedPane();
  act(() => port.pressAsk("record"));
  expect(await screen.findByRole("heading", { name: "Record of this check" })).toBeVisible();
});

test("axe finds nothing wrong with the form", async () => {
  await openRecord();
  expect(await checkAxe()).toEqual([]);
});

import { registerCommands } from "../../src/commands/register-commands";
import { startOffice, type StartedOffice } from "../support/office-host";
import { budgetBook } from "../support/budget-book";

let office: StartedOffice;
let asked = 0;
const opened: string[] = [];
let fault: Error | null = null;

beforeAll(async () => {
  office = await startOffice(budgetBook());
  registerCommands({
    askCheck() {
      asked++;
      if (fault) throw fault;
    },
    ask: (what) => void opened.push(what),
  });
});

test("the ribbon's button checks with the pane closed and opens the pane", async () => {
  await office.Office.addin.hide();
  expect(office.host.shell.state.paneVisible).toBe(false);
  await office.host.runCommand("checkBeforePublishing");
  expect(asked).toBe(1);
  expect(office.host.shell.state.paneVisible).toBe(true);
});

test.each([
  ["showFlags", "show flags"],
  ["clearFlags", "clear flags"],
  ["makeRecord", "record"],
])(
  "%s opens the pane where the person is asked first, and writes nothing",
  async (command, what) => {
    await office.Office.addin.hide();
    opened.length = 0;
    await office.host.runCommand(command);
    expect(opened).toEqual([what]);
    expect(office.host.shell.state.paneVisible).toBe(true);
    expect(office.host.workbook.isDirty).toBe(false);
  },
);

test("Excel hears that the command is done even where it fails", async () => {
  fault = new Error("broken");
  await expect(office.host.runCommand("checkBeforePublishing")).resolves.toBeDefined();
});

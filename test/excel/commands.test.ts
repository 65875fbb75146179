import { answerPress } from "../../src/commands/answer-press";
import { registerCommands, type Program } from "../../src/commands/register-commands";
import { startOffice, type StartedOffice } from "../support/office-host";
import { budgetBook } from "../support/budget-book";

let office: StartedOffice;
let asked = 0;
const opened: string[] = [];
let fault: Error | null = null;

beforeAll(async () => {
  office = await startOffice(budgetBook());
  registerCommands(
    Promise.resolve({
      askCheck() {
        asked++;
        if (fault) throw fault;
      },
      ask: (what) => void opened.push(what),
    }),
  );
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

test("Excel hears that the command is done even where it fails, and the pane opens to show how things stand", async () => {
  await office.Office.addin.hide();
  fault = new Error("broken");
  await expect(office.host.runCommand("checkBeforePublishing")).resolves.toBeDefined();
  expect(office.host.shell.state.paneVisible).toBe(true);
  fault = null;
});

test("a button pressed before the program has started is answered once it has", async () => {
  let start: (program: Program) => void = () => undefined;
  registerCommands(new Promise((resolve) => (start = resolve)));
  const heard: string[] = [];
  const pressed = office.host.runCommand("showFlags");
  await new Promise((done) => setTimeout(done, 50));
  expect(heard).toEqual([]);
  start({ askCheck: () => undefined, ask: (what) => void heard.push(what) });
  await pressed;
  expect(heard).toEqual(["show flags"]);
});

test("where the program cannot start, Excel hears that the command is done all the same", async () => {
  const broken = Promise.reject(new Error("did not load"));
  broken.catch(() => undefined);
  registerCommands(broken);
  await expect(office.host.runCommand("makeRecord")).resolves.toBeDefined();
});

test("a pane that does not open holds no button up for ever", async () => {
  registerCommands(
    Promise.resolve({ askCheck: () => undefined, ask: (what) => void opened.push(what) }),
  );
  const real = office.Office.addin.showAsTaskpane;
  office.Office.addin.showAsTaskpane = () => new Promise(() => undefined);
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick"] });
  try {
    const completed = jest.fn();
    const done = answerPress(Promise.resolve(), { completed } as never);
    await jest.advanceTimersByTimeAsync(9_000);
    expect(completed).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1_500);
    await done;
    expect(completed).toHaveBeenCalledTimes(1);
  } finally {
    jest.useRealTimers();
    office.Office.addin.showAsTaskpane = real;
  }
});

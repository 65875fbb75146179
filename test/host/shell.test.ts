import { budgetBook } from "../support/budget-book";
import { startOffice } from "../support/office-host";
import type { StartedOffice } from "../support/office-host";

const bytes = Uint8Array.from({ length: 2500 }, (_, index) => index % 256);

let office: StartedOffice;

beforeAll(async () => {
  const commandPatience = { start: 2_000, associate: 400 };
  office = await startOffice(budgetBook(), { documentBytes: () => bytes, commandPatience });
});

/** One of the older calls, which answer through a callback. */
function call<T>(
  start: (done: (result: Office.AsyncResult<T>) => void) => void,
): Promise<Office.AsyncResult<T>> {
  return new Promise(start);
}

describe("ribbon commands", () => {
  test("the handler runs, and the host learns when it is done", async () => {
    const pressed: string[] = [];
    office.Office.actions.associate("checkNow", (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      setTimeout(() => event.completed(), 5);
    });
    const outcome = await office.host.runCommand("checkNow", "CheckButton");
    expect(pressed).toEqual(["CheckButton"]);
    expect(outcome).toMatchObject({
      actionId: "checkNow",
      completed: { source: { id: "CheckButton" } },
    });
  });

  test("an action the add-in does not have is an error", async () => {
    await expect(office.host.runCommand("nothing")).rejects.toThrow("no action “nothing”");
  });
});

describe("the pane and the ribbon", () => {
  test("shown, hidden, and told when that changes", async () => {
    const modes: string[] = [];
    await office.Office.addin.onVisibilityModeChanged((message) =>
      modes.push(message.visibilityMode),
    );
    await office.Office.addin.hide();
    expect(office.host.shell.state.paneVisible).toBe(false);
    await office.Office.addin.showAsTaskpane();
    await new Promise((done) => setTimeout(done, 20));
    expect(modes).toEqual(["Hidden", "Taskpane"]);
  });

  test("loaded with the document", async () => {
    const { addin, StartupBehavior } = office.Office;
    expect(await addin.getStartupBehavior()).toBe("None");
    await addin.setStartupBehavior(StartupBehavior.load);
    expect(await addin.getStartupBehavior()).toBe("Load");
    expect(office.host.shell.state.startup).toBe("Load");
  });

  test("buttons are switched off and tabs shown", async () => {
    await office.Office.ribbon.requestUpdate({
      tabs: [
        {
          id: "Crosscast",
          visible: true,
          groups: [{ id: "Review", controls: [{ id: "Recheck", enabled: false }] }],
        },
      ],
    });
    expect(office.host.shell.state).toMatchObject({
      enabledButtons: { Recheck: false },
      visibleTabs: { Crosscast: true },
    });
  });
});

describe("the document itself", () => {
  test("its bytes come in slices", async () => {
    const opened = await call<Office.File>((done) =>
      office.Office.context.document.getFileAsync(
        office.Office.FileType.Compressed,
        { sliceSize: 1024 },
        done,
      ),
    );
    const file = opened.value;
    expect([opened.status, file.size, file.sliceCount]).toEqual(["succeeded", 2500, 3]);
    const read: number[] = [];
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await call<Office.Slice>((done) => file.getSliceAsync(index, done));
      read.push(...(slice.value.data as number[]));
    }
    expect(Uint8Array.from(read)).toEqual(bytes);
    const closed = await call<void>((done) => file.closeAsync(done));
    expect(closed.status).toBe("succeeded");
  });

  test("as text it is not to be had", async () => {
    const opened = await call<Office.File>((done) =>
      office.Office.context.document.getFileAsync(office.Office.FileType.Text, done),
    );
    expect(opened.error.code).toBe(1009);
  });

  test("no more than two copies at once", async () => {
    const open = (): Promise<Office.AsyncResult<Office.File>> =>
      call<Office.File>((done) =>
        office.Office.context.document.getFileAsync(office.Office.FileType.Compressed, done),
      );
    const copies = [await open(), await open()];
    expect((await open()).status).toBe("failed");
    for (const copy of copies) await call<void>((done) => copy.value.closeAsync(done));
    expect((await open()).status).toBe("succeeded");
  });
});

test("nobody can be signed on here, and the error says so", async () => {
  await expect(office.Office.auth.getAccessToken()).rejects.toMatchObject({ code: 13012 });
});

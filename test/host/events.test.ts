import { budgetBook } from "../support/budget-book";
import { startOffice } from "../support/office-host";
import type { StartedOffice } from "../support/office-host";

let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice(budgetBook());
});

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  office.Excel.run(batch);

const arrived = (): Promise<unknown> => new Promise((done) => setTimeout(done, 20));

/** Listens while something happens, and gives what was told. */
async function told<Event>(
  handlers: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<Event>,
  act: () => unknown,
): Promise<Event[]> {
  const events: Event[] = [];
  const registered = await run(async (context) => {
    const result = handlers(context).add((event) => {
      events.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  await act();
  await arrived();
  await office.Excel.run(registered.context, async (context) => {
    registered.remove();
    await context.sync();
  });
  return events;
}

const sheet = (context: Excel.RequestContext): Excel.Worksheet => {
  const found = context.workbook.worksheets.getItem("Appendix 1");
  return found;
};

describe("onChanged", () => {
  test("a typed cell, with its value before and after", async () => {
    const events = await told(
      (context) => sheet(context).onChanged,
      () => office.host.user.type("Appendix 1", "B3", "1,250"),
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      type: "WorksheetChanged",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      address: "B3",
      details: { valueBefore: 1200, valueAfter: 1250, valueTypeBefore: "Double" },
    });
  });

  test("another author's change is remote", async () => {
    const [event] = await told(
      (context) => sheet(context).onChanged,
      () => office.host.user.coAuthor.type("Appendix 1", "B3", 1200),
    );
    expect(event?.source).toBe("Remote");
  });

  test("a block has an address and no details; its range can be asked for", async () => {
    const [event] = await told(
      (context) => context.workbook.worksheets.onChanged,
      () => office.host.user.type("Notes", "B1:C2", "x"),
    );
    expect(event?.address).toBe("B1:C2");
    expect(event?.details).toBeUndefined();
    await run(async (context) => {
      const range = event?.getRange(context).load("address");
      await context.sync();
      expect(range?.address).toBe("Notes!B1:C2");
    });
  });

  test("the add-in is told of its own writes, as its own", async () => {
    const [event] = await told(
      (context) => sheet(context).onChanged,
      () =>
        run(async (context) => {
          sheet(context).getRange("F1").values = [["mine"]];
          await context.sync();
        }),
    );
    expect(event).toMatchObject({ source: "Local", triggerSource: "ThisLocalAddin" });
  });

  test("inserted rows", async () => {
    const [event] = await told(
      (context) => sheet(context).onChanged,
      () => office.host.user.shift("Appendix 1", "7:8", "Down"),
    );
    expect(event).toMatchObject({
      changeType: "RowInserted",
      address: "7:8",
      changeDirectionState: { insertShiftDirection: "Down" },
    });
  });

  test("another sheet's changes are not told to a sheet's listener", async () => {
    const events = await told(
      (context) => sheet(context).onChanged,
      () => office.host.user.type("Notes", "A5", "elsewhere"),
    );
    expect(events).toEqual([]);
  });

  test("a listener that was removed hears nothing", async () => {
    const events = await told(
      (context) => sheet(context).onChanged,
      () => undefined,
    );
    office.host.user.type("Appendix 1", "F2", "late");
    await arrived();
    expect(events).toEqual([]);
  });

  test("nothing is told while events are switched off", async () => {
    const events = await told(
      (context) => sheet(context).onChanged,
      async () => {
        await run(async (context) => {
          context.runtime.enableEvents = false;
          await context.sync();
        });
        office.host.user.type("Appendix 1", "F3", "unheard");
        await run(async (context) => {
          context.runtime.enableEvents = true;
          await context.sync();
        });
      },
    );
    expect(events).toEqual([]);
  });
});

describe("other events", () => {
  test("selection, with several areas", async () => {
    const [event] = await told(
      (context) => sheet(context).onSelectionChanged,
      () => office.host.user.select("Appendix 1", "A1:B2", "D4"),
    );
    expect(event).toMatchObject({ type: "WorksheetSelectionChanged", address: "A1:B2,D4" });
  });

  test("rows hidden and shown", async () => {
    const events = await told(
      (context) => context.workbook.worksheets.onRowHiddenChanged,
      () => {
        office.host.user.hideRows("Appendix 1", "3:4", true);
        office.host.user.hideRows("Appendix 1", "3:4", false);
      },
    );
    expect(events.map((event) => [event.changeType, event.address])).toEqual([
      ["Hidden", "3:4"],
      ["Unhidden", "3:4"],
    ]);
  });

  test("sheets activated, added and deleted", async () => {
    office.host.user.activate("Appendix 1");
    const active = await told(
      (context) => context.workbook.worksheets.onActivated,
      () => office.host.user.activate("Notes"),
    );
    const added = await told(
      (context) => context.workbook.worksheets.onAdded,
      () => office.host.user.addSheet("New"),
    );
    const deleted = await told(
      (context) => context.workbook.worksheets.onDeleted,
      () => office.host.user.deleteSheet("New"),
    );
    expect(active.map((event) => event.worksheetId)).toEqual([
      office.host.workbook.sheet("Notes")?.id,
    ]);
    expect([added.length, deleted.length]).toEqual([1, 1]);
    expect(deleted[0]?.worksheetId).toBe(added[0]?.worksheetId);
  });

  test("a comment the add-in wrote", async () => {
    const events = await told(
      (context) => context.workbook.comments.onAdded,
      () =>
        run(async (context) => {
          context.workbook.comments.add("Notes!A1", "Check this");
          await context.sync();
        }),
    );
    expect(events[0]?.commentDetails).toHaveLength(1);
  });

  test("the selection of the document, the older way", async () => {
    let heard = 0;
    await new Promise((done) => {
      office.Office.context.document.addHandlerAsync(
        office.Office.EventType.DocumentSelectionChanged,
        () => heard++,
        done,
      );
    });
    office.host.user.select("Notes", "B5");
    await arrived();
    expect(heard).toBe(1);
  });
});

describe("undo", () => {
  test("what was typed can be taken back and done again, with its events", async () => {
    const { user, workbook } = office.host;
    user.type("Appendix 1", "B4", 810);
    const events = await told(
      (context) => sheet(context).onChanged,
      () => {
        expect(workbook.undo.canUndo).toBe("Typing in B4");
        user.undo();
        expect(workbook.sheet("Appendix 1")?.cell(4, 2)?.value).toBe(800);
        user.redo();
      },
    );
    expect(workbook.sheet("Appendix 1")?.cell(4, 2)?.value).toBe(810);
    expect(events.map((event) => event.details?.valueAfter as number)).toEqual([800, 810]);
  });

  test("an add-in's write empties the list, reading and selecting do not", async () => {
    const { user, workbook } = office.host;
    user.type("Appendix 1", "B4", 820);
    await run(async (context) => {
      sheet(context).getRange("B4").load("values");
      sheet(context).activate();
      sheet(context).getRange("B4").select();
      await context.sync();
    });
    expect(workbook.undo.canUndo).not.toBeNull();
    await run(async (context) => {
      sheet(context).getRange("B4").format.fill.color = "#FFFF00";
      await context.sync();
    });
    expect([workbook.undo.canUndo, workbook.undo.lostToAddIn]).toEqual([null, true]);
  });
});

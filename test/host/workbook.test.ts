import { budgetBook } from "../support/budget-book";
import { startOffice } from "../support/office-host";
import type { StartedOffice } from "../support/office-host";

let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice(budgetBook());
});

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  office.Excel.run(batch);

describe("sheets", () => {
  test("the collection lists every sheet, very hidden ones too", async () => {
    await run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/visibility,items/id");
      const visible = context.workbook.worksheets.getCount(true);
      await context.sync();
      expect(sheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
        ["Appendix 1", "Visible"],
        ["Notes", "Visible"],
        ["Workings", "VeryHidden"],
      ]);
      expect(visible.value).toBe(2);
    });
  });

  test("top and skip cut the collection", async () => {
    await run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load({ select: "name", top: 1, skip: 1 } as never);
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(["Notes"]);
    });
  });

  test("a sheet that is not there", async () => {
    await run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Appendix 9");
      const cell = missing.getRange("A1");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(cell.isNullObject).toBe(true);
    });
    const demanded = run(async (context) => {
      context.workbook.worksheets.getItem("Appendix 9").load("name");
      await context.sync();
    });
    await expect(demanded).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("added, renamed, moved, found by its id, hidden and deleted", async () => {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add("Review record");
      sheet.load("id,position");
      await context.sync();
      expect(sheet.position).toBe(3);
      sheet.name = "Crosscast";
      sheet.position = 0;
      sheet.visibility = "Hidden";
      const found = worksheets.getItem(sheet.id).load("name,position,visibility");
      await context.sync();
      expect(found.toJSON()).toMatchObject({
        name: "Crosscast",
        position: 0,
        visibility: "Hidden",
      });
      sheet.delete();
      const gone = worksheets.getItemOrNullObject("Crosscast");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test.each([
    ["ItemAlreadyExists", "appendix 1"],
    ["InvalidArgument", "Q1/Q2"],
    ["InvalidArgument", "A name of more than thirty-one characters"],
  ])("%s: “%s”", async (code, name) => {
    const add = run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code });
  });

  test("the used range of an empty sheet is its first cell, or a null object", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Empty");
      const cell = sheet.getUsedRange().load("address");
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(cell.address).toBe("Empty!A1");
      expect(none.isNullObject).toBe(true);
      sheet.delete();
      await context.sync();
    });
  });

  test("a copy has the cells and a name of its own", async () => {
    await run(async (context) => {
      const copy = context.workbook.worksheets.getItem("Notes").copy("End");
      const cell = copy.getRange("A1").load("values");
      copy.load("name,position");
      await context.sync();
      expect([copy.name, copy.position, cell.values[0]?.[0]]).toEqual([
        "Notes (2)",
        3,
        "Prepared by the finance team",
      ]);
      copy.delete();
      await context.sync();
    });
  });

  test("panes are frozen and let go", async () => {
    await run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem("Notes");
      freezePanes.freezeRows(2);
      const frozen = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(frozen.address).toBe("Notes!1:2");
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe("selection", () => {
  test("selecting activates the sheet", async () => {
    await run(async (context) => {
      context.workbook.worksheets.getItem("Notes").getRange("B2:C3").select();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([active.name, selected.address, cell.address]).toEqual([
        "Notes",
        "Notes!B2:C3",
        "Notes!B2",
      ]);
    });
  });

  test("several areas: getSelectedRanges gives them, getSelectedRange is refused", async () => {
    office.host.user.select("Notes", "A1", "C3:D4");
    await run(async (context) => {
      const selected = context.workbook.getSelectedRanges().load("address,areaCount");
      selected.areas.load("items/address");
      await context.sync();
      expect(selected.areaCount).toBe(2);
      expect(selected.areas.items.map((area) => area.address)).toEqual(["Notes!A1", "Notes!C3:D4"]);
    });
    const one = run(async (context) => {
      context.workbook.getSelectedRange().load("address");
      await context.sync();
    });
    await expect(one).rejects.toMatchObject({ code: "InvalidSelection" });
  });

  test("a hidden sheet cannot be activated", async () => {
    const activate = run(async (context) => {
      context.workbook.worksheets.getItem("Workings").activate();
      await context.sync();
    });
    await expect(activate).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});

describe("names", () => {
  test("a name of the file leads to its cells", async () => {
    await run(async (context) => {
      const name = context.workbook.names
        .getItem("totalbudget")
        .load("name,type,formula,scope,visible");
      const cells = name.getRange().load("address,values");
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        name: "TotalBudget",
        type: "Range",
        formula: "='Appendix 1'!$B$5",
        scope: "Workbook",
      });
      expect([cells.address, cells.values]).toEqual(["'Appendix 1'!B5", [[2000]]]);
    });
  });

  test("added for the workbook, for a sheet, for a constant; deleted", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Appendix 1");
      const total = context.workbook.names.add("TotalOutturn", sheet.getRange("C5"), "checked");
      const local = sheet.names.add("Tolerance", "=0.5");
      total.load("formula,comment");
      local.load("type,value,scope");
      const range = local.getRangeOrNullObject();
      await context.sync();
      expect([total.formula, total.comment]).toEqual(["='Appendix 1'!$C$5", "checked"]);
      expect([local.type, local.value, local.scope]).toEqual(["Double", 0.5, "Worksheet"]);
      expect(range.isNullObject).toBe(true);
      total.delete();
      local.delete();
      const gone = context.workbook.names.getItemOrNullObject("TotalOutturn");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test.each(["A1", "Two words", ""])("“%s” cannot be a name", async (name) => {
    const add = run(async (context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("comments", () => {
  test("added, answered, resolved, found by its cell, deleted", async () => {
    await run(async (context) => {
      const comment = context.workbook.comments.add(
        "'Appendix 1'!D3",
        "Does not match paragraph 4.2",
      );
      const reply = comment.replies.add("Rounded; accepted");
      comment.load("id,content,authorName,resolved");
      reply.load("content");
      await context.sync();
      expect(comment.toJSON()).toMatchObject({
        content: "Does not match paragraph 4.2",
        authorName: "You",
        resolved: false,
      });
      comment.resolved = true;
      const found = context.workbook.comments.getItemByCell("'Appendix 1'!D3").load("id,resolved");
      const place = found.getLocation().load("address");
      const all = context.workbook.worksheets.getItem("Appendix 1").comments;
      all.load("items/content,items/replies/items/content");
      await context.sync();
      expect([found.id, found.resolved, place.address]).toEqual([
        comment.id,
        true,
        "'Appendix 1'!D3",
      ]);
      expect(all.items[0]?.replies.items.map((each) => each.content)).toEqual([
        "Rounded; accepted",
      ]);
      found.delete();
      const left = context.workbook.comments.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
  });

  test("a cell has one thread at most", async () => {
    const twice = run(async (context) => {
      context.workbook.comments.add("Notes!A1", "first");
      context.workbook.comments.add("Notes!A1", "second");
      await context.sync();
    });
    await expect(twice).rejects.toMatchObject({ code: "InvalidOperation" });
    await run(async (context) => {
      context.workbook.comments.getItemByCell("Notes!A1").delete();
      await context.sync();
    });
  });
});

describe("what the add-in keeps in the file", () => {
  const namespace = "urn:crosscast:test";

  test("a custom XML part is found by its namespace", async () => {
    await run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const missing = parts.getByNamespace(namespace).getOnlyItemOrNullObject();
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      parts.add(`<decisions xmlns="${namespace}"><accept id="1"/></decisions>`);
      const part = parts.getByNamespace(namespace).getOnlyItem().load("id,namespaceUri");
      await context.sync();
      part.setXml(`<decisions xmlns="${namespace}"/>`);
      const xml = part.getXml();
      await context.sync();
      expect([part.namespaceUri, xml.value]).toEqual([
        namespace,
        `<decisions xmlns="${namespace}"/>`,
      ]);
      part.delete();
      const left = parts.getByNamespace(namespace).getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
  });

  test("XML that is not well formed is refused", async () => {
    const add = run(async (context) => {
      context.workbook.customXmlParts.add("<decisions><accept></decisions>");
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("settings of the document are the settings of the workbook", async () => {
    const { settings } = office.Office.context.document;
    settings.set("tolerance", { pounds: 500 });
    const saved = await new Promise<Office.AsyncResult<void>>((done) => {
      settings.saveAsync((result) => done(result as Office.AsyncResult<void>));
    });
    expect(saved.status).toBe("succeeded");
    await run(async (context) => {
      const seen = context.workbook.settings.getItem("tolerance").load("value");
      context.workbook.settings.add("seen", true);
      await context.sync();
      expect(seen.value).toEqual({ pounds: 500 });
    });
    await new Promise((done) => settings.refreshAsync(done));
    expect(settings.get("seen")).toBe(true);
    expect([...office.host.workbook.settings.keys()]).toEqual(["tolerance", "seen"]);
  });

  test("document properties and the workbook's own", async () => {
    await run(async (context) => {
      const { properties } = context.workbook;
      properties.title = "Quarter 3 monitoring";
      properties.custom.add("Reviewed", true);
      properties.load("title,author");
      const custom = properties.custom.getItem("reviewed").load("value,type");
      context.workbook.load("name");
      await context.sync();
      expect([properties.title, custom.value, custom.type, context.workbook.name]).toEqual([
        "Quarter 3 monitoring",
        true,
        "Boolean",
        "Quarter 3.xlsx",
      ]);
    });
  });

  test("a property of a sheet", async () => {
    await run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem("Notes");
      customProperties.add("role", "narrative");
      const role = customProperties.getItemOrNullObject("ROLE").load("value");
      await context.sync();
      expect(role.value).toBe("narrative");
    });
  });
});

describe("tables", () => {
  test("added, read by parts, turned back into cells", async () => {
    await run(async (context) => {
      const table = context.workbook.tables.add("'Appendix 1'!A2:D5", true);
      const header = table.getHeaderRowRange().load("values");
      const body = table.getDataBodyRange().load("address");
      const within = context.workbook.worksheets.getItem("Appendix 1").getRange("B3").getTables();
      within.load("items/name");
      await context.sync();
      expect(header.values[0]).toEqual(["Service", "Budget", "Outturn", "Variance"]);
      expect(body.address).toBe("'Appendix 1'!A3:D5");
      expect(within.items).toHaveLength(1);
      table.convertToRange();
      context.workbook.tables.load("count");
      await context.sync();
      expect(context.workbook.tables.count).toBe(0);
    });
  });
});

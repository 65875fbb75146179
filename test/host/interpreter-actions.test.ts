import { modelFromSnapshot } from "../../src/workbench/host";
import { Interpreter } from "../../src/workbench/host/interpreter/interpreter";
import { noSchema } from "../../src/workbench/host/interpreter/library-schema";
import { ReferenceTable } from "../../src/workbench/host/interpreter/reference-table";
import { readWireRequest } from "../../src/workbench/host/interpreter/wire-request";
import type {
  WireAction,
  WireObjectPath,
  WireResponse,
} from "../../src/workbench/host/interpreter/wire-request";
import { Workbook } from "../../src/workbench/host/model/workbook";
import { budgetBook } from "../support/budget-book";

/** Requests as they cross the wire, for the kinds of action and path that Excel.run rarely writes. */
function execute(
  actions: readonly Partial<WireAction>[],
  paths: readonly Partial<WireObjectPath>[],
): WireResponse {
  const interpreter = new Interpreter({
    root: new Workbook(modelFromSnapshot(budgetBook())),
    service: () => null,
    references: new ReferenceTable(),
    schema: noSchema,
    registration: () => undefined,
  });
  return interpreter.execute({
    Actions: actions.map((action, index) => ({
      Id: 100 + index,
      ActionType: 0,
      Name: "",
      ObjectPathId: 0,
      ...action,
    })),
    ObjectPaths: Object.fromEntries(
      paths.map((path) => [String(path.Id), { Id: 0, ObjectPathType: 1, Name: "", ...path }]),
    ),
  });
}

const root = { Id: 1, ObjectPathType: 1 };
const sheets = { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
const notes = {
  Id: 3,
  ObjectPathType: 5,
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: ["Notes"] },
};

test("retrieve answers in the library's own spelling, load in the wire's", () => {
  const query = { ObjectPathId: 2, QueryInfo: { Select: ["name", "visibility"], Top: 1 } };
  const { Results } = execute(
    [
      { ...query, ActionType: 7 },
      { ...query, ActionType: 2 },
    ],
    [root, sheets],
  );
  expect(Results.map((result) => result.Value)).toMatchObject([
    { items: [{ name: "Appendix 1", visibility: "Visible" }] },
    { _Items: [{ Name: "Appendix 1", Visibility: "Visible" }] },
  ]);
});

test("update sets several properties at once", () => {
  const update = { ActionType: 9, ObjectPathId: 3, ObjectState: { name: "Remarks", position: 0 } };
  const read = { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ["name"] } };
  const { Results, Error } = execute([update, read], [root, sheets, notes]);
  expect(Error).toBeUndefined();
  expect(Results[1]?.Value).toMatchObject({ _Items: [{ Name: "Remarks" }, {}, {}] });
});

test("ensureUnchanged passes or answers Conflict", () => {
  const same = { ActionType: 8, ObjectPathId: 3, ObjectState: { name: "Notes" } };
  const other = { ActionType: 8, ObjectPathId: 3, ObjectState: { name: "Changed" } };
  const { Results, Error } = execute([same, other], [root, sheets, notes]);
  expect(Results).toHaveLength(1);
  expect(Error).toMatchObject({ Code: "Conflict", ActionIndex: 1, HttpStatusCode: 409 });
});

test.each<[string, Partial<WireAction>, Partial<WireObjectPath>[]]>([
  ["UnsupportedOperation", { ActionType: 6, ObjectPathId: 1 }, [root]],
  ["UnsupportedOperation", { ActionType: 77, ObjectPathId: 1 }, [root]],
  ["InvalidObjectPath", { ActionType: 2, ObjectPathId: 9 }, [root]],
  [
    "InvalidObjectPath",
    { ActionType: 1, ObjectPathId: 5 },
    [{ Id: 5, ObjectPathType: 6, Name: "gone" }],
  ],
  [
    "InvalidObjectPath",
    { ActionType: 3, Name: "Delete", ObjectPathId: 5 },
    [{ Id: 5, ObjectPathType: 7 }],
  ],
  [
    "ApiNotFound",
    { ActionType: 1, ObjectPathId: 5 },
    [{ Id: 5, ObjectPathType: 2, Name: "Microsoft.People" }],
  ],
  [
    "GeneralException",
    { ActionType: 1, ObjectPathId: 5 },
    [{ Id: 5, ObjectPathType: 4, Name: "A", ParentObjectPathId: 5 }],
  ],
  [
    "InvalidArgument",
    { ActionType: 3, Name: "GetCell", ObjectPathId: 6 },
    [
      root,
      sheets,
      notes,
      {
        Id: 6,
        ObjectPathType: 3,
        Name: "GetRange",
        ParentObjectPathId: 3,
        ArgumentInfo: { Arguments: [{ a: 1 }] },
      },
    ],
  ],
])("%s: %j", (code, action, paths) => {
  const { Error } = execute([action], paths);
  expect(Error?.Code).toBe(code);
});

test("a null object's load is null, not an error", () => {
  const missing = {
    Id: 4,
    ObjectPathType: 3,
    Name: "GetItemOrNullObject",
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ["x"] },
  };
  const { Results } = execute(
    [
      { ActionType: 1, ObjectPathId: 4 },
      { ActionType: 2, ObjectPathId: 4 },
    ],
    [root, sheets, missing],
  );
  expect(Results.map((result) => result.Value)).toEqual([null, null]);
});

test("without the library at hand a load brings what the class itself has", () => {
  const { Results } = execute([{ ActionType: 2, ObjectPathId: 3 }], [root, sheets, notes]);
  expect(Results[0]?.Value).toMatchObject({ Name: "Notes", Position: 1, StandardHeight: 15 });
  expect(Results[0]?.Value).not.toHaveProperty("Comments");
});

test.each([null, 5, "text", [], {}, { Actions: "none" }])("%j is no request", (body) => {
  expect(readWireRequest(body)).toBeNull();
});

import type { Interpreter } from "../interpreter/interpreter";
import type { WorkbookModel } from "../workbook/workbook-model";
import type { CommandCalls } from "./command-calls";
import type { DocumentCopies, MethodReply } from "./document-copies";
import { OfficeError } from "./office-error";
import type { RequestLog } from "./request-log";
import { executeRichApi } from "./rich-api";

/** Numbers of the methods of the common interface. */
const Method = {
  loadSettings: 75,
  saveSettings: 76,
  openDocumentCopy: 77,
  readDocumentCopy: 80,
  closeDocumentCopy: 81,
  richApi: 93,
  commandCompleted: 94,
  accessToken: 98,
} as const;

export interface MethodParts {
  readonly workbook: WorkbookModel;
  readonly interpreter: Interpreter;
  readonly commands: CommandCalls;
  readonly copies: DocumentCopies;
  readonly log: RequestLog;
}

type Fields = Readonly<Record<string, unknown>>;

function record(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function saveSettings(workbook: WorkbookModel, properties: unknown): MethodReply {
  workbook.settings.clear();
  for (const pair of Array.isArray(properties) ? (properties as readonly unknown[]) : [])
    if (Array.isArray(pair) && typeof pair[0] === "string")
      workbook.settings.set(pair[0], String(pair[1]));
  workbook.tell({ kind: "settings changed" });
  return { error: OfficeError.none };
}

function loadSettings(workbook: WorkbookModel): MethodReply {
  const settings = [...workbook.settings].map(([Name, Value]) => ({ Name, Value }));
  return { error: OfficeError.none, values: { Properties: { Settings: settings } } };
}

/** Carries out a method of the common interface; what the host does not play is answered 5000, "not supported". */
export function executeMethod(
  data: unknown,
  parts: MethodParts,
): MethodReply | Promise<MethodReply> {
  const given = record(data);
  const method = record(given["DdaMethod"])["DispatchId"];
  switch (method) {
    case Method.richApi: {
      const values = given["ArrayData"];
      return executeRichApi(Array.isArray(values) ? values : [], parts.interpreter, parts.log);
    }
    case Method.loadSettings:
      return loadSettings(parts.workbook);
    case Method.saveSettings:
      return saveSettings(parts.workbook, record(given["DdaSettingsMethod"])["Properties"]);
    case Method.openDocumentCopy:
      return parts.copies.open(given["0"], given["1"]);
    case Method.readDocumentCopy:
      return parts.copies.slice(given["2"], given["3"]);
    case Method.closeDocumentCopy:
      return parts.copies.close(given["2"]);
    case Method.commandCompleted:
      parts.commands.complete(given["0"], given["1"], given["2"]);
      return { error: OfficeError.none };
    case Method.accessToken:
      return { error: OfficeError.signOnUnsupported };
    default:
      return { error: OfficeError.operationNotSupported };
  }
}

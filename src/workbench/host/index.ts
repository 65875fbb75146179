export { createHost } from "./create-host";
export type { HostOptions } from "./create-host";
export type { ExcelHost } from "./excel-host";
export { HostError } from "./host-error";
export type { HostErrorCode } from "./host-error";
export type { CommandOutcome } from "./protocol/command-calls";
export type { MessagePort } from "./protocol/conversation";
export type {
  CustomFunctionCall,
  CustomFunctionResult,
  CustomFunctionTicket,
} from "./protocol/custom-function-calls";
export type { DocumentBytes } from "./protocol/document-copies";
export type { RequestLog, RequestRecord, RequestTotals } from "./protocol/request-log";
export { DEFAULT_REQUIREMENT_SETS } from "./protocol/requirement-sets";
export type { RequirementSets } from "./protocol/requirement-sets";
export type { AddInShell, AddInShellState } from "./services/add-in-shell";
export type { UserActions } from "./user-actions";
export type {
  CalculatedCell,
  CalculationEngine,
  CalculationKind,
} from "./workbook/calculation-engine";
export type { CellModel, CellValue } from "./workbook/cell-model";
export { modelFromSnapshot } from "./workbook/model-from-snapshot";
export type { SheetModel } from "./workbook/sheet-model";
export type { Actor, WorkbookEvent } from "./workbook/workbook-event";
export { WorkbookModel } from "./workbook/workbook-model";

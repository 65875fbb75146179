import type { FunctionsPort } from "../functions-port";
import { addNames, takeBackNames } from "./add-names";
import { insertFormula } from "./insert-formula";
import { planNames } from "./plan-names";
import { planCalls } from "./plan-calls";
import { replaceCalls, takeBackCalls } from "./replace-calls";

/** The functions at work in Excel. Loaded when the pane first asks for one of them. */
export const excelFunctions: FunctionsPort = {
  insert: insertFormula,
  planNames,
  addNames,
  takeBackNames,
  planValues: planCalls,
  replaceCalls,
  takeBackCalls,
};

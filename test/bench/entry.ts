export { variance } from "../../src/functions/variance";
export { review } from "../../src/core/review";
export { readNarrative } from "../../src/files/narrative/read-narrative";
export { readWorkbook } from "../../src/files/workbook/read-workbook";
export { rules } from "../../src/core/checks/rules";
export { defaultSettings } from "../../src/core/settings";
export { LocalDesk } from "../../src/excel/worker/local-desk";
export { ListCutter } from "../../src/excel/worker/cut-lists";
export { blockOf, changeFigure, outlineOf } from "../support/blocks-of-book";

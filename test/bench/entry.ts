export { variance } from "../../src/functions/variance";
export { review } from "../../src/core/review";
export { readNarrative } from "../../src/files/narrative/read-narrative";
export { readWorkbook } from "../../src/files/workbook/read-workbook";
export { rules } from "../../src/core/checks/rules";
export { defaultSettings } from "../../src/core/settings";

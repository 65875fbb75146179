/** Requirement sets by name, with the highest version that is supported: `{ ExcelApi: "1.12" }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/** All that npm's office.js knows; a test declares the manifest's minimum instead. */
export const DEFAULT_REQUIREMENT_SETS: RequirementSets = {
  ExcelApi: "1.15",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  RibbonApi: "1.1",
  DialogApi: "1.2",
  AddinCommands: "1.1",
  CompressedFile: "1.1",
  File: "1.1",
  Settings: "1.1",
  CustomXmlParts: "1.1",
};

/** Sets of the library's own that no manifest names, and that its custom functions runtime checks. */
export const INTERNAL_SETS: RequirementSets = {
  CustomFunctions: "1.9",
  DynamicRibbon: "1.2",
  RichApiRuntime: "1.2",
};

/** Elements whose contents are no part of the text as it is read: earlier formatting, settings, reading aids. */
const passed: ReadonlySet<string> = new Set([
  "w:pPrChange",
  "w:rPrChange",
  "w:sectPrChange",
  "w:tblPrChange",
  "w:tblPrExChange",
  "w:tblGridChange",
  "w:tcPrChange",
  "w:trPrChange",
  "w:numberingChange",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:rt",
  "w:ffData",
]);

/** Where w:ins, w:del and the like are a property of a mark, not a container of text. */
const propertyParents: ReadonlySet<string> = new Set([
  "w:rPr",
  "w:trPr",
  "w:tcPr",
  "w:numPr",
  "m:ctrlPr",
]);

export function isPassedOver(element: string): boolean {
  return passed.has(element);
}

/** Text that a tracked change took away. */
export function isRemoval(element: string, parent: string): boolean {
  return (element === "w:del" || element === "w:moveFrom") && !propertyParents.has(parent);
}

/** Text that a tracked change brought. */
export function isAddition(element: string, parent: string): boolean {
  return (element === "w:ins" || element === "w:moveTo") && !propertyParents.has(parent);
}

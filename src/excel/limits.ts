import { supports } from "./reading/supports";

/** What this Excel cannot do, in words a finance officer understands. What the file or another way makes good is not said. */
export function listLimits(): readonly string[] {
  const limits: string[] = [];
  if (!supports("CompressedFile", "1.1"))
    limits.push(
      "This Excel does not hand over the workbook’s file: notes and text boxes are not looked at.",
    );
  if (!supports("ExcelApi", "1.11"))
    limits.push(
      "This Excel does not say when rows are hidden or shown: check again after you do either.",
    );
  if (!supports("CustomFunctionsRuntime", "1.1"))
    limits.push("This Excel has no BUDGET functions: cells that use them show an error.");
  return limits;
}

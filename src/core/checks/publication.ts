import type { Severity } from "../finding";
import type { Settings } from "../settings";
import type { SheetSnapshot } from "../workbook/snapshot";

/** How grave a fault is, by what is published. Where that is not said, somebody should look. */
export interface Gravity {
  readonly pdf: Severity;
  readonly workbook: Severity;
  readonly unsaid: Severity;
}

/** What goes out with the workbook and not with a PDF of it. */
export const onlyInWorkbook: Gravity = { pdf: "info", workbook: "error", unsaid: "warning" };

export function gravityOf({ published }: Settings, gravity: Gravity): Severity {
  return published === null ? gravity.unsaid : gravity[published.as];
}

/** Whether a sheet goes out where readers see it: in a workbook every sheet does, hidden or not. */
export function goesOut({ published }: Settings, { name, visibility }: SheetSnapshot): boolean {
  if (published?.as !== "pdf") return true;
  const { sheets } = published;
  return visibility === "visible" && (sheets.length === 0 || sheets.includes(name));
}

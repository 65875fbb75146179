import type { ConditionalFormatModel } from "./conditional-format-model";
import type { WorkbookModel } from "./workbook-model";

/** A conditional format of its own that says the same of the same cells. */
export function copyFormat(
  format: ConditionalFormatModel,
  workbook: WorkbookModel,
): ConditionalFormatModel {
  return {
    ...format,
    id: `{CF-${String(workbook.nextId())}}`,
    areas: [...format.areas],
    style: { ...format.style, borders: { ...format.style.borders } },
  };
}

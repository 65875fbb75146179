import { SSF } from "@e965/xlsx";
import type { CellValue } from "./cell-model";

/** Quotes the pound and yen signs that stand bare in a format code: the formatter knows only $ and €. */
function quoteCurrency(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]|[£¥]/g, (part) =>
    part === "£" || part === "¥" ? `"${part}"` : part,
  );
}

/**
 * The text a reader sees for a value under a number format. Columns are taken as wide enough
 * (no #####), colours are left out; an unreadable format shows the plain value, as Excel does not
 * allow one to be stored.
 */
export function formatText(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && !format.includes("@")) return value;
  try {
    return String(SSF.format(quoteCurrency(format), value)).trimEnd();
  } catch {
    return String(value);
  }
}

import type { Report } from "../../core/report";
import { count } from "../../core/wording";

/** How it stands in one line: "No open errors; 39 amounts not in this workbook". Never that anything is ready. */
export function headline(report: Report): string {
  return headlineParts(report).join("; ");
}

/** The same by its parts: the errors first, then what else a person has to know. */
export function headlineParts({
  findings,
  coverage,
  unchecked,
  tables,
  claims,
}: Report): readonly string[] {
  if (tables.length === 0 && claims.length === 0) return ["Nothing to check was found"];
  const open = findings.filter(({ decision }) => decision === null);
  const errors = open.filter(({ severity }) => severity === "error").length;
  const warnings = open.filter(({ severity }) => severity === "warning").length;
  const unread = unchecked.filter(({ unreadable }) => unreadable).length;
  const { unclear, notInWorkbook } = coverage;
  return [
    errors === 0 ? "No open errors" : count(errors, "open error"),
    ...(warnings > 0 ? [`${String(warnings)} to look at`] : []),
    ...(unclear > 0 ? [`${count(unclear, "amount")} unclear`] : []),
    ...(notInWorkbook > 0 ? [`${count(notInWorkbook, "amount")} not in this workbook`] : []),
    ...(unread > 0 ? [`${count(unread, "part")} not read`] : []),
  ];
}

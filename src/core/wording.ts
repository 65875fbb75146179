import type { Coverage, Summary } from "./coverage";
import type { ClaimVerdict } from "./reconcile/match";

/** What came of an amount, for a person. */
export const resultNames: Readonly<Record<ClaimVerdict, string>> = {
  reconciles: "agrees",
  rounding: "agrees but for rounding",
  "does-not-reconcile": "does not agree",
  "direction-conflict": "words contradict the sign",
  ambiguous: "unclear",
  "not-in-tables": "not in the workbook",
};

/** "112 amounts in the narrative: 96 agree (4 of them but for rounding), 3 do not, 5 unclear, 8 not in the workbook." */
export function sayAmounts(coverage: Coverage): string {
  const { amounts, agree, rounding, disagree, unclear, notInWorkbook, sourcedElsewhere } = coverage;
  if (amounts === 0) return "No amounts were read in a narrative.";
  const rounded = rounding > 0 ? ` (${String(rounding)} of them but for rounding)` : "";
  const parts = [
    `${String(agree + rounding)} ${agree + rounding === 1 ? "agrees" : "agree"}${rounded}`,
    `${String(disagree)} ${disagree === 1 ? "does" : "do"} not`,
    `${String(unclear)} unclear`,
    `${String(notInWorkbook)} not in the workbook`,
    ...(sourcedElsewhere > 0 ? [`${String(sourcedElsewhere)} sourced elsewhere`] : []),
  ];
  return `${count(amounts, "amount")} in the narrative: ${parts.join(", ")}.`;
}

/** "400 sums and differences: 398 hold." */
export function saySums({ relations, hold }: Coverage): string {
  if (relations === 0) return "No sums or differences were found in the tables.";
  const name = relations === 1 ? "sum or difference" : "sums and differences";
  return `${grouped(relations)} ${name}: ${grouped(hold)} ${hold === 1 ? "holds" : "hold"}.`;
}

/** "2 tables in the narrative: 2 agree with the workbook's. Their 31 sums and differences: 31 hold." Empty where it prints none. */
export function sayTables({ narrativeTables }: Coverage): string {
  if (!narrativeTables) return "";
  const { tables, same, differ, notInWorkbook, relations, hold } = narrativeTables;
  const parts = [
    ...(same > 0
      ? [`${grouped(same)} ${same === 1 ? "agrees" : "agree"} with the workbook’s`]
      : []),
    ...(differ > 0 ? [`${grouped(differ)} ${differ === 1 ? "does" : "do"} not`] : []),
    ...(notInWorkbook > 0 ? [`${grouped(notInWorkbook)} not in the workbook`] : []),
  ];
  const name = relations === 1 ? "sum or difference" : "sums and differences";
  const sums =
    relations === 0
      ? ""
      : ` ${tables === 1 ? "Its" : "Their"} ${grouped(relations)} ${name}: ${grouped(hold)} ${hold === 1 ? "holds" : "hold"}.`;
  return `${count(tables, "table")} in the narrative: ${parts.join(", ")}.${sums}`;
}

/** "2 errors and 1 warning." or "No errors." Never says that anything is ready: that is a person's decision. */
export function sayFindings({ error, warning, info }: Summary, accepted: number): string {
  const parts = [
    error === 0 ? "no errors" : count(error, "error"),
    ...(warning > 0 ? [count(warning, "warning")] : []),
    ...(info > 0 ? [count(info, "note")] : []),
  ];
  const joined = parts.join(", ").replace(/, ([^,]*)$/, " and $1");
  const kept = accepted > 0 ? `; ${String(accepted)} of them accepted with a reason` : "";
  return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}${kept}.`;
}

/** "1 amount", "12 amounts". */
export function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

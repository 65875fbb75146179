import type { DecisionPart } from "./decision-part";

const newerNote =
  "This workbook holds decisions that a newer version of Crosscast wrote. They are kept as they are, but this version cannot show them. Ask for Crosscast to be updated";
const damagedNote =
  "Earlier decisions in this workbook could not be read and are not shown. They are kept in the workbook, beside those you take now";

/** What a person should know of decisions that could not be taken over. */
export function loadNotes(parts: readonly DecisionPart[]): readonly string[] {
  return [
    ...(parts.some(({ kind }) => kind === "newer") ? [newerNote] : []),
    ...(parts.some(({ kind }) => kind === "damaged") ? [damagedNote] : []),
  ];
}

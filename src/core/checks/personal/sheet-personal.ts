import type { SheetSnapshot } from "../../workbook/snapshot";
import { TextMark, type MarkedText } from "../text-scan";
import type { WorkbookView } from "../workbook-view";
import { findPersonal, type PersonalKind } from "./find-personal";
import { accountRows, nhsNumbers } from "./bare-numbers";
import { isWorkAddress, mask } from "./hide-personal";

/** Something personal on a sheet, as it may be shown. */
export interface FoundPersonal {
  readonly kind: PersonalKind;
  readonly row: number;
  readonly column: number;
  readonly masked: string;
  /** The address of an organisation's own staff, which reports print by custom. */
  readonly work: boolean;
}

/** Rows below a line that names an officer which still belong to it. */
const blockRows = 5;

/** What is personal in a sheet's cells, notes and comments; officers' contact blocks are left out. */
export function sheetPersonal(view: WorkbookView, sheet: SheetSnapshot): readonly FoundPersonal[] {
  const texts = view.texts(sheet);
  const remarks = sheet.comments.map(({ row, column, text }) => ({ row, column, text }));
  const found = [...texts.filter(({ marks }) => marks & TextMark.Personal), ...remarks].flatMap(
    ({ row, column, text }) =>
      findPersonal(text).map(({ kind, start, end }): FoundPersonal => {
        const part = text.slice(start, end);
        return { kind, row, column, masked: mask(part, kind), work: isWorkAddress(kind, part) };
      }),
  );
  const contacts = texts.filter(({ marks }) => marks & TextMark.Contact).map(({ row }) => row);
  return [
    ...found.filter((one) => !isOfficers(one, contacts, view, sheet.name)),
    ...accounts(view, sheet, texts),
    ...nhsColumns(view, sheet, texts),
  ];
}

function isOfficers(
  { kind, row, column }: FoundPersonal,
  contacts: readonly number[],
  view: WorkbookView,
  sheet: string,
): boolean {
  if (kind !== "e-mail address" && kind !== "phone number") return false;
  if (hasWithin(contacts, row - blockRows, row)) return true;
  const place = view.place(sheet, row, column);
  return /\b(?:contact|officer)\b/i.test(place?.table.columns[place.column]?.header ?? "");
}

function hasWithin(sorted: readonly number[], from: number, to: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return (sorted[low] ?? Infinity) <= to;
}

/** Sort codes with an account number of eight digits in the same row, on a sheet that speaks of sort codes. */
function accounts(
  view: WorkbookView,
  { name }: SheetSnapshot,
  texts: readonly MarkedText[],
): FoundPersonal[] {
  return accountRows(view, name, texts).map(({ row, column, sortCode }) => ({
    kind: "bank account",
    row,
    column,
    masked: mask(sortCode, "bank account"),
    work: false,
  }));
}

/** Numbers with the right check digit below a heading that calls them NHS numbers. */
function nhsColumns(
  view: WorkbookView,
  sheet: SheetSnapshot,
  texts: readonly MarkedText[],
): FoundPersonal[] {
  return nhsNumbers(view, sheet, texts).map(({ row, column, digits }) => ({
    kind: "NHS number",
    row,
    column,
    masked: mask(digits, "NHS number"),
    work: false,
  }));
}

import type { SheetSnapshot } from "../../workbook/snapshot";
import { TextMark, type MarkedText } from "../text-scan";
import type { WorkbookView } from "../workbook-view";
import { isNhsNumber } from "./nhs-number";

/** A sort code and the account number in its row. */
export interface AccountRow {
  readonly row: number;
  readonly column: number;
  readonly sortCode: string;
  readonly account: string;
}

export interface NhsCell {
  readonly row: number;
  readonly column: number;
  readonly digits: string;
}

/** The digits of every number that only its sheet's words give away: NHS numbers in a column, accounts beside sort codes. */
export function bareNumbers(views: readonly WorkbookView[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const view of views)
    for (const sheet of view.snapshot.sheets) {
      const texts = view.texts(sheet);
      for (const { account, sortCode } of accountRows(view, sheet.name, texts)) {
        known.add(account);
        known.add(sortCode.replace(/\D/g, ""));
      }
      for (const { digits } of nhsNumbers(view, sheet, texts)) known.add(digits);
    }
  return known;
}

/** Sort codes with an account number of eight digits in the same row, on a sheet that speaks of sort codes. */
export function accountRows(
  view: WorkbookView,
  sheet: string,
  texts: readonly MarkedText[],
): readonly AccountRow[] {
  if (!texts.some(({ marks }) => marks & TextMark.BankWords)) return [];
  return texts.flatMap(({ row, column, text, marks }) => {
    if (!(marks & TextMark.SortCode)) return [];
    const account = view
      .sheet(sheet)
      ?.row(row)
      ?.cells.map(({ value }) => String(value ?? "").trim())
      .find((value) => /^\d{8}$/.test(value));
    return account === undefined ? [] : [{ row, column, sortCode: text.trim(), account }];
  });
}

/** Numbers with the right check digit below a heading that calls them NHS numbers. */
export function nhsNumbers(
  view: WorkbookView,
  { name, rows }: SheetSnapshot,
  texts: readonly MarkedText[],
): readonly NhsCell[] {
  const heads = new Map<number, number>();
  for (const { row, column, marks } of texts)
    if (marks & TextMark.NhsWords && !heads.has(column)) heads.set(column, row);
  const index = view.sheet(name);
  return [...heads].flatMap(([column, head]) =>
    rows.flatMap(({ row }): NhsCell[] => {
      const value = row > head ? index?.cell(row, column)?.value : undefined;
      const digits = String(value ?? "").trim();
      return isNhsNumber(digits) ? [{ row, column, digits }] : [];
    }),
  );
}

import type { WorkbookView } from "./workbook-view";

/** Another workbook's path: a file numbers its links, Excel itself writes them out. */
export function otherBook({ snapshot }: WorkbookView, book: string): string {
  const number = /^\d{1,4}$/.test(book) ? Number(book) : 0;
  if (number === 0) return `“${book}”`;
  const path = snapshot.package?.externalLinks?.[number - 1];
  return path === undefined ? `another workbook (link ${book})` : `“${path}”`;
}

import type { Feature } from "write-excel-file/universal";
import { inserted } from "../workbook/package/package-draft";
import { childPieces, rootPiece } from "../workbook/xml/xml-tags";

/** Makes each sheet print on A4, upright, as wide as one page and as long as it takes. */
export const fitToWidth: Feature<Blob> = {
  files: {
    transform: { "xl/worksheets/sheet{id}.xml": { transform: withPage } },
  },
};

/** The elements stand where a worksheet must have them (ECMA-376, 18.3.1.99): first of all, and last of what is there. */
function withPage(xml: string): string {
  const root = rootPiece(xml);
  const names = childPieces(xml, root.tagEnd).map(({ name }) => name);
  if (names.includes("sheetPr") || names.includes("pageSetup")) return xml;
  const last = inserted(
    xml,
    root,
    '<pageSetup paperSize="9" fitToHeight="0" orientation="portrait"/>',
  );
  const first = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  return last.slice(0, root.tagEnd) + first + last.slice(root.tagEnd);
}

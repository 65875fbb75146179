import type { CommentSnapshot } from "../../../core/workbook/snapshot";
import type { ZipPackage } from "../../zip/zip-package";
import { childOf, childrenOf, descendantsOf, readXml, type XmlElement } from "../xml/xml-element";

/** The texts of boxes and shapes drawn on a sheet, each at the cell its top left corner stands in. */
export function readTextBoxes(file: ZipPackage, path: string): CommentSnapshot[] {
  const boxes: CommentSnapshot[] = [];
  for (const anchor of readXml(file, path).children) {
    const from = childOf(anchor, "from");
    const row = Number(childOf(from, "row")?.text ?? 0) + 1;
    const column = Number(childOf(from, "col")?.text ?? 0) + 1;
    for (const body of descendantsOf(withoutFallback(anchor), "txBody")) {
      const text = childrenOf(body, "p").map(paragraphText).join("\n").trim();
      if (text) boxes.push({ kind: "textbox", row, column, author: "", text });
    }
  }
  return boxes;
}

/** Newer shapes carry a second form of themselves for older programs. */
function withoutFallback(element: XmlElement): XmlElement {
  const children = element.children.filter(({ name }) => name !== "Fallback").map(withoutFallback);
  return { ...element, children };
}

function paragraphText(paragraph: XmlElement): string {
  return paragraph.children
    .map((run) => (run.name === "br" ? "\n" : (childOf(run, "t")?.text ?? "")))
    .join("");
}

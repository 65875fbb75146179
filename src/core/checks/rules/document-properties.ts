import type { DocumentProperties } from "../../workbook/package-facts";
import { countOf, listCells } from "../cell-hit";
import { placeHit } from "../place-hit";
import { guidance } from "../publishing-guidance";
import type { Rule } from "../rule";

/** What each property is called in Excel's own Info page, in the order they are told. */
const called: Readonly<Record<Exclude<keyof DocumentProperties, "custom">, string>> = {
  author: "author",
  lastSavedBy: "last modified by",
  manager: "manager",
  company: "company",
  title: "title",
  subject: "subject",
  keywords: "tags",
  comments: "comments",
  category: "category",
};

export const documentProperties: Rule<"filled"> = {
  id: "document-properties",
  group: "publishing",
  severity: "info",
  title: "The workbook's properties name people or say more than the sheets",
  why: "Author, last modified by and other properties go out with the workbook, and author and title with a PDF made from it. They may name people who have left, or another council whose template was used.",
  fix: "Look at File, Info; remove what readers should not have (Inspect Document removes all of it).",
  messages: {
    filled: "{place} says of itself: {list}.",
  },
  guidance: [guidance.security],
  needs: ["properties"],
  examples: {
    fault: {
      table: [
        ["Property", "Value"],
        ["Author", "A. Person"],
        ["Company", "Another Borough Council"],
      ],
      mark: "B3",
      says: "The template came from another council.",
    },
    mended: {
      table: [
        ["Property", "Value"],
        ["Author", ""],
        ["Company", ""],
      ],
      mark: "B3",
      says: "The properties were removed from the published copy.",
    },
  },
  *check({ views }) {
    for (const view of views) {
      const properties = view.snapshot.package?.properties ?? {};
      const told = Object.entries(called).flatMap(([field, name]) => {
        const value = properties[field as keyof typeof called]?.trim() ?? "";
        return value === "" || isProgramme(value) ? [] : [{ name, value }];
      });
      const custom = properties.custom ?? [];
      if (told.length === 0 && custom.length === 0) continue;
      const list = [
        ...told.map(({ name, value }) => `${name} “${clip(value)}”`),
        ...(custom.length > 0
          ? [
              `${countOf(custom.length, "more property").replace("propertys", "properties")}: ${listCells(custom.map(clip))}`,
            ]
          : []),
      ];
      yield placeHit(view, "filled", {
        sheet: null,
        values: { list: list.join(", ") },
        evidence: [
          ...told.map(({ name, value }) => ({ ref: name, text: value })),
          ...custom.map((text) => ({ ref: "property", text })),
        ],
      });
    }
  },
};

/** Programmes write their own name where a person's would stand. */
function isProgramme(value: string): boolean {
  return /^(?:openpyxl|xlsxwriter|sheetjs|exceljs|aspose.*|apache poi|microsoft (?:office )?(?:user|excel).*|libreoffice.*|unknown|user|admin(?:istrator)?)$/i.test(
    value,
  );
}

function clip(value: string): string {
  return value.length > 80 ? `${value.slice(0, 79)}…` : value;
}

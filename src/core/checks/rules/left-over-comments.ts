import type { Evidence } from "../../finding";
import type { CommentSnapshot } from "../../workbook/snapshot";
import { countOf } from "../cell-hit";
import { hidePersonal } from "../personal/hide-personal";
import { placeHit } from "../place-hit";
import { gravityOf, onlyInWorkbook } from "../publication";
import { guidance } from "../publishing-guidance";
import type { SheetRule } from "../rule";
import type { WorkbookView } from "../workbook-view";

/** Remarks that are listed, and the words of each that are shown. */
const mostListed = 20;
const mostWords = 80;

export const leftOverComments: SheetRule<"left"> = {
  id: "left-over-comments",
  group: "publishing",
  scope: "sheet",
  severity: "warning",
  title: "Notes or comments are left on the sheet",
  why: "Notes and comments go out with the workbook, with their authors' names. They are often questions between colleagues that were never meant for readers.",
  fix: "Delete them in the copy that is published (Review, Delete, or File, Info, Inspect Document). What readers should know belongs in a cell or under the table. A PDF shows them only where Page Setup says so.",
  messages: {
    left: "{place} has {count}, the first in {first}: “{words}”. They go out with the workbook.",
  },
  guidance: [guidance.security, guidance.hidden],
  examples: {
    fault: {
      table: [
        ["Service", "Forecast £000"],
        ["Libraries", "433 (note: “check this with Sam before Cabinet”)"],
      ],
      mark: "B2",
      says: "The note is a question that was never meant for readers.",
    },
    mended: {
      table: [
        ["Service", "Forecast £000"],
        ["Libraries", "433"],
      ],
      mark: "B2",
      says: "It was answered and deleted.",
    },
  },
  *check({ views, settings }) {
    const severity = gravityOf(settings, onlyInWorkbook);
    for (const view of views)
      for (const { name, comments, visibility } of view.snapshot.sheets) {
        const left = comments.filter(({ kind, text }) => kind !== "textbox" && text.trim() !== "");
        const [first] = left;
        if (!first || visibility !== "visible") continue;
        const at = { sheet: name, row: first.row, column: first.column };
        yield placeHit(view, "left", {
          sheet: name,
          at,
          values: {
            count: countKinds(left),
            first: view.address(name, first.row, first.column),
            words: wordsOf(first),
          },
          evidence: left.slice(0, mostListed).map((one) => evidenceOf(view, name, one)),
          severity,
        });
      }
  },
};

/** "2 notes and 1 comment". */
function countKinds(left: readonly CommentSnapshot[]): string {
  const notes = left.filter(({ kind }) => kind === "note").length;
  const comments = left.length - notes;
  return [
    ...(notes > 0 ? [countOf(notes, "note")] : []),
    ...(comments > 0 ? [countOf(comments, "comment")] : []),
  ].join(" and ");
}

function wordsOf({ text }: CommentSnapshot): string {
  const words = hidePersonal(text.replace(/\s+/g, " ").trim());
  return words.length > mostWords ? `${words.slice(0, mostWords).trim()}…` : words;
}

function evidenceOf(view: WorkbookView, sheet: string, one: CommentSnapshot): Evidence {
  const by = one.author === "" ? one.kind : `${one.kind} by ${one.author}`;
  return { ref: view.address(sheet, one.row, one.column), text: `${by}: ${wordsOf(one)}` };
}

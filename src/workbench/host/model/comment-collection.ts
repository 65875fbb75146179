import { HostError } from "../host-error";
import type { EventSource } from "../interpreter/host-object";
import { HostCollection } from "../interpreter/host-object";
import { assertAllowed } from "../workbook/assert-editable";
import type { CommentModel } from "../workbook/comment-model";
import type { SheetModel } from "../workbook/sheet-model";
import type { WorkbookModel } from "../workbook/workbook-model";
import { integer, text } from "./arguments";
import { Comment } from "./comment";
import { readContent } from "./comment-content";
import { commentEvents, WORKBOOK_TARGET } from "./event-types";
import type { SheetArea } from "./find-area";
import { rangeOf } from "./range-of";

interface PlacedComment {
  readonly sheet: SheetModel;
  readonly comment: CommentModel;
}

/** The threaded comments of the workbook, or of one sheet. */
export class CommentCollection extends HostCollection<Comment> {
  readonly $type = "CommentCollection";
  readonly #workbook: WorkbookModel;
  readonly #sheet: SheetModel | null;

  constructor(workbook: WorkbookModel, sheet: SheetModel | null) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
  }

  override get $events(): EventSource {
    return commentEvents(this.#sheet?.id ?? WORKBOOK_TARGET);
  }

  #all(): PlacedComment[] {
    const sheets = this.#sheet ? [this.#sheet] : this.#workbook.sheets;
    return sheets.flatMap((sheet) => sheet.comments.map((comment) => ({ sheet, comment })));
  }

  #find(wanted: (placed: PlacedComment) => boolean): Comment | null {
    const found = this.#all().find(wanted);
    return found ? new Comment(found.sheet, found.comment) : null;
  }

  #demand(found: Comment | null): Comment {
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  #cell(address: unknown): SheetArea {
    const place = rangeOf(this.#sheet ?? this.#workbook.activeSheet, address);
    const { top, left, bottom, right } = place.area;
    if (top !== bottom || left !== right)
      throw new HostError("InvalidArgument", "A comment belongs to one cell.");
    return place;
  }

  $items(): readonly Comment[] {
    return this.#all().map(({ sheet, comment }) => new Comment(sheet, comment));
  }

  getItem(id: unknown): Comment {
    return this.#demand(this.getItemOrNullObject(id));
  }

  getItemOrNullObject(id: unknown): Comment | null {
    const wanted = text(id);
    return this.#find(({ comment }) => comment.id === wanted);
  }

  getItemAt(index: unknown): Comment {
    return this.#demand(this.$items()[integer(index)] ?? null);
  }

  getItemByCell(address: unknown): Comment {
    const { sheet, area } = this.#cell(address);
    return this.#demand(
      this.#find(
        ({ sheet: on, comment }) =>
          on === sheet && comment.row === area.top && comment.column === area.left,
      ),
    );
  }

  getItemByReplyId(id: unknown): Comment {
    const wanted = text(id);
    return this.#demand(
      this.#find(({ comment }) => comment.replies.some((each) => each.id === wanted)),
    );
  }

  /** A cell has one thread at most: a second comment is refused, as in Excel. */
  add(address: unknown, content: unknown): Comment {
    const { sheet, area } = this.#cell(address);
    assertAllowed(sheet, "allowEditObjects");
    const taken = [...sheet.comments, ...sheet.notes.filter((note) => note.kind === "note")];
    if (taken.some((each) => each.row === area.top && each.column === area.left))
      throw new HostError("InvalidOperation", "The cell has a comment or a note already.");
    const comment: CommentModel = {
      id: `{comment-${String(this.#workbook.nextId())}}`,
      row: area.top,
      column: area.left,
      author: this.#workbook.userName,
      content: readContent(content),
      created: new Date(),
      resolved: false,
      replies: [],
    };
    sheet.comments.push(comment);
    this.#workbook.written();
    this.#workbook.tell({ kind: "comment added", sheet, id: comment.id, replyIds: [] });
    return new Comment(sheet, comment);
  }
}

import { HostError } from "../host-error";
import { HostObject } from "../interpreter/host-object";
import { cellArea } from "../workbook/area";
import { assertAllowed } from "../workbook/assert-editable";
import type { CommentModel } from "../workbook/comment-model";
import type { SheetModel } from "../workbook/sheet-model";
import type { CommentChange } from "../workbook/workbook-event";
import { flag } from "./arguments";
import { readContent } from "./comment-content";
import { CommentReplyCollection } from "./comment-reply-collection";
import { Range } from "./range";

/** A thread's first comment. Nobody signs in here, so there are no e-mail addresses. */
export class Comment extends HostObject {
  readonly $type = "Comment";
  readonly $sheet: SheetModel;
  readonly $comment: CommentModel;

  constructor(sheet: SheetModel, comment: CommentModel) {
    super();
    this.$sheet = sheet;
    this.$comment = comment;
  }

  override get $id(): string {
    return this.$comment.id;
  }

  get id(): string {
    return this.$comment.id;
  }

  get content(): string {
    return this.$comment.content;
  }

  set content(value: unknown) {
    this.#change("CommentEdited", (comment) => (comment.content = readContent(value)));
  }

  readonly contentType = "Plain";

  get richContent(): string {
    return this.$comment.content;
  }

  get mentions(): readonly unknown[] {
    return [];
  }

  get authorName(): string {
    return this.$comment.author;
  }

  readonly authorEmail = "";

  get creationDate(): string {
    return this.$comment.created.toISOString();
  }

  get resolved(): boolean {
    return this.$comment.resolved;
  }

  set resolved(value: unknown) {
    const resolved = flag(value);
    const change = resolved ? "CommentResolved" : "CommentReopened";
    this.#change(change, (comment) => (comment.resolved = resolved));
  }

  get replies(): CommentReplyCollection {
    return new CommentReplyCollection(this.$sheet, this.$comment);
  }

  getLocation(): Range {
    return new Range(this.$sheet, cellArea(this.$comment.row, this.$comment.column));
  }

  delete(): void {
    assertAllowed(this.$sheet, "allowEditObjects");
    const place = this.$sheet.comments.indexOf(this.$comment);
    if (place < 0) throw new HostError("ItemNotFound");
    this.$sheet.comments.splice(place, 1);
    this.$sheet.workbook.written();
    const replyIds = this.$comment.replies.map((reply) => reply.id);
    const { id } = this.$comment;
    this.$sheet.workbook.tell({ kind: "comment deleted", sheet: this.$sheet, id, replyIds });
  }

  #change(change: CommentChange, apply: (comment: CommentModel) => void): void {
    assertAllowed(this.$sheet, "allowEditObjects");
    apply(this.$comment);
    this.$sheet.workbook.written();
    const { id } = this.$comment;
    this.$sheet.workbook.tell({
      kind: "comment changed",
      sheet: this.$sheet,
      id,
      replyIds: [],
      change,
    });
  }
}

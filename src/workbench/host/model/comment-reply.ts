import { HostError } from "../host-error";
import { HostObject } from "../interpreter/host-object";
import { cellArea } from "../workbook/area";
import { assertAllowed } from "../workbook/assert-editable";
import type { CommentModel, ReplyModel } from "../workbook/comment-model";
import type { SheetModel } from "../workbook/sheet-model";
import type { CommentChange } from "../workbook/workbook-event";
import { Comment } from "./comment";
import { readContent } from "./comment-content";
import { Range } from "./range";

export class CommentReply extends HostObject {
  readonly $type = "CommentReply";
  readonly #sheet: SheetModel;
  readonly #comment: CommentModel;
  readonly #reply: ReplyModel;

  constructor(sheet: SheetModel, comment: CommentModel, reply: ReplyModel) {
    super();
    this.#sheet = sheet;
    this.#comment = comment;
    this.#reply = reply;
  }

  override get $id(): string {
    return this.#reply.id;
  }

  get id(): string {
    return this.#reply.id;
  }

  get content(): string {
    return this.#reply.content;
  }

  set content(value: unknown) {
    assertAllowed(this.#sheet, "allowEditObjects");
    this.#reply.content = readContent(value);
    this.#changed("ReplyEdited");
  }

  readonly contentType = "Plain";

  get richContent(): string {
    return this.#reply.content;
  }

  get mentions(): readonly unknown[] {
    return [];
  }

  get authorName(): string {
    return this.#reply.author;
  }

  readonly authorEmail = "";

  get creationDate(): string {
    return this.#reply.created.toISOString();
  }

  get resolved(): boolean {
    return this.#comment.resolved;
  }

  getLocation(): Range {
    return new Range(this.#sheet, cellArea(this.#comment.row, this.#comment.column));
  }

  getParentComment(): Comment {
    return new Comment(this.#sheet, this.#comment);
  }

  delete(): void {
    assertAllowed(this.#sheet, "allowEditObjects");
    const place = this.#comment.replies.indexOf(this.#reply);
    if (place < 0) throw new HostError("ItemNotFound");
    this.#comment.replies.splice(place, 1);
    this.#changed("ReplyDeleted");
  }

  #changed(change: CommentChange): void {
    this.#sheet.workbook.written();
    this.#sheet.workbook.tell({
      kind: "comment changed",
      sheet: this.#sheet,
      id: this.#comment.id,
      replyIds: [this.#reply.id],
      change,
    });
  }
}

import { HostError } from "../host-error";
import { HostCollection } from "../interpreter/host-object";
import { assertAllowed } from "../workbook/assert-editable";
import type { CommentModel, ReplyModel } from "../workbook/comment-model";
import type { SheetModel } from "../workbook/sheet-model";
import { integer, text } from "./arguments";
import { readContent } from "./comment-content";
import { CommentReply } from "./comment-reply";

export class CommentReplyCollection extends HostCollection<CommentReply> {
  readonly $type = "CommentReplyCollection";
  readonly #sheet: SheetModel;
  readonly #comment: CommentModel;

  constructor(sheet: SheetModel, comment: CommentModel) {
    super();
    this.#sheet = sheet;
    this.#comment = comment;
  }

  $items(): readonly CommentReply[] {
    return this.#comment.replies.map(
      (reply) => new CommentReply(this.#sheet, this.#comment, reply),
    );
  }

  getItem(id: unknown): CommentReply {
    const found = this.getItemOrNullObject(id);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(id: unknown): CommentReply | null {
    const wanted = text(id);
    return this.$items().find((reply) => reply.id === wanted) ?? null;
  }

  getItemAt(index: unknown): CommentReply {
    const found = this.$items()[integer(index)];
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  add(content: unknown): CommentReply {
    assertAllowed(this.#sheet, "allowEditObjects");
    const { workbook } = this.#sheet;
    const reply: ReplyModel = {
      id: `{reply-${String(workbook.nextId())}}`,
      content: readContent(content),
      author: workbook.userName,
      created: new Date(),
    };
    this.#comment.replies.push(reply);
    workbook.written();
    workbook.tell({
      kind: "comment changed",
      sheet: this.#sheet,
      id: this.#comment.id,
      replyIds: [reply.id],
      change: "ReplyAdded",
    });
    return new CommentReply(this.#sheet, this.#comment, reply);
  }
}

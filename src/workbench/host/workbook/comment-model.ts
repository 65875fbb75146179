export interface ReplyModel {
  readonly id: string;
  content: string;
  readonly author: string;
  readonly created: Date;
}

/** A threaded comment; the yellow notes of older files are kept apart, the interface up to 1.15 has none. */
export interface CommentModel {
  readonly id: string;
  row: number;
  column: number;
  content: string;
  readonly author: string;
  readonly created: Date;
  resolved: boolean;
  readonly replies: ReplyModel[];
}

/** What lies on the sheet but is out of reach of an add-in: notes and the text of drawn boxes. */
export interface NoteModel {
  readonly kind: "note" | "textbox";
  row: number;
  column: number;
  readonly author: string;
  readonly text: string;
}

import { isOn } from "./read-styles";
import type { XmlElement } from "./scan-xml";
import type {
  NoteReference,
  RunPlace,
  TextPiece,
  WordBlock,
  WordParagraph,
  WordsPlace,
} from "./story";

/** A paragraph while it is walked through. */
export class ParagraphBuilder {
  styleId: string | null = null;
  numId: string | null = null;
  level: number | null = null;
  outline: number | null = null;
  indent = 0;
  /** The mark at its end is hidden, or was deleted: the next paragraph goes on in it. */
  markHidden = false;
  markDeleted = false;
  boxes: WordBlock[] = [];
  notes: NoteReference[] = [];
  private text = "";
  private pieces: TextPiece[] = [];
  private plainWords = false;
  private boldWords = false;

  add(text: string, run: RunPlace, words: WordsPlace | null, bold: boolean): void {
    if (text === "") return;
    const start = this.text.length;
    this.text += text;
    this.pieces.push({ start, end: this.text.length, run, words });
    if (text.trim() === "") return;
    if (bold) this.boldWords = true;
    else this.plainWords = true;
  }

  /** One of the paragraph's own properties; others are passed over. */
  describe(element: XmlElement): void {
    const value = element.attribute("w:val");
    if (element.name === "w:pStyle") this.styleId = value ?? null;
    else if (element.name === "w:numId") this.numId = value ?? null;
    else if (element.name === "w:ilvl") this.level = Number(value ?? 0);
    else if (element.name === "w:outlineLvl") this.outline = Number(value ?? 9);
    else if (element.name === "w:ind") {
      const left = element.attribute("w:left") ?? element.attribute("w:start");
      this.indent = Number(left ?? 0) || 0;
    }
  }

  /** A property of the mark at its end. */
  describeMark(element: XmlElement): void {
    if (element.name === "w:vanish") this.markHidden = isOn(element.attribute("w:val"));
    else if (element.name === "w:del" || element.name === "w:moveFrom") this.markDeleted = true;
  }

  get isEmpty(): boolean {
    return this.text === "";
  }

  /** Takes over the words of the paragraph before, whose end was deleted. */
  continueFrom(before: ParagraphBuilder): void {
    this.text = before.text;
    this.pieces = before.pieces;
    this.boxes = before.boxes;
    this.notes = before.notes;
    this.plainWords = before.plainWords;
    this.boldWords = before.boldWords;
  }

  finish(): WordParagraph {
    return {
      type: "paragraph",
      text: this.text,
      pieces: this.pieces,
      styleId: this.styleId,
      numId: this.numId,
      level: this.level,
      outline: this.outline,
      indent: this.indent,
      bold: this.boldWords && !this.plainWords,
      hidden: this.markHidden && this.text.trim() === "",
      notes: this.notes,
      boxes: this.boxes,
    };
  }
}

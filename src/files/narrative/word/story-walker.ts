import { mostElements, mostText, tooMuchText } from "../text-limit";
import { characterOf, placeOfCharacter } from "./character-elements";
import { cleanText } from "./clean-text";
import { Container } from "./container";
import { countWords } from "./count-words";
import { ParagraphBuilder } from "./paragraph-builder";
import { isAddition, isRemoval, PassedOver } from "./passed-over";
import { isOn, type WordStyles } from "./read-styles";
import { RunState } from "./run-state";
import type { XmlElement, XmlHandler } from "./scan-xml";
import type { StoryTally, WordBlock, WordsPlace } from "./story";
import { TableBuilder } from "./table-builder";

/**
 * Walks one part of a Word document once, in reading order, and hands over its blocks with tracked changes
 * accepted. Marking a copy uses the places it keeps; nothing else reads the document's text.
 */
export class StoryWalker implements XmlHandler {
  body: readonly WordBlock[] = [];
  /** Blocks of each footnote or endnote by its id. */
  readonly notes = new Map<string, readonly WordBlock[]>();
  private readonly path: string[] = [];
  private readonly containers: Container[] = [];
  private readonly paragraphs: ParagraphBuilder[] = [];
  private readonly tables: TableBuilder[] = [];
  private readonly runs: RunState[] = [];
  private readonly passedOver = new PassedOver();
  private words: { element: XmlElement; preserved: boolean; text: string } | null = null;
  private noteId = "";

  constructor(
    private readonly file: string,
    private readonly styles: WordStyles,
    private readonly tally: StoryTally,
  ) {}

  open(element: XmlElement): void {
    if (++this.tally.elements > mostElements) throw tooMuchText(this.file);
    const { name } = element;
    const parent = this.path[this.path.length - 1] ?? "";
    const outside = !this.passedOver.within;
    if (this.passedOver.open(element, parent)) {
      if (outside && isRemoval(name, parent)) this.tally.deletions++;
      return;
    }
    this.path.push(name);
    if (parent === "w:rPr") this.describeWords(element);
    else if (parent === "w:pPr" || parent === "w:numPr") this.paragraph?.describe(element);
    else if (parent === "w:tcPr" || parent === "w:trPr") {
      if (name === "w:del" || name === "w:cellDel") this.tally.deletions++;
      this.table?.describe(name, element.attribute("w:val"));
    } else if (parent === "w:r" && this.openInRun(element)) return;
    else this.openStructure(element);
  }

  close(name: string, start: () => number, end: number): void {
    if (this.passedOver.close(name)) return;
    this.path.pop();
    const { run } = this;
    if (this.words && (name === "w:t" || name === "m:t")) this.endWords(start());
    else if (name === "w:rPr" && run && this.path.length === run.depth)
      run.place.propertiesEnd = end;
    else this.closeStructure(name);
    if (run?.depth === this.path.length + 1) {
      run.place.end = end;
      this.runs.pop();
    }
  }

  text(text: string): void {
    if (this.words && !this.passedOver.within) this.words.text += text;
  }

  private get container(): Container | undefined {
    return this.containers[this.containers.length - 1];
  }

  private get paragraph(): ParagraphBuilder | undefined {
    return this.paragraphs[this.paragraphs.length - 1];
  }

  private get table(): TableBuilder | undefined {
    return this.tables[this.tables.length - 1];
  }

  private get run(): RunState | undefined {
    return this.runs[this.runs.length - 1];
  }

  private openStructure(element: XmlElement): void {
    const { name } = element;
    switch (name) {
      case "w:body":
      case "w:hdr":
      case "w:ftr":
      case "w:tc":
      case "w:txbxContent":
        if (name === "w:tc") this.table?.startCell();
        this.containers.push(new Container());
        break;
      case "w:footnote":
      case "w:endnote":
        this.noteId = /separator|continuation/i.test(element.attribute("w:type") ?? "")
          ? ""
          : (element.attribute("w:id") ?? "");
        this.containers.push(new Container());
        break;
      case "w:p":
        this.openParagraph();
        break;
      case "w:tbl":
        this.tables.push(new TableBuilder());
        break;
      case "w:tr":
        this.table?.startRow();
        break;
      case "w:rPr": {
        const { run } = this;
        if (run?.depth === this.path.length - 1) run.place.propertiesStart = element.start();
        break;
      }
      case "m:t":
        this.words = { element, preserved: true, text: "" };
        break;
      case "w:r":
      case "m:oMath":
      case "m:oMathPara":
      case "mc:AlternateContent":
        this.openRun(element);
        break;
      default:
        this.count(name);
    }
  }

  private closeStructure(name: string): void {
    switch (name) {
      case "w:body":
      case "w:hdr":
      case "w:ftr":
        this.body = this.closeContainer();
        break;
      case "w:footnote":
      case "w:endnote": {
        const blocks = this.closeContainer();
        if (this.noteId !== "") this.notes.set(this.noteId, blocks);
        break;
      }
      case "w:tc":
        this.closeCell();
        break;
      case "w:txbxContent":
        this.closeBox();
        break;
      case "w:p": {
        const paragraph = this.paragraphs.pop();
        if (paragraph) this.container?.endParagraph(paragraph);
        break;
      }
      case "w:tr":
        this.table?.endRow();
        break;
      case "w:tbl": {
        const table = this.tables.pop()?.finish();
        if (table) this.container?.addTable(table);
        break;
      }
    }
  }

  private openParagraph(): void {
    const paragraph = new ParagraphBuilder();
    this.container?.startParagraph(paragraph);
    this.paragraphs.push(paragraph);
  }

  private closeCell(): void {
    const blocks = this.closeContainer();
    this.table?.endCell(blocks);
  }

  private closeBox(): void {
    const blocks = this.closeContainer();
    for (const block of blocks) this.paragraph?.boxes.push(block);
  }

  private closeContainer(): readonly WordBlock[] {
    const container = this.containers.pop();
    if (!container) return [];
    this.tally.lostInFields += container.fields.lost;
    return container.finish();
  }

  /** A run, or what holds runs where it cannot be taken apart; outside a paragraph neither is a place for marks. */
  private openRun(element: XmlElement): void {
    if (this.paragraphs.length === 0) return;
    this.runs.push(RunState.open(element, this.path.length, this.runs[0]));
  }

  /** Whether the element is one that stands for characters, or is otherwise dealt with. */
  private openInRun(element: XmlElement): boolean {
    const character = characterOf(element);
    if (character !== null) {
      const leading = character === "\v" && this.paragraph?.isEmpty === true;
      if (!leading) this.put(character, placeOfCharacter(element));
      return true;
    }
    switch (element.name) {
      case "w:t":
        this.words = {
          element,
          preserved: element.attribute("xml:space") === "preserve",
          text: "",
        };
        return true;
      case "w:fldChar":
        this.container?.fields.mark(element.attribute("w:fldCharType"));
        return true;
      case "w:footnoteReference":
      case "w:endnoteReference":
        this.note(element);
        return true;
      default:
        return false;
    }
  }

  private note(element: XmlElement): void {
    const run = this.runs[0];
    const ownMark = element.attribute("w:customMarkFollows");
    if (!run) return;
    this.paragraph?.notes.push({
      kind: element.name === "w:footnoteReference" ? "footnote" : "endnote",
      id: element.attribute("w:id") ?? "",
      ownMark: ownMark !== undefined && isOn(ownMark),
      run: run.place,
    });
  }

  private endWords(contentEnd: number): void {
    const { words } = this;
    this.words = null;
    if (!words || words.text === "") return;
    this.put(cleanText(words.text, words.preserved), {
      rawName: words.element.rawName,
      elementStart: words.element.start(),
      contentStart: words.element.end,
      contentEnd,
      preserved: words.preserved,
    });
  }

  private put(text: string, words: WordsPlace | null = null): void {
    const { run, paragraph } = this;
    const fields = this.container?.fields;
    this.tally.characters += text.length;
    if (this.tally.characters > mostText) throw tooMuchText(this.file);
    if (!run || !paragraph || !fields) return;
    if (fields.inInstruction) fields.drop(countWords(text));
    else if (run.isHidden(this.styles, paragraph)) this.tally.hiddenWords += countWords(text);
    else {
      const bold = run.isBold(this.styles, paragraph);
      paragraph.add(text, run.place, run.splittable ? words : null, bold);
    }
  }

  /** A property of a run, or of the mark at a paragraph's end. */
  private describeWords(element: XmlElement): void {
    const { run } = this;
    if (this.path[this.path.length - 3] === "w:pPr") {
      this.paragraph?.describeMark(element);
      if (element.name === "w:ins" || element.name === "w:moveTo") this.tally.insertions++;
      else if (element.name === "w:del" || element.name === "w:moveFrom") this.tally.deletions++;
    } else if (run?.depth === this.path.length - 2) run.describe(element);
  }

  private count(name: string): void {
    const parent = this.path[this.path.length - 2] ?? "";
    if (isAddition(name, parent)) this.tally.insertions++;
    else if (name === "pic:pic") this.tally.pictures++;
    else if (name === "v:imagedata" && !this.path.includes("w:object")) this.tally.pictures++;
    else if (name === "c:chart" || name === "dgm:relIds") this.tally.charts++;
    else if (name === "o:OLEObject") this.tally.embedded++;
    else if (name === "w:altChunk") this.tally.imported++;
  }
}

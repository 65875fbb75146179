import type { XmlElement } from "./scan-xml";

/** Elements whose contents are no part of the text as it is read: earlier formatting, settings, reading aids. */
const passed: ReadonlySet<string> = new Set([
  "w:pPrChange",
  "w:rPrChange",
  "w:sectPrChange",
  "w:tblPrChange",
  "w:tblPrExChange",
  "w:tblGridChange",
  "w:tcPrChange",
  "w:trPrChange",
  "w:numberingChange",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:rt",
  "w:ffData",
]);

/** Where w:ins, w:del and the like are a property of a mark, not a container of text. */
const propertyParents: ReadonlySet<string> = new Set([
  "w:rPr",
  "w:trPr",
  "w:tcPr",
  "w:numPr",
  "m:ctrlPr",
]);

/**
 * Keeps track of what is passed over while a part is walked: deleted text, earlier formatting, placeholders of
 * content controls, and the second of two versions of one drawing.
 */
export class PassedOver {
  /** Elements deep in what is passed over; 0 outside. */
  private depth = 0;
  /** For each content control at hand, whether it shows its placeholder. */
  private readonly placeholders: boolean[] = [];
  /** For each choice of versions at hand, whether one was taken. */
  private readonly alternatives: boolean[] = [];

  /** Whether the element, now opened, is passed over. */
  open(element: XmlElement, parent: string): boolean {
    const { name } = element;
    if (this.depth > 0) {
      this.depth++;
      if (name === "w:showingPlcHdr") this.placeholders[this.placeholders.length - 1] = true;
      return true;
    }
    if (name === "w:sdt") this.placeholders.push(false);
    else if (name === "mc:AlternateContent") this.alternatives.push(false);
    if (!this.starts(name, parent)) return false;
    this.depth = 1;
    return true;
  }

  /** Whether the element, now closed, was passed over. */
  close(name: string): boolean {
    if (this.depth > 0) {
      this.depth--;
      return true;
    }
    if (name === "w:sdt") this.placeholders.pop();
    else if (name === "mc:AlternateContent") this.alternatives.pop();
    return false;
  }

  get within(): boolean {
    return this.depth > 0;
  }

  private starts(name: string, parent: string): boolean {
    if (passed.has(name) || isRemoval(name, parent)) return true;
    if (name === "w:sdtContent") return this.placeholders[this.placeholders.length - 1] === true;
    if (name !== "mc:Choice" && name !== "mc:Fallback") return false;
    const taken = this.alternatives[this.alternatives.length - 1] === true;
    if (!taken) this.alternatives[this.alternatives.length - 1] = true;
    return taken;
  }
}

/** Text that a tracked change took away. */
export function isRemoval(element: string, parent: string): boolean {
  return (element === "w:del" || element === "w:moveFrom") && !propertyParents.has(parent);
}

/** Text that a tracked change brought. */
export function isAddition(element: string, parent: string): boolean {
  return (element === "w:ins" || element === "w:moveTo") && !propertyParents.has(parent);
}

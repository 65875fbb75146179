import type { ParagraphBuilder } from "./paragraph-builder";
import { isOn, type WordStyle, type WordStyles } from "./read-styles";
import type { XmlElement } from "./scan-xml";
import type { RunPlace } from "./story";

/** A run while it is walked through, or what holds runs where it cannot be taken apart. */
export class RunState {
  styleId: string | null = null;
  hidden: boolean | null = null;
  bold: boolean | null = null;

  constructor(
    readonly place: RunPlace,
    /** How many elements deep it stands. */
    readonly depth: number,
    readonly splittable: boolean,
  ) {}

  static open(element: XmlElement, depth: number, outermost: RunState | undefined): RunState {
    const at = element.end;
    const place = outermost?.place ?? {
      start: element.start(),
      end: at,
      rawName: element.rawName,
      contentStart: at,
      propertiesStart: at,
      propertiesEnd: at,
    };
    return new RunState(place, depth, !outermost && element.name === "w:r");
  }

  describe(element: XmlElement): void {
    const value = element.attribute("w:val");
    if (element.name === "w:rStyle") this.styleId = value ?? null;
    else if (element.name === "w:vanish") this.hidden = isOn(value);
    else if (element.name === "w:b") this.bold = isOn(value);
  }

  isHidden(styles: WordStyles, paragraph: ParagraphBuilder): boolean {
    return this.hidden ?? this.fromStyles(styles, paragraph, (style) => style.hidden);
  }

  isBold(styles: WordStyles, paragraph: ParagraphBuilder): boolean {
    return this.bold ?? this.fromStyles(styles, paragraph, (style) => style.bold);
  }

  private fromStyles(
    styles: WordStyles,
    paragraph: ParagraphBuilder,
    ask: (style: WordStyle) => boolean | null,
  ): boolean {
    const own = this.styleId === null ? null : styles.find(this.styleId, ask);
    return own ?? styles.find(paragraph.styleId, ask) ?? false;
  }
}

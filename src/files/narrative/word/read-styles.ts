import { scanXml } from "./scan-xml";

/** What a style says about the things a reader of words needs. Undefined where it says nothing. */
export interface WordStyle {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly basedOn: string | null;
  readonly numId: string | null;
  readonly level: number | null;
  /** 0 to 8; 9 is body text. */
  readonly outline: number | null;
  readonly hidden: boolean | null;
  readonly bold: boolean | null;
}

type Draft = { -readonly [K in keyof WordStyle]: WordStyle[K] };

/** The styles of a document, with what they inherit from the styles they are based on. */
export class WordStyles {
  private readonly chains = new Map<string, readonly WordStyle[]>();

  constructor(
    private readonly byId: ReadonlyMap<string, WordStyle>,
    private readonly defaultParagraph: string | null,
  ) {}

  /** The first answer going up from the style through those it is based on; null where none says. */
  find<T>(id: string | null, ask: (style: WordStyle) => T | null): T | null {
    for (const style of this.chain(id)) {
      const answer = ask(style);
      if (answer !== null) return answer;
    }
    return null;
  }

  /** The style and those it is based on; a paragraph without a style has the default one. */
  chain(id: string | null): readonly WordStyle[] {
    const first = id ?? this.defaultParagraph ?? "";
    const kept = this.chains.get(first);
    if (kept) return kept;
    const chain: WordStyle[] = [];
    const seen = new Set<string>();
    for (let at: string | null = first; at !== null && !seen.has(at);) {
      seen.add(at);
      const style: WordStyle | undefined = this.byId.get(at);
      if (style) chain.push(style);
      at = style?.basedOn ?? null;
    }
    this.chains.set(first, chain);
    return chain;
  }

  /** Id of the style of that built-in English name, whatever its id is in the document's language. */
  idOfName(name: string): string | null {
    for (const style of this.byId.values()) if (style.name.toLowerCase() === name) return style.id;
    return null;
  }
}

/** Whether a switch such as w:b or w:vanish is on; it is on where it says nothing. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !["0", "false", "off", "none"].includes(value.toLowerCase());
}

/** Reads the styles part; a document without one has no styles. */
export function readStyles(xml: string | null, file: string, part: string): WordStyles {
  const styles = new Map<string, WordStyle>();
  let defaultParagraph: string | null = null;
  if (xml === null) return new WordStyles(styles, null);
  let style: Draft | null = null;
  let skip = 0;
  scanXml(xml, file, part, {
    open(element) {
      if (skip > 0 || element.name === "w:tblStylePr") {
        skip++;
        return;
      }
      const value = element.attribute("w:val");
      if (element.name === "w:style") {
        style = blank(element.attribute("w:styleId") ?? "", element.attribute("w:type") ?? "");
        const isDefault = element.attribute("w:default");
        if (isDefault !== undefined && isOn(isDefault) && style.kind === "paragraph")
          defaultParagraph = style.id;
      } else if (style) describe(style, element.name, value);
    },
    close(name) {
      if (skip > 0) {
        skip--;
        return;
      }
      if (name !== "w:style" || !style) return;
      const heading = /^heading ([1-9])$/i.exec(style.name);
      if (heading && style.outline === null) style.outline = Number(heading[1]) - 1;
      if (/^title$/i.test(style.name) && style.outline === null) style.outline = 0;
      styles.set(style.id, style);
      style = null;
    },
    text: () => undefined,
  });
  return new WordStyles(styles, defaultParagraph);
}

function blank(id: string, kind: string): Draft {
  return {
    id,
    name: "",
    kind,
    basedOn: null,
    numId: null,
    level: null,
    outline: null,
    hidden: null,
    bold: null,
  };
}

function describe(style: Draft, element: string, value: string | undefined): void {
  if (element === "w:name") style.name = value ?? "";
  else if (element === "w:basedOn") style.basedOn = value ?? null;
  else if (element === "w:numId") style.numId = value ?? null;
  else if (element === "w:ilvl") style.level = Number(value ?? 0);
  else if (element === "w:outlineLvl") style.outline = Number(value ?? 9);
  else if (element === "w:vanish") style.hidden = isOn(value);
  else if (element === "w:b") style.bold = isOn(value);
}

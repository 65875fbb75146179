import { isOn } from "./read-styles";
import { scanXml } from "./scan-xml";

/** One level of a list: "%1.%2" in decimal from 1. */
export interface NumberLevel {
  start: number;
  format: string;
  text: string;
  /** Level (counted from 1) whose use restarts this one; 0 never; null any level above. */
  restart: number | null;
  /** Every number in the text is decimal, whatever its own level's format. */
  legal: boolean;
  /** Paragraph style that stands for this level. */
  style: string | null;
}

export interface AbstractNumbering {
  readonly id: string;
  readonly levels: Map<number, NumberLevel>;
  /** Style that holds the true definition. */
  styleLink: string | null;
}

/** A list of the document: its definition, and what it changes of it. */
export interface NumberingInstance {
  readonly abstractId: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, NumberLevel>;
}

export interface WordNumbering {
  readonly abstracts: ReadonlyMap<string, AbstractNumbering>;
  readonly instances: ReadonlyMap<string, NumberingInstance>;
}

/** Reads the numbering part; a document without one has no automatic numbers. */
export function readNumbering(xml: string | null, file: string, part: string): WordNumbering {
  const abstracts = new Map<string, AbstractNumbering>();
  const instances = new Map<string, NumberingInstance>();
  if (xml === null) return { abstracts, instances };
  let abstract: AbstractNumbering | null = null;
  let instance: { id: string; abstractId: string } | null = null;
  let overrides: Omit<NumberingInstance, "abstractId"> = { starts: new Map(), levels: new Map() };
  let overridden = 0;
  let level: NumberLevel | null = null;
  scanXml(xml, file, part, {
    open(element) {
      const value = element.attribute("w:val");
      switch (element.name) {
        case "w:abstractNum":
          abstract = {
            id: element.attribute("w:abstractNumId") ?? "",
            levels: new Map(),
            styleLink: null,
          };
          break;
        case "w:numStyleLink":
          if (abstract) abstract.styleLink = value ?? null;
          break;
        case "w:num":
          instance = { id: element.attribute("w:numId") ?? "", abstractId: "" };
          overrides = { starts: new Map(), levels: new Map() };
          break;
        case "w:abstractNumId":
          if (instance) instance.abstractId = value ?? "";
          break;
        case "w:lvlOverride":
          overridden = Number(element.attribute("w:ilvl") ?? 0);
          break;
        case "w:startOverride":
          if (instance) overrides.starts.set(overridden, Number(value ?? 0));
          break;
        case "w:lvl":
          level = {
            start: 1,
            format: "decimal",
            text: "",
            restart: null,
            legal: false,
            style: null,
          };
          (abstract?.levels ?? overrides.levels).set(
            Number(element.attribute("w:ilvl") ?? 0),
            level,
          );
          break;
        default:
          if (level) describe(level, element.name, value);
      }
    },
    close(name) {
      if (name === "w:lvl") level = null;
      else if (name === "w:abstractNum" && abstract) {
        abstracts.set(abstract.id, abstract);
        abstract = null;
      } else if (name === "w:num" && instance) {
        instances.set(instance.id, { abstractId: instance.abstractId, ...overrides });
        instance = null;
      }
    },
    text: () => undefined,
  });
  return { abstracts, instances };
}

function describe(level: NumberLevel, element: string, value: string | undefined): void {
  if (element === "w:start") level.start = Number(value ?? 1);
  else if (element === "w:numFmt") level.format = value ?? "decimal";
  else if (element === "w:lvlText") level.text = value ?? "";
  else if (element === "w:lvlRestart") level.restart = Number(value ?? 0);
  else if (element === "w:isLgl") level.legal = isOn(value);
  else if (element === "w:pStyle") level.style = value ?? null;
}

import type {
  DocumentProperties,
  PackageFacts,
  PivotCache,
} from "../../../core/workbook/package-facts";
import { DamagedPart, OversizedPart } from "../../zip/damaged-part";
import type { ZipPackage } from "../../zip/zip-package";
import { readAttributes, spells } from "../xml/decode-bytes";
import { streamXml } from "../xml/stream-xml";
import { rootAttributes } from "../xml/root-attributes";
import { childrenOf, readXml } from "../xml/xml-element";
import { XmlScanner } from "../xml/xml-scanner";
import { readRelations, readTargets, type Relation } from "./relations";

/** The names of our own data, whatever its version. */
const own = "urn:crosscast:";
/** Where Power Query keeps its queries. */
const queries = "http://schemas.microsoft.com/DataMashup";

/** What the package keeps beside its sheets. A part that is damaged is left out, so that nobody takes it for empty. */
export function readPackageFacts(
  file: ZipPackage,
  relations: readonly Relation[],
  links: readonly string[],
): PackageFacts {
  const ofType = (type: string) =>
    relations.filter((one) => one.type === type && file.has(one.path));
  const custom = ofType("customXml");
  return dropUndefined({
    properties: attempt(() => readProperties(file)),
    externalLinks: attempt(() => links.map((id) => linkPath(file, relations, id))),
    pivotCaches: attempt(() =>
      ofType("pivotCacheDefinition").map(({ path }) => readPivotCache(file, path)),
    ),
    connections: attempt(() => [
      ...ofType("connections").flatMap(({ path }) =>
        childrenOf(readXml(file, path), "connection").map(
          ({ attributes }) => attributes.get("name") ?? attributes.get("description") ?? "unnamed",
        ),
      ),
      ...custom
        .filter(({ path }) => rootAttributes(file, path).includes(queries))
        .map(() => "Power Query"),
    ]),
    dataModel: attempt(() => ofType("powerPivotData").length > 0),
    ownParts: attempt(() =>
      custom
        .filter(({ path }) => rootAttributes(file, path).some((name) => name.startsWith(own)))
        .map(({ path }) => path),
    ),
  });
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof DamagedPart || error instanceof OversizedPart) return undefined;
    throw error;
  }
}

function dropUndefined(facts: {
  readonly [Part in keyof PackageFacts]: PackageFacts[Part] | undefined;
}): PackageFacts {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as PackageFacts;
}

const fields: Readonly<Record<string, keyof DocumentProperties>> = {
  creator: "author",
  lastModifiedBy: "lastSavedBy",
  title: "title",
  subject: "subject",
  keywords: "keywords",
  description: "comments",
  category: "category",
  Manager: "manager",
  Company: "company",
};

function readProperties(file: ZipPackage): DocumentProperties {
  const found: Record<string, string | readonly string[]> = {};
  for (const { type, path } of readRelations(file, "")) {
    if (!file.has(path)) continue;
    if (type === "core-properties" || type === "extended-properties")
      for (const { name, text } of readXml(file, path).children) {
        const field = fields[name];
        if (field !== undefined && text.trim() !== "") found[field] = text.trim();
      }
    else if (type === "custom-properties")
      found["custom"] = childrenOf(readXml(file, path), "property").map(
        ({ attributes, children }) =>
          `${attributes.get("name") ?? ""}: ${children[0]?.text.trim() ?? ""}`,
      );
  }
  return found;
}

/** The other workbook's path, as the link stores it. */
function linkPath(file: ZipPackage, relations: readonly Relation[], id: string): string {
  const part = relations.find((one) => one.id === id)?.path;
  if (part === undefined || !file.has(part)) return "an unknown place";
  const [target = ""] = readTargets(file, part);
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** Only the head of a cache is of interest; its items may run to millions. */
function readPivotCache(file: ZipPackage, path: string): PivotCache {
  let records = 0;
  let source = "";
  const scanner = new XmlScanner({
    open(bytes, name, nameEnd, end) {
      if (spells(bytes, name, nameEnd, "pivotCacheDefinition"))
        records = Number(readAttributes(bytes, nameEnd, end).get("recordCount") ?? 0) || 0;
      else if (spells(bytes, name, nameEnd, "worksheetSource")) {
        const from = readAttributes(bytes, nameEnd, end);
        const sheet = from.get("sheet");
        const range = from.get("ref") ?? from.get("name") ?? "";
        source = sheet === undefined ? range : `${sheet}!${range}`;
      } else if (spells(bytes, name, nameEnd, "cacheSource") && source === "")
        source =
          readAttributes(bytes, nameEnd, end).get("type") === "external" ? "a connection" : "";
    },
    close: () => undefined,
    text: () => undefined,
  });
  streamXml(file, path, scanner);
  return { source, records };
}

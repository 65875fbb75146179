import type { ZipPackage } from "../../zip/zip-package";
import { childrenOf, readXml } from "../xml/xml-element";

/** A part that another part points to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `comments`. Strict and older files differ only before it. */
  readonly type: string;
  /** Path inside the package. */
  readonly path: string;
}

/** The parts that a part points to inside the package; none where it points nowhere. */
export function readRelations(file: ZipPackage, part: string): Relation[] {
  const { folder, path } = relationsOf(part);
  if (!file.has(path)) return [];
  return childrenOf(readXml(file, path), "Relationship").flatMap(({ attributes }) => {
    const target = attributes.get("Target") ?? "";
    const type = (attributes.get("Type") ?? "").split("/").pop() ?? "";
    const outside = attributes.get("TargetMode") === "External";
    return outside ? [] : [{ id: attributes.get("Id") ?? "", type, path: resolve(folder, target) }];
  });
}

/** What a part points to outside the package, as it stands there. */
export function readTargets(file: ZipPackage, part: string): string[] {
  const { path } = relationsOf(part);
  if (!file.has(path)) return [];
  return childrenOf(readXml(file, path), "Relationship").flatMap(({ attributes }) =>
    attributes.get("TargetMode") === "External" ? [attributes.get("Target") ?? ""] : [],
  );
}

function relationsOf(part: string): { folder: string; path: string } {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  return { folder, path: `${folder}_rels/${part.slice(slash)}.rels` };
}

function resolve(folder: string, target: string): string {
  const from = target.startsWith("/") ? target : folder + target;
  const steps: string[] = [];
  for (const step of from.split("/"))
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  return steps.join("/");
}

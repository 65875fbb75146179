import { camelName } from "./member-names";
import type { WireQuery } from "./wire-request";

/** What was asked for: `format/fill/color` becomes nested maps; `*` stands for every plain property. */
export type SelectTree = ReadonlyMap<string, SelectTree>;

/** Reads select and expand into one tree; an empty tree asks for every plain property. */
export function selectTree(query: WireQuery | undefined): SelectTree {
  const tree = new Map<string, Map<string, unknown>>();
  for (const path of [...(query?.Select ?? []), ...(query?.Expand ?? [])]) {
    let level: Map<string, unknown> = tree;
    for (const part of path.split(/[/.]/)) {
      const name = camelName(part.trim());
      const next = level.get(name);
      const child: Map<string, unknown> = next instanceof Map ? next : new Map();
      level.set(name, child);
      level = child;
    }
  }
  return tree as SelectTree;
}

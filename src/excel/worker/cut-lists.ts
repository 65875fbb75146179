/** Items that cross in one message: taking them over costs the pane a few milliseconds. */
const itemsAPart = 400;

export interface ListPart {
  readonly path: readonly string[];
  readonly items: readonly unknown[];
}

/**
 * Takes long lists out of an object so that they cross piece by piece; `putLists` puts them back. Looks two
 * levels deep, which is where a report keeps its lists.
 */
export function cutLists(value: unknown): {
  readonly rest: unknown;
  readonly parts: readonly ListPart[];
} {
  const parts: ListPart[] = [];
  const cut = (from: unknown, path: readonly string[]): unknown => {
    if (Array.isArray(from)) {
      if (from.length <= itemsAPart) return from;
      for (let at = 0; at < from.length; at += itemsAPart)
        parts.push({ path, items: from.slice(at, at + itemsAPart) as unknown[] });
      return [];
    }
    if (!isPlain(from) || path.length === 2) return from;
    return Object.fromEntries(
      Object.entries(from).map(([key, item]) => [key, cut(item, [...path, key])]),
    );
  };
  return { rest: cut(value, []), parts };
}

/** Puts lists back where `cutLists` took them from. The value is changed: it just crossed and is nobody else's. */
export function putLists(value: unknown, parts: readonly ListPart[]): unknown {
  for (const { path, items } of parts) {
    const list = path.reduce<unknown>((at, key) => (isPlain(at) ? at[key] : undefined), value);
    if (Array.isArray(list)) for (const item of items) list.push(item);
  }
  return value;
}

/** Objects of another realm too, as they come through a channel. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !ArrayBuffer.isView(value)
  );
}

/** Items that cross in one message: taking them over costs the pane a few milliseconds. */
const itemsAMessage = 400;
/** Shorter lists cross as they are. */
const shortest = 20;
/** Fewer items that stayed the same are sent again rather than told by their places. */
const leastSame = 8;
/** How deep a list may stand: a report keeps its own one level down. */
const deepest = 2;

/** A piece of a list: items, or those that stood at these places of the list sent before. */
export type ListPart = { readonly path: readonly string[] } & (
  { readonly items: readonly unknown[] } | { readonly from: number; readonly to: number }
);

/**
 * Takes long lists out of answers, so that they cross piece by piece. Of a list that was sent before, only items that
 * are others now cross again: after an edit that is one sheet's.
 */
export class ListCutter {
  readonly #sent = new Map<string, readonly unknown[]>();

  /** The answer with its long lists empty, and their pieces in order, as many together as one message should take. */
  cut(value: unknown): { readonly rest: unknown; readonly messages: readonly ListPart[][] } {
    const parts: ListPart[] = [];
    const rest = this.#take(value, [], parts);
    return { rest, messages: share(parts) };
  }

  /** An answer did not arrive: the next one crosses whole. */
  forget(): void {
    this.#sent.clear();
  }

  #take(from: unknown, path: readonly string[], parts: ListPart[]): unknown {
    if (Array.isArray(from)) {
      if (from.length < shortest) return from;
      const key = path.join("\n");
      parts.push(...piecesOf(from, this.#sent.get(key) ?? [], path));
      this.#sent.set(key, from);
      return [];
    }
    if (!isPlain(from) || path.length === deepest) return from;
    return Object.fromEntries(
      Object.entries(from).map(([key, item]) => [key, this.#take(item, [...path, key], parts)]),
    );
  }
}

/** Puts lists back where the cutter at the other end took them from; it hears every answer, in order. */
export class ListJoiner {
  readonly #heard = new Map<string, readonly unknown[]>();

  /** The value is changed: it just crossed and is nobody else's. */
  join(value: unknown, parts: readonly ListPart[]): unknown {
    const lists = new Map<string, unknown[]>();
    for (const part of parts) {
      const key = part.path.join("\n");
      const list = lists.get(key) ?? listAt(value, part.path);
      lists.set(key, list);
      const items =
        "items" in part ? part.items : (this.#heard.get(key) ?? []).slice(part.from, part.to);
      for (const item of items) list.push(item);
    }
    for (const [key, list] of lists) this.#heard.set(key, list);
    return value;
  }
}

/** The very same objects in the same places are the same items. */
function piecesOf(
  list: readonly unknown[],
  before: readonly unknown[],
  path: readonly string[],
): ListPart[] {
  const parts: ListPart[] = [];
  let fresh = 0;
  const flush = (end: number) => {
    for (let at = fresh; at < end; at += itemsAMessage)
      parts.push({ path, items: list.slice(at, Math.min(end, at + itemsAMessage)) });
  };
  for (let at = 0; at < list.length;) {
    let to = at;
    while (to < list.length && to < before.length && list[to] === before[to]) to++;
    if (to - at >= leastSame) {
      flush(at);
      parts.push({ path, from: at, to });
      fresh = to;
    }
    at = Math.max(to, at + 1);
  }
  flush(list.length);
  return parts;
}

function share(parts: readonly ListPart[]): ListPart[][] {
  const messages: ListPart[][] = [];
  let room = 0;
  for (const part of parts) {
    const items = "items" in part ? part.items.length : 0;
    if (messages.length === 0 || items > room) {
      messages.push([]);
      room = itemsAMessage;
    }
    messages.at(-1)?.push(part);
    room -= items;
  }
  return messages;
}

function listAt(value: unknown, path: readonly string[]): unknown[] {
  const list = path.reduce<unknown>((at, key) => (isPlain(at) ? at[key] : undefined), value);
  if (!Array.isArray(list)) throw new Error(`There is no list ${path.join(".")}.`);
  return list;
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

/**
 * Groups of items that share a key with one another, directly or through others, in the order of their
 * first; within a group in the order given.
 */
export function joinByKey<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): readonly (readonly Item[])[] {
  const parents = items.map((_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (parents[top] !== top) top = parents[top] ?? top;
    for (let step = at; step !== top;) {
      const next = parents[step] ?? top;
      parents[step] = top;
      step = next;
    }
    return top;
  };
  const first = new Map<string, number>();
  items.forEach((item, at) => {
    for (const key of keysOf(item)) {
      const known = first.get(key);
      if (known === undefined) first.set(key, at);
      else {
        const [one, two] = [root(known), root(at)];
        parents[Math.max(one, two)] = Math.min(one, two);
      }
    }
  });
  const groups = new Map<number, Item[]>();
  items.forEach((item, at) => {
    const top = root(at);
    const group = groups.get(top);
    if (group) group.push(item);
    else groups.set(top, [item]);
  });
  return [...groups.values()];
}

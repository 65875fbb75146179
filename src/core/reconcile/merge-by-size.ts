import type { Figure } from "./cells";

/**
 * Lists that are each in order of size as one. Of equal sizes those of an earlier list come first. Two by two, so that
 * each item is looked at once for every doubling of the number of lists.
 */
export function mergeBySize<Item extends Pick<Figure, "size">>(
  lists: readonly (readonly Item[])[],
): readonly Item[] {
  let left = lists;
  while (left.length > 1) {
    const next: (readonly Item[])[] = [];
    for (let at = 0; at < left.length; at += 2)
      next.push(mergeTwo(left[at] ?? [], left[at + 1] ?? []));
    left = next;
  }
  return left[0] ?? [];
}

function mergeTwo<Item extends Pick<Figure, "size">>(
  one: readonly Item[],
  other: readonly Item[],
): readonly Item[] {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const merged: Item[] = [];
  let [i, j] = [0, 0];
  let [a, b] = [one[0], other[0]];
  while (a && b)
    if (a.size <= b.size) {
      merged.push(a);
      a = one[++i];
    } else {
      merged.push(b);
      b = other[++j];
    }
  for (; i < one.length; i++) merged.push(one[i] as Item);
  for (; j < other.length; j++) merged.push(other[j] as Item);
  return merged;
}

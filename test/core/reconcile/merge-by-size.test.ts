import fc from "fast-check";
import { mergeBySize } from "../../../src/core/reconcile/merge-by-size";

test("lists in order become one in order, equal sizes in the order of their lists", () => {
  const lists = fc.array(fc.array(fc.nat(9)), { maxLength: 9 });
  fc.assert(
    fc.property(lists, (sizes) => {
      const inOrder = sizes.map((list, of) =>
        [...list].sort((a, b) => a - b).map((size, at) => ({ size, of, at })),
      );
      const sorted = inOrder.flat().sort((a, b) => a.size - b.size);
      expect(mergeBySize(inOrder)).toEqual(sorted);
    }),
  );
});

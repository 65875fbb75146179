import fc from "fast-check";
import { fingerprint } from "../../src/core/fingerprint";

test("is the same today and tomorrow", () => {
  expect(fingerprint(["total-not-sum", "Appendix 1", "F10", "901", "(4)"])).toBe(
    "5285b8e7df5465d0",
  );
});

test("tells where one part ends and the next begins", () => {
  expect(fingerprint(["ab", "c"])).not.toBe(fingerprint(["a", "bc"]));
});

test("differs as soon as one character of one part does", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "binary" }), { minLength: 1 }),
      fc.nat(),
      fc.string({ minLength: 1 }),
      (parts, at, more) => {
        const changed = parts.map((part, index) =>
          index === at % parts.length ? part + more : part,
        );
        expect(fingerprint(changed)).not.toBe(fingerprint(parts));
      },
    ),
  );
});

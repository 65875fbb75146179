import fc from "fast-check";
import { decodeNumber, decodeText } from "../../../src/files/workbook/xml/decode-bytes";
import { XmlScanner } from "../../../src/files/workbook/xml/xml-scanner";

function tell(pieces: readonly Uint8Array[]): string[] {
  const said: string[] = [];
  const scanner = new XmlScanner({
    open: (bytes, name, nameEnd, end) =>
      said.push(`<${decodeText(bytes, name, nameEnd)}|${decodeText(bytes, nameEnd, end)}`),
    close: (bytes, name, nameEnd) => said.push(`/${decodeText(bytes, name, nameEnd)}`),
    text: (bytes, start, end, raw) => said.push(`"${decodeText(bytes, start, end, raw)}`),
  });
  pieces.forEach((piece, at) => scanner.push(piece, at === pieces.length - 1));
  return said;
}

const xml = new TextEncoder().encode(
  '<?xml version="1.0"?><!-- a > b --><x:a q="1>2" r=\'"\'><b/>t£&amp;u<![CDATA[<&]]]></![CDATA]]>v</x:a>\n'.replace(
    "</![CDATA]]>",
    "]]>",
  ),
);

test("wherever the bytes are parted, the same is told", () => {
  const whole = tell([xml]);
  expect(whole).toEqual(
    ['<a| q="1>2" r=\'"\'', "<b|", "/b", '"t£&u', '"<&]', '"]]>v', "/a"].map((line) => line),
  );
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(xml.length), { maxLength: 8 }), (cuts) => {
      const edges = [0, ...cuts.sort((a, b) => a - b), xml.length];
      expect(tell(edges.slice(1).map((edge, at) => xml.subarray(edges[at], edge)))).toEqual(whole);
    }),
  );
});

test("a number is read as the language itself would read it", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const bytes = new TextEncoder().encode(String(value));
      expect(decodeNumber(bytes, 0, bytes.length)).toBe(Number(String(value)));
    }),
  );
});

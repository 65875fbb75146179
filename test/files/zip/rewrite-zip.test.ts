import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough, zipSync } from "fflate";
import { openZip } from "../../../src/files/zip/open-zip";
import { rewriteZip } from "../../../src/files/zip/rewrite-zip";

/** A zip as programs write it that do not know sizes beforehand: they follow the data. */
function streamed(files: Readonly<Record<string, string>>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => void chunks.push(chunk));
  for (const [index, [name, text]] of Object.entries(files).entries()) {
    const file = index % 2 === 0 ? new ZipDeflate(name) : new ZipPassThrough(name);
    zip.add(file);
    file.push(strToU8(text), true);
  }
  zip.end();
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

const files = { "a.xml": "<a>one</a>", "b.xml": "<b>two</b>", "c.xml": "<c>three</c>" };
const texts = (zip: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, data]) => [name, strFromU8(data)]));

test.each([
  [
    "with sizes before the data",
    zipSync({
      "a.xml": strToU8(files["a.xml"]),
      "b.xml": strToU8(files["b.xml"]),
      "c.xml": [strToU8(files["c.xml"]), { level: 0 }],
    }),
  ],
  ["with sizes after the data", streamed(files)],
  [
    "as a view into more memory",
    new Uint8Array(Buffer.concat([Buffer.alloc(7), streamed(files)])).subarray(7),
  ],
])("a zip %s is read, and rewritten where it changes", (_, zip) => {
  const archive = openZip("a.zip", zip);
  const entry = archive.find("B.XML");
  expect(entry && strFromU8(archive.read(entry, 100))).toBe(files["b.xml"]);
  const out = rewriteZip(
    archive,
    new Map([
      ["b.xml", "<b>changed £</b>"],
      ["d.xml", "<d/>"],
    ]),
  );
  expect(texts(out)).toEqual({ ...files, "b.xml": "<b>changed £</b>", "d.xml": "<d/>" });
  const again = openZip("b.zip", out);
  expect(again.directory.entries.map(({ name }) => name)).toEqual([
    "a.xml",
    "b.xml",
    "c.xml",
    "d.xml",
  ]);
  for (const one of again.directory.entries) again.read(one, 100);
});

test("an entry beyond the limit is refused by name", () => {
  const archive = openZip("a.zip", zipSync({ "a.xml": strToU8("x".repeat(200)) }));
  const entry = archive.find("a.xml");
  expect(() => entry && archive.read(entry, 100)).toThrow("a.zip: it unpacks to 1 MB in “a.xml”");
});

test("a zip with a password is refused as such", () => {
  const zip = zipSync({ "a.xml": strToU8("x") });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at + 46 < zip.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  expect(() => openZip("a.docx", zip)).toThrow("a.docx: the file is protected by a password.");
});

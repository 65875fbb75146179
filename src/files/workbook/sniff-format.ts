import type { ZipPackage } from "../zip/zip-package";

/** What a file is, told from its content. */
export type FileKind =
  "zip" | "compound" | "pdf" | "rich text" | "markup" | "picture" | "binary" | "text" | "empty";

/** Tells a file by how it begins. */
export function sniffFormat(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  const begins = (...marks: number[]) => marks.every((mark, at) => bytes[at] === mark);
  if (begins(0x50, 0x4b)) return "zip";
  if (begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return "compound";
  if (begins(0x25, 0x50, 0x44, 0x46)) return "pdf";
  if (begins(0x7b, 0x5c, 0x72, 0x74, 0x66)) return "rich text";
  if (begins(0x89, 0x50, 0x4e, 0x47) || begins(0xff, 0xd8, 0xff) || begins(0x47, 0x49, 0x46, 0x38))
    return "picture";
  if (begins(0xff, 0xfe) || begins(0xfe, 0xff)) return "text";
  const head = bytes.subarray(0, 8192);
  // Text without a byte order mark has no zero bytes, unless it is UTF-16 (every other byte of plain text).
  let zeros = 0;
  for (const byte of head) if (byte === 0) zeros++;
  if (zeros > 0) return zeros > head.length * 0.3 && zeros < head.length * 0.6 ? "text" : "binary";
  // Nor has it controls other than tabs and line ends.
  if (head.some((byte) => byte < 7 || (byte > 13 && byte < 27))) return "binary";
  const start = new TextDecoder("latin1")
    .decode(head)
    .replace(/^ï»¿/, "")
    .trimStart()
    .toLowerCase();
  if (start === "" && bytes.length <= head.length) return "empty";
  return /^<(?:\?xml|!doctype|html|table|body|head|meta|div|workbook)/.test(start)
    ? "markup"
    : "text";
}

/** What a zip package is, told from the parts it holds. */
export type PackageKind =
  | { readonly kind: "xlsx"; readonly main: string }
  | { readonly kind: "xlsb" | "ods" | "numbers" | "document" | "slides" | "open text" | "other" };

/** Tells a package by its parts; `main` is where its root relation points. */
export function sniffPackage(file: ZipPackage, main: string | undefined): PackageKind {
  const paths = file.paths.map((path) => path.toLowerCase());
  const some = (test: (path: string) => boolean) => paths.some(test);
  if (some((path) => path.endsWith(".iwa")) || file.has("Index.zip")) return { kind: "numbers" };
  if (file.has("content.xml") && file.has("mimetype")) {
    const type = new TextDecoder().decode(file.read("mimetype"));
    return { kind: type.includes("spreadsheet") ? "ods" : "open text" };
  }
  if (main?.toLowerCase().endsWith(".bin") || file.has("xl/workbook.bin")) return { kind: "xlsb" };
  if (some((path) => path.startsWith("word/"))) return { kind: "document" };
  if (some((path) => path.startsWith("ppt/"))) return { kind: "slides" };
  if (main !== undefined && file.has(main)) return { kind: "xlsx", main };
  return file.has("xl/workbook.xml")
    ? { kind: "xlsx", main: "xl/workbook.xml" }
    : { kind: "other" };
}

import type { ZipPackage } from "../../zip/zip-package";
import { toUtf8 } from "./to-utf8";
import type { XmlScanner } from "./xml-scanner";

/**
 * Feeds a part to a scanner piece by piece, so that a large sheet is never whole in memory.
 * @throws DamagedPart | OversizedPart
 */
export function streamXml(file: ZipPackage, path: string, scanner: XmlScanner): void {
  let wide: Uint8Array[] | null = null;
  let first = true;
  file.stream(path, (piece, last) => {
    if (first && piece.length > 1 && isWide(piece)) wide = [];
    if (piece.length > 0) first = false;
    if (!wide) {
      scanner.push(piece, last);
      return;
    }
    wide.push(piece);
    if (last) scanner.push(toUtf8(join(wide)), true);
  });
}

function isWide(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

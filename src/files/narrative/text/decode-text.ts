import { UnreadableFile } from "../../unreadable-file";

/**
 * The characters of a text file: UTF-8 or UTF-16 by its mark or by its look, and otherwise Windows-1252, which
 * is what old exports and e-mail programs write and the only one of these that can never fail.
 *
 * @throws UnreadableFile where the bytes are no text.
 */
export function decodeText(file: string, bytes: Uint8Array): string {
  const [label, skip] = encodingOf(bytes);
  const body = bytes.subarray(skip);
  const text = label === null ? decodeUnmarked(body) : new TextDecoder(label).decode(body);
  if (holdsControls(text))
    throw new UnreadableFile(
      file,
      "it is not a text file",
      "Save it as a Word document (.docx) or as plain text (.txt)",
    );
  return text;
}

function encodingOf(bytes: Uint8Array): readonly [string | null, number] {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return ["utf-8", 3];
  if (a === 0xff && b === 0xfe) return ["utf-16le", 2];
  if (a === 0xfe && b === 0xff) return ["utf-16be", 2];
  const sample = bytes.subarray(0, 512);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even++;
    else if (byte === 0) odd++;
  });
  if (odd > sample.length / 4 && even === 0) return ["utf-16le", 0];
  if (even > sample.length / 4 && odd === 0) return ["utf-16be", 0];
  return [null, 0];
}

function decodeUnmarked(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows(bytes);
  }
}

/** What Windows-1252 has from 0x80 to 0x9f, where Latin-1 has controls. */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Some versions of Node decode Windows-1252 as Latin-1, hence the second step. */
function decodeWindows(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (control) => windows[control.charCodeAt(0) - 0x80] ?? "");
}

/** Programs and pictures hold zero bytes and other controls within their first few thousand characters. */
function holdsControls(text: string): boolean {
  return /[\x00-\x06\x0e-\x1a]/.test(text.slice(0, 8192));
}

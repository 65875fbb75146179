import type { ZipPackage } from "../../zip/zip-package";
import { decodeText, readAttributes, spells } from "../xml/decode-bytes";
import { isOn } from "../xml/xml-element";
import { XmlScanner } from "../xml/xml-scanner";
import { streamXml } from "../xml/stream-xml";
import { decodeEscapes } from "./decode-escapes";

/** The texts that cells share. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** Those whose every visible run is bold, whatever the style of the cell. */
  readonly bold: ReadonlySet<number>;
}

/** Reads the table of shared texts; furigana is left out, runs are joined. */
export function readSharedStrings(file: ZipPackage, path: string | undefined): SharedStrings {
  const texts: string[] = [];
  const bold = new Set<number>();
  if (path === undefined) return { texts, bold };
  let text = "";
  let inText = false;
  let phonetic = 0;
  let runs = 0;
  let boldRuns = 0;
  let runBold = false;
  const scanner = new XmlScanner({
    open(bytes, name, nameEnd, end) {
      const length = nameEnd - name;
      if (length === 1) {
        const c = bytes[name];
        if (c === 116) inText = phonetic === 0;
        else if (c === 114) runBold = false;
        else if (c === 98) runBold = isOn(readAttributes(bytes, nameEnd, end).get("val"), true);
      } else if (spells(bytes, name, nameEnd, "si")) {
        text = "";
        runs = boldRuns = 0;
        runBold = false;
      } else if (spells(bytes, name, nameEnd, "rPh")) phonetic++;
    },
    close(bytes, name, nameEnd) {
      if (nameEnd - name === 1) {
        if (bytes[name] === 116) inText = false;
      } else if (spells(bytes, name, nameEnd, "si")) {
        if (runs > 0 && runs === boldRuns) bold.add(texts.length);
        texts.push(decodeEscapes(text));
      } else if (spells(bytes, name, nameEnd, "rPh")) phonetic--;
    },
    text(bytes, start, end, raw) {
      if (!inText) return;
      const piece = decodeText(bytes, start, end, raw);
      text = text === "" ? piece : text + piece;
      if (piece.trim() === "") return;
      runs++;
      if (runBold) boldRuns++;
    },
  });
  streamXml(file, path, scanner);
  return { texts, bold };
}

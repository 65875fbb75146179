import { strToU8, zipSync } from "fflate";

/** A zip of named texts, the same bytes every time. */
export function zipFile(parts) {
  const mtime = new Date(2020, 0, 1);
  const files = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { mtime, level: 9 }]]),
  );
  return zipSync(files);
}

export const xml = (text) =>
  String(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

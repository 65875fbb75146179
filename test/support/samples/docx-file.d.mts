/** See the .mjs beside this file, which plain Node scripts import as it is. */
export function docxFile(lines: readonly string[]): Uint8Array;

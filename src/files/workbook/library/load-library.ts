import type * as Spreadsheets from "@e965/xlsx";

/** The spreadsheet library, fetched only when a file needs it: it is large and slow to start. */
export type Library = typeof Spreadsheets;

let loading: Promise<Library> | undefined;

/** The library, loaded once. */
export function loadLibrary(): Promise<Library> {
  loading ??= import("@e965/xlsx").then(unwrap);
  return loading;
}

/** Bundlers and test runners that turn modules into CommonJS put the exports one level down. */
function unwrap(module: Library & { default?: Library }): Library {
  return module.SSF ? module : (module.default ?? module);
}

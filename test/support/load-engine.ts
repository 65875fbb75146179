import { readFileSync } from "node:fs";
import * as library from "@ironcalc/wasm";
import type { Model } from "@ironcalc/wasm";

/** The engine as the page loads it, its WebAssembly read from disk. */
export function loadEngineFromDisk(): Promise<() => Model> {
  library.initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  return Promise.resolve(() => new library.Model("workbook", "en-GB", "UTC", "en"));
}

import type { Model } from "@ironcalc/wasm";

/** Loads the engine in a browser: its program and its WebAssembly are fetched now, not with the page. */
export async function loadEngine(): Promise<() => Model> {
  const library = await import("@ironcalc/wasm");
  await library.default();
  return () => new library.Model("workbook", "en-GB", "UTC", "en");
}

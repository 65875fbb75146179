/** See the .mjs beside this file, which plain Node scripts import as it is. */
export function generateBudgetWorkbook(cells: number, seed: number, sheets?: number): Uint8Array;

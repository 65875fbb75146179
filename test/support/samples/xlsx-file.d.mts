/** A cell: empty, a text, a number, or one of them with a formula and a style's name. */
export type SampleCell =
  | null
  | string
  | number
  | { readonly value: string | number; readonly formula?: string; readonly style?: string };

export interface SampleSheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SampleCell[])[];
}

/** See the .mjs beside this file, which plain Node scripts import as it is. */
export function xlsxFile(sheets: readonly SampleSheet[]): Uint8Array;

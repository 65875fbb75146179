/** Rows of a sheet in Excel. */
export const LAST_ROW = 1_048_576;

/** Columns of a sheet in Excel. */
export const LAST_COLUMN = 16_384;

/**
 * Cells that one request may read or write; beyond it Excel on the web gives null for the values.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export const MOST_CELLS = 5_000_000;

/** Bounds that no honest table meets; they keep the memory of a reader flat whatever the file claims. */
export const tableLimits = {
  columns: 2048,
  /** Characters of one record of a text file. */
  rowCharacters: 1_048_576,
  /** Excel's own limit for a cell. */
  cellCharacters: 32_767,
  /** Excel's own last row. */
  sheetRows: 1_048_576,
  sheets: 256,
  parts: 10_000,
} as const;

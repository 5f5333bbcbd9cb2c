/** Bounds of what the service or a file may hold; they keep memory flat whatever is sent. */
export const epvoLimits = {
  /** Of one answer of the service. */
  answerBytes: 32 * 1024 * 1024,
  /** Of a file that a university downloaded. */
  fileBytes: 64 * 1024 * 1024,
  rows: 500_000,
  /** Of one row. */
  fields: 200,
  /** Of one value as JSON text. */
  valueLength: 20_000,
  pages: 5_000,
  dictionaryEntries: 50_000,
} as const;

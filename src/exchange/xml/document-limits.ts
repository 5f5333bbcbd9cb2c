/** Bounds of a document of records that others made: some ten thousand learning agreements, or transcripts with their PDF. */
export const documentLimits = {
  bytes: 128 * 1024 * 1024,
  /** Nesting: a programme of modules of courses of classes takes some twenty. */
  depth: 200,
  elements: 3_000_000,
  /** Of one record, which is held as a tree. */
  recordElements: 100_000,
} as const;

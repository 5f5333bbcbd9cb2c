/** Bounds of a document of records that others made: some ten thousand learning agreements, which take 650 MB as values, or transcripts with their PDF. */
export const documentLimits = {
  bytes: 64 * 1024 * 1024,
  /** Nesting: a programme of modules of courses of classes takes some twenty. */
  depth: 200,
  elements: 1_500_000,
  /** Of one record, which is held as a tree. */
  recordElements: 100_000,
} as const;

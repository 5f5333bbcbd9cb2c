/** What a transcript may hold. A day of talk has half a million code points. */
export const transcriptLimits = {
  codePoints: 2_000_000,
  turns: 50_000,
  /** Different labels of speakers. */
  speakers: 500,
  nameLength: 200,
} as const;

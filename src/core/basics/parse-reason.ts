/** Why a text is no JSON, on one line: engines quote the text, and it may hold line breaks. */
export const parseReason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();

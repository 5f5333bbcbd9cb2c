import type { JournalEntry } from '../../../src/core/journal/entry.ts';
import type { JournalHead } from '../../../src/core/journal/head.ts';
import { writeJournalBundle } from '../../../src/exchange/journal/write-journal-bundle.ts';

/** The whole of a bundle as one text. */
export const bundleText = async (
  entries: readonly JournalEntry[],
  heads: readonly JournalHead[],
  publicKey: string,
): Promise<string> => {
  let text = '';
  for await (const line of writeJournalBundle(
    { exportedAt: '2026-11-25T12:00:00.000Z', publicKey },
    entries,
    heads,
  ))
    text += line;
  return text;
};

import type { JournalEntry } from '../../core/journal/entry.ts';
import type { JournalHead } from '../../core/journal/head.ts';
import type { BundleHeader } from './journal-bundle.ts';

/**
 * The lines of a bundle with their ends, one by one, so that it can be piped to a file. `entries` must come by sequence
 * within each institution: the verifier takes another order for an exchange.
 */
export async function* writeJournalBundle(
  header: Omit<BundleHeader, 'format' | 'version'>,
  entries: AsyncIterable<JournalEntry> | Iterable<JournalEntry>,
  heads: readonly JournalHead[],
): AsyncGenerator<string, void> {
  yield `${JSON.stringify({ format: 'qaitu-journal', version: 1, ...header })}\n`;
  let count = 0;
  for await (const entry of entries) {
    count += 1;
    yield `${JSON.stringify({ entry })}\n`;
  }
  for (const head of heads) yield `${JSON.stringify({ head })}\n`;
  yield `${JSON.stringify({ end: { entries: count, heads: heads.length } })}\n`;
}

import type { EntryView } from '../../../contract/journal.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import type { HistoryItem } from '../../ui/HistoryList.tsx';
import { actorName } from './actor-name.ts';
import { entrySentence } from './entry-sentence.ts';

/** Entries of one or several records as lines of a history, newest first. */
export const historyItems = (locale: Locale, entries: readonly EntryView[]): readonly HistoryItem[] =>
  entries
    .toSorted((a, b) => (a.at === b.at ? b.sequence - a.sequence : a.at < b.at ? 1 : -1))
    .map((entry) => ({
      id: entry.id,
      who: actorName(locale, entry),
      what: entrySentence(locale, entry),
      when: entry.at,
      ...(entry.reason === null ? {} : { why: entry.reason }),
    }));

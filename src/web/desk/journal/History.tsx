import { useQueries } from '@tanstack/react-query';
import { readHistory } from '../../../contract/journal.ts';
import { HistoryList } from '../../ui/HistoryList.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { historyItems } from './history-items.ts';

/** A record of an institution's journal. */
export interface HistoryRecord {
  readonly institutionId: string;
  readonly noun: string;
  readonly id: string;
}

/** Who did what to the records of a page, newest first; last on every page of a record. */
export const History = ({ records }: { readonly records: readonly HistoryRecord[] }) => {
  const locale = useLocale();
  const say = useSay();
  const found = useQueries({ queries: records.map((params) => queryOf(readHistory, { params })) });
  const entries = found.flatMap(({ data }) => data?.entries ?? []);
  const isPending = found.some((query) => query.isPending);
  const isRefused = entries.length === 0 && found.some(({ isError }) => isError);
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{say('desk.history')}</h2>
      {isPending ? (
        <p>{say('desk.loading')}</p>
      ) : isRefused ? (
        <p>{say('desk.history.refused')}</p>
      ) : (
        <HistoryList items={historyItems(locale, entries)} />
      )}
    </section>
  );
};

import type { ReactNode } from 'react';
import { formatDateTime } from '../../core/basics/format-date.ts';
import { useLocale } from '../desk/use-locale.ts';
import { useSay } from '../desk/use-say.ts';
import { useTimeZone } from '../desk/use-time-zone.ts';

export interface HistoryItem {
  readonly id: string;
  readonly who: ReactNode;
  /** What he did, in a sentence of the reader's language. */
  readonly what: ReactNode;
  /** Instant, ISO 8601. */
  readonly when: string;
  readonly why?: ReactNode;
}

/** Who did what, when and why, newest first as given. */
export const HistoryList = ({ items }: { readonly items: readonly HistoryItem[] }) => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  if (items.length === 0) return <p className="empty-state">{say('desk.history.empty')}</p>;
  return (
    <ol className="history">
      {items.map(({ id, who, what, when, why }) => (
        <li key={id}>
          <time dateTime={when}>{formatDateTime(when, locale, timeZone)}</time>
          <p>
            <strong>{who}</strong>: {what}
          </p>
          {why === undefined ? undefined : (
            <p className="why">
              {say('desk.history.why')}: {why}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
};

import { useSuspenseQuery } from '@tanstack/react-query';
import { readDeadlines } from '../../../contract/application.ts';
import { formatLongDate, formatTime } from '../../../core/basics/format-date.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';
import { useToday } from '../use-today.ts';
import { monthName } from '../month-name.ts';
import { useUniversity } from './use-university.ts';
import { ListFileLink } from '../ListFileLink.tsx';

/** What falls due, month by month from today, and the same as a feed for one's own calendar. */
export const DeadlinesPage = () => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const today = useToday();
  const { institutionId } = useUniversity();
  const { deadlines, feed } = useSuspenseQuery(queryOf(readDeadlines, { params: { institutionId } })).data;
  const coming = deadlines.filter(({ on }) => on >= today).toSorted((a, b) => a.on.localeCompare(b.on));
  const months = Map.groupBy(coming, ({ on }) => on.slice(0, 7));
  return (
    <DeskPage
      title={say('office.deadlines')}
      lead={say('office.deadlines-what')}
      actions={<ListFileLink list={readDeadlines} params={{ institutionId }} />}
    >
      {coming.length === 0 ? (
        <div className="empty-state">
          <p>{say('office.deadlines-empty')}</p>
        </div>
      ) : undefined}
      {[...months].map(([month, items]) => (
        <section key={month} aria-labelledby={`month-${month}`}>
          <h2 id={`month-${month}`}>{monthName(month, locale)}</h2>
          <ol className="agenda">
            {items.map(({ on, at, kind, title, recordId }) => (
              <li key={`${on} ${kind} ${recordId} ${title.en}`}>
                <time dateTime={at ?? on}>
                  {formatLongDate(on, locale)}
                  {at === null ? undefined : `, ${formatTime(at, timeZone)}`}
                </time>
                <p>
                  <span className="kind">{say(`office.deadline.${kind}`)}</span> {title[locale]}
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <h2>{say('office.feed')}</h2>
      <p>{say('office.feed-what')}</p>
      <p>
        <a href={feed}>{say('office.feed-link')}</a>
      </p>
    </DeskPage>
  );
};

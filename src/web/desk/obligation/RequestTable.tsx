import type { ReactNode } from 'react';
import { dayOf, daysBetween, formatDate } from '../../../core/basics/format-date.ts';
import { formatRelativeDays } from '../../../core/basics/format-relative-days.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';
import { useToday } from '../use-today.ts';
import { FileLink } from './FileLink.tsx';
import { requestText } from './request-text.ts';
import type { ObligationRead, ReadRequest } from './use-obligation.ts';

/** What was asked of the office, by when it answers, and its answers. */
export const RequestTable = ({
  read: { obligation, requests },
  empty,
  renderAct,
}: {
  readonly read: ObligationRead;
  readonly empty: string;
  readonly renderAct: (request: ReadRequest) => ReactNode;
}) => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  const timeZone = useTimeZone();
  return (
    <DataTable
      caption={say('obligation.requests')}
      isCaptionSeen={false}
      isStacked
      columns={[
        {
          key: 'what',
          title: say('obligation.requests.what'),
          renderCell: (request) => requestText(request, locale),
        },
        {
          key: 'words',
          title: say('obligation.requests.words'),
          // A card on a phone lays out each child of a cell by itself, so there is one.
          renderCell: ({ words, file }) => (
            <div>
              <span className="written">{words}</span>
              {file === null ? undefined : (
                <>
                  <br />
                  <FileLink institutionId={obligation.institutionId} file={file} />
                </>
              )}
            </div>
          ),
        },
        {
          key: 'filed',
          title: say('obligation.requests.filed'),
          renderCell: ({ filedAt }) => formatDate(dayOf(filedAt, timeZone), locale),
        },
        {
          key: 'status',
          title: say('obligation.status'),
          renderCell: ({ status, answerDueOn, reason }) => (
            <div>
              <span className={status === 'refused' ? 'warned' : 'state'}>
                {say(`obligation.request-status.${status}`)}
              </span>
              {status === 'filed'
                ? ` ${say('obligation.requests.due', {
                    date: formatDate(answerDueOn, locale),
                    relative: formatRelativeDays(daysBetween(today, answerDueOn), locale),
                  })}`
                : undefined}
              {reason === null ? undefined : <span className="written">{`\n${reason}`}</span>}
            </div>
          ),
        },
        { key: 'act', title: say('obligation.act'), renderCell: renderAct },
      ]}
      rows={requests}
      rowKey={({ id }) => id}
      empty={<p>{empty}</p>}
    />
  );
};

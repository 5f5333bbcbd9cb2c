import type { ReactNode } from 'react';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { codeName } from './code-name.ts';
import { eventGives } from './event-gives.ts';
import { FileLink } from './FileLink.tsx';
import { periodText } from './period-text.ts';
import type { ObligationRead, ReadEvent } from './use-obligation.ts';

/** Periods and contributions that were claimed: what they are, how they are shown, what became of them, what they give. */
export const EventTable = ({
  read: { obligation, balance, events },
  empty,
  renderAct,
}: {
  readonly read: ObligationRead;
  readonly empty: string;
  /** What the reader can do about one: decide it, or disagree. */
  readonly renderAct: (event: ReadEvent) => ReactNode;
}) => {
  const locale = useLocale();
  const say = useSay();
  return (
    <DataTable
      caption={say('obligation.events')}
      isCaptionSeen={false}
      isStacked
      columns={[
        {
          key: 'period',
          title: say('obligation.events.period'),
          renderCell: ({ kind, startsOn, endsOn }) =>
            periodText({ kind, from: startsOn, to: endsOn }, locale),
        },
        {
          key: 'place',
          title: say('obligation.place'),
          renderCell: ({ place, remote }) =>
            [
              ...(place === null ? [] : [codeName('place', place, locale)]),
              ...(remote ? [say('obligation.remote')] : []),
            ].join(', '),
        },
        {
          key: 'proof',
          title: say('obligation.evidence'),
          // A card on a phone lays out each child of a cell by itself, so there is one.
          renderCell: ({ evidence, file, words }) => (
            <div>
              {say(`obligation.evidence.${evidence}`)}
              {words === '' ? undefined : <span className="written label">: {words}</span>}
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
          key: 'status',
          title: say('obligation.status'),
          renderCell: (event) => (
            <div>
              <span className={event.status === 'refused' ? 'warned' : 'state'}>
                {say(`obligation.event-status.${event.status}`)}
              </span>
              {event.reason === null ? undefined : <span className="written">{`\n${event.reason}`}</span>}
            </div>
          ),
        },
        {
          key: 'gives',
          title: say('obligation.events.gives'),
          renderCell: ({ id }) => eventGives(balance, id, locale),
        },
        { key: 'act', title: say('obligation.act'), renderCell: renderAct },
      ]}
      rows={events}
      rowKey={({ id }) => id}
      empty={<p>{empty}</p>}
    />
  );
};

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { OutcomeView } from '../../../contract/alumni.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { AlumnusFileLink } from './AlumnusFileLink.tsx';
import { knownSpan } from './known-span.ts';
import { outcomeName } from './outcome-name.ts';

/** What is known of one life after a stay: each fact with since when, as of which day, how it is known and whether it counts. */
export const OutcomeTable = ({
  of,
  outcomes,
  caption,
  empty,
  alumnusId,
}: {
  readonly of: { readonly institutionId: string; readonly endedOn: string };
  readonly outcomes: readonly OutcomeView[];
  readonly caption: string;
  readonly empty: ReactNode;
  /** Whose they are, for the office: a document that waits then leads to where it is judged. */
  readonly alumnusId?: string;
}) => {
  const locale = useLocale();
  const say = useSay();
  const columns: readonly Column<OutcomeView>[] = [
    {
      key: 'state',
      title: say('alumni-desk.column.state'),
      renderCell: (outcome) => outcomeName(outcome, locale, say),
    },
    {
      key: 'since',
      title: say('alumni-desk.column.since'),
      renderCell: (outcome) => knownSpan(outcome, of.endedOn, locale),
    },
    {
      key: 'seen',
      title: say('alumni-desk.column.seen'),
      renderCell: ({ seenOn }) => <span className="one-line">{formatDate(seenOn, locale)}</span>,
    },
    {
      key: 'evidence',
      title: say('alumni-desk.column.evidence'),
      renderCell: ({ evidence, source, file }) => (
        <div>
          {say(`obligation.evidence.${evidence}`)}, {say(`alumni-desk.source.${source}`)}
          {file === null ? undefined : (
            <>
              <br />
              <AlumnusFileLink institutionId={of.institutionId} file={file} />
            </>
          )}
        </div>
      ),
    },
    {
      key: 'status',
      title: say('alumni-desk.column.status'),
      renderCell: (outcome) => (
        <div>
          <span className={outcome.status === 'to-check' ? 'state waiting' : 'state'}>
            {say(`alumni-desk.outcome.${outcome.status}`)}
          </span>
          {outcome.reason === null ? undefined : <span className="label why">{outcome.reason}</span>}
          {outcome.status === 'to-check' && alumnusId !== undefined ? (
            <span className="label why">
              <Link to={deskPaths.decideOutcome(locale, of.institutionId, alumnusId, outcome.id)}>
                {say('alumni-desk.case.decide')}
              </Link>
            </span>
          ) : undefined}
        </div>
      ),
    },
  ];
  return (
    <DataTable
      caption={caption}
      isCaptionSeen={false}
      columns={columns}
      rows={outcomes}
      rowKey={({ id }) => id}
      isStacked
      empty={empty}
    />
  );
};

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { LedgerRow } from '../../../contract/ledger.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { VerdictMark } from '../report/VerdictMark.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** Promised tasks with all that became of them, one a row; the task leads to the report once there is one. */
export const LedgerTable = ({
  rows,
  hasPeople,
  hasInstitutions,
  empty,
  more,
}: {
  readonly rows: readonly LedgerRow[];
  /** False for one's own. */
  readonly hasPeople: boolean;
  readonly hasInstitutions: boolean;
  readonly empty: ReactNode;
  readonly more?: { readonly hasMore: boolean; readonly isBusy: boolean; readonly onMore: () => void };
}) => {
  const locale = useLocale();
  const say = useSay();
  const day = (instant: string | null) =>
    instant === null ? undefined : (
      <span className="one-line">{formatDate(instant.slice(0, 10), locale)}</span>
    );
  const columns: readonly Column<LedgerRow>[] = [
    {
      key: 'task',
      title: say('report.ledger.task'),
      renderCell: ({ institutionId, reportId, title }) =>
        reportId === null ? (
          title
        ) : (
          <Link to={deskPaths.report(locale, institutionId, reportId)}>{title}</Link>
        ),
    },
    ...(hasPeople
      ? [
          {
            key: 'participant',
            title: say('report.ledger.participant'),
            renderCell: ({ participant }: LedgerRow) => participant,
          },
        ]
      : []),
    ...(hasInstitutions
      ? [
          {
            key: 'university',
            title: say('report.ledger.university'),
            renderCell: ({ institution }: LedgerRow) => institution[locale],
          },
        ]
      : []),
    { key: 'due', title: say('report.ledger.due'), renderCell: ({ dueOn }) => day(dueOn) },
    {
      key: 'state',
      title: say('report.ledger.state'),
      renderCell: ({ state, isOverdue, reportedAt, verifiedAt }) =>
        isOverdue ? (
          <strong className="overdue">{say('report.ledger.state.overdue')}</strong>
        ) : (
          <>
            {say(`report.ledger.state.${state}`)}{' '}
            <span className="label">{day(verifiedAt ?? reportedAt)}</span>
          </>
        ),
    },
    {
      key: 'claim',
      title: say('report.ledger.claim'),
      renderCell: ({ claim }) => (claim === null ? undefined : say(`report.verdict.${claim}`)),
    },
    {
      key: 'verdict',
      title: say('report.ledger.verdict'),
      renderCell: ({ verdict }) => (verdict === null ? undefined : <VerdictMark verdict={verdict} />),
    },
  ];
  return (
    <DataTable
      caption={say('report.ledger')}
      isCaptionSeen={false}
      columns={columns}
      rows={rows}
      rowKey={({ taskId, mobilityId }) => `${mobilityId} ${taskId}`}
      isStacked
      empty={empty}
      {...(more === undefined ? {} : { more })}
    />
  );
};

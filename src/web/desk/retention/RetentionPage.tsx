import { useSuspenseQuery } from '@tanstack/react-query';
import { readRetention, type RetentionRow } from '../../../contract/retention.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { textOf, isMessageKey } from '../../../messages.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useInstitution } from '../institution/use-institution.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { Withdrawals } from './Withdrawals.tsx';

/** Which data an institution keeps for how long, on what basis, what went and what would go now. */
export const RetentionPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { id: institutionId, name } = useInstitution();
  const { terms, openBreaches, withdrawals } = useSuspenseQuery(
    queryOf(readRetention, { params: { institutionId } }),
  ).data;
  const inWords = (key: string, code: string) => (isMessageKey(key) ? textOf(locale, key) : code);
  const lengthOf = ({ days, isWorkingDays }: RetentionRow): string => {
    if (days === null) return say('incident.term.none');
    if (days === 0) return say('incident.term.at-once');
    const params = { count: days, shown: formatNumber(days, locale) };
    return isWorkingDays ? say('incident.term.working-days', params) : say('incident.term.days', params);
  };
  const columns: readonly Column<RetentionRow>[] = [
    {
      key: 'what',
      title: say('incident.term.column.what'),
      renderCell: ({ term }) => inWords(`incident.term.${term}.what`, term),
    },
    { key: 'term', title: say('incident.term.column.term'), renderCell: lengthOf },
    {
      key: 'basis',
      title: say('incident.term.column.basis'),
      renderCell: ({ term }) => inWords(`incident.term.${term}.basis`, '—'),
    },
    {
      key: 'deed',
      title: say('incident.term.column.deed'),
      renderCell: ({ deed, isHeld, heldByMatter }) => {
        if (isHeld) return say('incident.term.held');
        if (heldByMatter === 0) return say(`incident.term.deed.${deed}`);
        const params = { count: heldByMatter, shown: formatNumber(heldByMatter, locale) };
        return `${say(`incident.term.deed.${deed}`)}; ${say('incident.term.held-by-matter', params)}`;
      },
    },
    {
      key: 'due',
      title: say('incident.term.column.due'),
      isNumber: true,
      renderCell: ({ due }) => (due === null ? '—' : formatNumber(due, locale)),
    },
    {
      key: 'gone',
      title: say('incident.term.column.gone'),
      isNumber: true,
      renderCell: ({ due, gone }) => (due === null ? '—' : formatNumber(gone, locale)),
    },
    {
      key: 'last',
      title: say('incident.term.column.last'),
      renderCell: ({ due, lastAt }) => {
        if (lastAt !== null) return <Moment at={lastAt} />;
        return due === null ? '—' : say('incident.term.never');
      },
    },
    {
      key: 'next',
      title: say('incident.term.column.next'),
      renderCell: ({ nextOn }) =>
        nextOn === null ? '—' : <span className="moment">{formatDate(nextOn, locale)}</span>,
    },
  ];
  return (
    <DeskPage
      title={say('incident.retention')}
      lead={name[locale]}
      breadcrumb={{ to: deskPaths.incidents(locale), label: say('incident.title') }}
    >
      <p>{say('incident.retention.lead')}</p>
      <p>{say('incident.retention.matters')}</p>
      {openBreaches > 0 ? <Notice>{say('incident.retention.hold')}</Notice> : undefined}
      <DataTable
        caption={say('incident.retention')}
        isCaptionSeen={false}
        columns={columns}
        rows={terms}
        rowKey={({ term }) => term}
        isStacked
        empty={undefined}
      />
      <Withdrawals withdrawals={withdrawals} />
    </DeskPage>
  );
};

import { formatNumber } from '../../../core/basics/format-number.ts';
import { assignmentStatuses } from '../../../core/review/assignment.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { Bar } from './Bar.tsx';

/** How many reviews stand where, each number with its bar. */
export const ReviewProgress = ({ byStatus }: { readonly byStatus: Readonly<Record<string, number>> }) => {
  const locale = useLocale();
  const say = useSay();
  const rows = assignmentStatuses
    .map((status) => ({ status, count: byStatus[status] ?? 0 }))
    .filter(({ count }) => count > 0);
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  const columns: readonly Column<(typeof rows)[number]>[] = [
    {
      key: 'status',
      title: say('selection.review.status'),
      renderCell: ({ status }) => say(`selection.review.status.${status}`),
    },
    {
      key: 'count',
      title: say('selection.review.count'),
      isNumber: true,
      renderCell: ({ count }) => formatNumber(count, locale),
    },
    {
      key: 'share',
      title: say('selection.review.share'),
      renderCell: ({ count }) => <Bar share={count / all} />,
    },
  ];
  return (
    <DataTable
      caption={say('selection.progress.what')}
      columns={columns}
      rows={rows}
      rowKey={({ status }) => status}
      empty={<p>{say('selection.progress.empty')}</p>}
    />
  );
};

import type { output } from 'zod';
import type { readRetention } from '../../../contract/retention.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

type Rows = output<(typeof readRetention)['answer']>['withdrawals'];

/** Withdrawn consents whose processing has still to end, with the days that are left; nobody is named. */
export const Withdrawals = ({ withdrawals }: { readonly withdrawals: Rows }) => {
  const locale = useLocale();
  const say = useSay();
  const rows = withdrawals.map((row, at) => ({ ...row, key: String(at) }));
  const columns: readonly Column<(typeof rows)[number]>[] = [
    {
      key: 'on',
      title: say('incident.withdrawals.on'),
      renderCell: ({ withdrawnOn }) => formatDate(withdrawnOn, locale),
    },
    {
      key: 'due',
      title: say('incident.withdrawals.due'),
      renderCell: ({ dueOn }) => formatDate(dueOn, locale),
    },
    {
      key: 'left',
      title: say('incident.withdrawals.left'),
      isNumber: true,
      renderCell: ({ daysLeft }) =>
        daysLeft < 0 ? <strong>{say('incident.withdrawals.over')}</strong> : formatNumber(daysLeft, locale),
    },
  ];
  return (
    <section aria-labelledby="withdrawals">
      <h2 id="withdrawals">{say('incident.withdrawals')}</h2>
      {rows.length === 0 ? undefined : <p>{say('incident.withdrawals.what')}</p>}
      <DataTable
        caption={say('incident.withdrawals')}
        isCaptionSeen={false}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p>{say('incident.withdrawals.empty')}</p>}
      />
    </section>
  );
};

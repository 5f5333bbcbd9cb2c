import { Link } from '@tanstack/react-router';
import type { output } from 'zod';
import type { sumLedger } from '../../../contract/ledger.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { LedgerGrouping } from '../../../core/report/ledger.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { totalNames } from './total-names.ts';

export type LedgerLine = output<(typeof sumLedger)['answer']>['lines'][number];

/** The ledger added up, one line a participant, group, call or university; its name leads to the tasks behind it. */
export const LedgerSums = ({
  lines,
  by,
  pathOf,
  empty,
  more,
}: {
  readonly lines: readonly LedgerLine[];
  readonly by: LedgerGrouping;
  readonly pathOf: (key: string) => string;
  readonly empty: string;
  readonly more: { readonly hasMore: boolean; readonly isBusy: boolean; readonly onMore: () => void };
}) => {
  const locale = useLocale();
  const say = useSay();
  const columns: readonly Column<LedgerLine>[] = [
    {
      key: 'name',
      title: say(`report.ledger.line.${by}`),
      renderCell: ({ key, name }) => <Link to={pathOf(key)}>{name[locale]}</Link>,
    },
    ...totalNames.map((total) => ({
      key: total,
      title: say(`report.ledger.total.${total}`),
      isNumber: true,
      renderCell: ({ totals }: LedgerLine) =>
        total === 'overdue' && totals.overdue > 0 ? (
          <strong className="overdue">{formatNumber(totals.overdue, locale)}</strong>
        ) : (
          formatNumber(totals[total], locale)
        ),
    })),
  ];
  return (
    <DataTable
      caption={say(`report.ledger.by.${by}`)}
      isCaptionSeen={false}
      columns={columns}
      rows={lines}
      rowKey={({ key }) => key}
      isStacked
      empty={<p>{empty}</p>}
      more={more}
    />
  );
};

import type { CostLineView } from '../../../contract/stay.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { costSums } from '../../../core/mobility/cost-sums.ts';
import { formatMoney } from '../../../core/mobility/format-money.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

interface Total {
  readonly key: string;
  readonly name: string;
  readonly currency: string;
  readonly planned: bigint;
  readonly actual: bigint;
}

/** Sums by currency and in tenge, and in words how far what was spent is from what was planned for it. */
export const CostTotals = ({
  costs,
  grantAmount,
}: {
  readonly costs: readonly CostLineView[];
  /** Whole tenge. */
  readonly grantAmount: number;
}) => {
  const locale = useLocale();
  const say = useSay();
  const { byCurrency, open, ...sums } = costSums(costs);
  const tenge = (tiyn: bigint) => formatMoney(tiyn, 'KZT', locale);
  const difference = sums.actual - sums.plannedOfSpent;
  const grantLeft = BigInt(grantAmount) * 100n - sums.actualOfGrant;
  const isForeign = byCurrency.some(({ currency }) => currency !== 'KZT');
  const rows: readonly Total[] = [
    ...byCurrency.map((sum) => ({ key: sum.currency, name: sum.currency, ...sum })),
    ...(isForeign ? [{ key: 'all', name: say('stay.cost.all-tenge'), currency: 'KZT', ...sums }] : []),
  ];
  const columns: readonly Column<Total>[] = [
    { key: 'name', title: say('stay.cost.currency'), renderCell: ({ name }) => name },
    {
      key: 'planned',
      title: say('stay.cost.planned'),
      isNumber: true,
      renderCell: ({ planned, currency }) => formatMoney(planned, currency, locale),
    },
    {
      key: 'actual',
      title: say('stay.cost.actual'),
      isNumber: true,
      renderCell: ({ actual, currency }) => formatMoney(actual, currency, locale),
    },
  ];
  return (
    <>
      <h2>{say('stay.cost.totals')}</h2>
      <DataTable
        caption={say('stay.cost.totals')}
        isCaptionSeen={false}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        empty=""
      />
      <p>
        {difference === 0n
          ? say('stay.cost.as-planned')
          : say(difference > 0n ? 'stay.cost.more' : 'stay.cost.less', {
              amount: tenge(difference > 0n ? difference : -difference),
            })}{' '}
        {open === 0 ? '' : say('stay.cost.open', { count: open, shown: formatNumber(open, locale) })}
      </p>
      <p>
        {say(grantLeft >= 0n ? 'stay.cost.grant-left' : 'stay.cost.grant-over', {
          amount: tenge(grantLeft >= 0n ? grantLeft : -grantLeft),
          grant: tenge(BigInt(grantAmount) * 100n),
        })}
      </p>
      <p className="label">{say('stay.cost.rounding')}</p>
    </>
  );
};

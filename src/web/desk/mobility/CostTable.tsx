import { Link } from '@tanstack/react-router';
import type { CostLineView } from '../../../contract/stay.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { formatMoney } from '../../../core/mobility/format-money.ts';
import { tengeOf } from '../../../core/mobility/tenge-of.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** An amount in its currency, and below it the same in tenge with the rate and its day. */
const Amount = ({
  minor,
  currency,
  rate,
  rateOn,
}: {
  readonly minor: number;
  readonly currency: string;
  readonly rate: string | null;
  readonly rateOn: string | null;
}) => {
  const locale = useLocale();
  const say = useSay();
  const decimal = locale === 'en' ? '.' : ',';
  return (
    // One box, because on a phone a cell is a row of two.
    <div>
      <span className="one-line">{formatMoney(minor, currency, locale)}</span>
      {rate === null || rateOn === null ? undefined : (
        <span className="cost-tenge">
          <span className="one-line">{formatMoney(tengeOf(minor, currency, rate), 'KZT', locale)}</span>{' '}
          <span className="label">
            {say('stay.cost.rate-of', { rate: rate.replace('.', decimal), date: formatDate(rateOn, locale) })}
          </span>
        </span>
      )}
    </div>
  );
};

/** Cost by cost, planned beside actual. */
export const CostTable = ({
  costs,
  pathOf,
  empty,
}: {
  readonly costs: readonly CostLineView[];
  readonly pathOf: (id: string) => string;
  readonly empty: string;
}) => {
  const say = useSay();
  const columns: readonly Column<CostLineView>[] = [
    {
      key: 'kind',
      title: say('stay.cost.kind'),
      renderCell: ({ id, kind }) => <Link to={pathOf(id)}>{say(`stay.cost.kind.${kind}`)}</Link>,
    },
    {
      key: 'payer',
      title: say('stay.cost.payer'),
      renderCell: ({ paidBy }) => say(`stay.cost.payer.${paidBy}`),
    },
    {
      key: 'planned',
      title: say('stay.cost.planned'),
      isNumber: true,
      renderCell: ({ planned, currency, plannedRate, plannedRateOn }) => (
        <Amount minor={planned} currency={currency} rate={plannedRate} rateOn={plannedRateOn} />
      ),
    },
    {
      key: 'actual',
      title: say('stay.cost.actual'),
      isNumber: true,
      renderCell: ({ actual, currency, actualRate, actualRateOn }) =>
        actual === null ? (
          <span className="label">{say('stay.cost.not-spent')}</span>
        ) : (
          <Amount minor={actual} currency={currency} rate={actualRate} rateOn={actualRateOn} />
        ),
    },
  ];
  return (
    <DataTable
      caption={say('stay.cost.list')}
      isCaptionSeen={false}
      columns={columns}
      rows={costs}
      rowKey={({ id }) => id}
      isStacked
      empty={<p>{empty}</p>}
    />
  );
};

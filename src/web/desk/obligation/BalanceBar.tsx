import { formatDate } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import type { ObligationRead } from './use-obligation.ts';

const parts = ['counted', 'waiting', 'left'] as const;

/** What is counted, claimed and left of the months owed: a bar, and the same in numbers below it. */
export const BalanceBar = ({ balance, rule }: Pick<ObligationRead, 'balance' | 'rule'>) => {
  const locale = useLocale();
  const say = useSay();
  const { monthsOwed, monthsCredited, monthsPaused, balanceWithClaims } = balance;
  const rest = Math.max(0, balance.balance - balanceWithClaims);
  const sizes = { counted: monthsCredited, waiting: rest, left: balance.balance - rest };
  const shown = (months: number) => formatNumber(months, locale, Number.isInteger(months) ? 0 : 1);
  const drawn = parts.map((part, index) => ({
    part,
    x: parts.slice(0, index).reduce((sum, before) => sum + sizes[before], 0),
    size: sizes[part],
  }));
  const rows = [
    ...parts
      .map((part) => ({ key: part, months: sizes[part] }))
      .filter(({ key, months }) => key !== 'waiting' || months > 0),
    ...(monthsPaused > 0 ? [{ key: 'paused' as const, months: monthsPaused }] : []),
    { key: 'owed' as const, months: monthsOwed },
  ];
  return (
    <figure className="balance-figure">
      <svg viewBox={`0 0 ${Math.max(monthsOwed, 1)} 10`} preserveAspectRatio="none" aria-hidden="true">
        {drawn.map(({ part, x, size }) =>
          size > 0 ? (
            <rect key={part} className={`balance-${part}`} x={x} width={size} height="10" />
          ) : undefined,
        )}
      </svg>
      <DataTable
        caption={say('obligation.bar')}
        isCaptionSeen={false}
        columns={[
          {
            key: 'part',
            title: say('obligation.bar.part'),
            renderCell: ({ key }) => (
              <span className="balance-key">
                {key === 'owed' || key === 'paused' ? undefined : (
                  <svg viewBox="0 0 10 10" aria-hidden="true">
                    <rect className={`balance-${key}`} width="10" height="10" />
                  </svg>
                )}
                {say(`obligation.bar.${key}`)}
              </span>
            ),
          },
          {
            key: 'months',
            title: say('obligation.months-head'),
            isNumber: true,
            renderCell: ({ months }) => shown(months),
          },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
        empty={undefined}
      />
      <figcaption className="label">
        {say('obligation.bar.source', {
          date: formatDate(balance.asOf, locale),
          rule: rule.name[locale],
          version: formatNumber(rule.version, locale),
        })}
      </figcaption>
    </figure>
  );
};

import { formatDate } from '../../../core/basics/format-date.ts';
import { formatNumber, formatSigned } from '../../../core/basics/format-number.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { balanceSum } from './balance-sum.ts';
import { lineText } from './line-text.ts';
import type { BalanceRead } from './use-obligation.ts';

/** How the balance came about: what is owed as a sum, then every line that adds or takes, to the months that are left. */
export const BalanceLines = ({ balance }: { readonly balance: BalanceRead }) => {
  const locale = useLocale();
  const say = useSay();
  const decimals = (months: number) => (Number.isInteger(months) ? 0 : 1);
  const rows = [
    ...balance.lines.map((line, index) => ({
      key: String(index),
      words: lineText(line, locale),
      months: formatSigned(line.months, locale, decimals(line.months)),
      isLast: false,
    })),
    {
      key: 'left',
      words: say('obligation.lines.left', { date: formatDate(balance.asOf, locale) }),
      months: formatNumber(balance.balance, locale, decimals(balance.balance)),
      isLast: true,
    },
  ];
  return (
    <section className="balance-lines" aria-labelledby="lines-title">
      <h2 id="lines-title">{say('obligation.lines')}</h2>
      <p className="balance-sum">{balanceSum(balance, locale)}</p>
      <DataTable
        caption={say('obligation.lines')}
        isCaptionSeen={false}
        columns={[
          {
            key: 'words',
            title: say('obligation.lines.why'),
            renderCell: ({ words, isLast }) => (isLast ? <strong>{words}</strong> : words),
          },
          {
            key: 'months',
            title: say('obligation.months-head'),
            isNumber: true,
            renderCell: ({ months, isLast }) => (
              <span className="one-line">{isLast ? <strong>{months}</strong> : months}</span>
            ),
          },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
        empty={undefined}
      />
    </section>
  );
};

import { formatSigned } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import type { ShareRowsChart } from '../../charts/returns/draw-share-rows.ts';
import type { ChartTable } from './chart-table.ts';
import type { IntentionSums } from './intention-sums.ts';
import { pointsText } from './points-text.ts';

const ticks = [-1, -0.5, 0, 0.5, 1] as const;

/** How the intention to live at home changed between two occasions, a pair of occasions a row. */
export const changesChart = (
  changes: IntentionSums['changes'],
  locale: Locale,
): { readonly chart: ShareRowsChart; readonly table: ChartTable } => {
  const known = changes.filter(({ change }) => change.value !== null);
  const nameOf = ({ from, to }: (typeof changes)[number]): string =>
    text(locale, 'returns.intention.step', {
      from: text(locale, `alumni-desk.intention.occasion.${from}`),
      to: text(locale, `alumni-desk.intention.occasion.${to}`),
    });
  return {
    chart: {
      id: 'intention',
      title: text(locale, 'returns.intention'),
      description: text(locale, 'returns.intention.about'),
      axis: text(locale, 'returns.intention.axis'),
      rows: known.map((one) => {
        const { value, lower, upper } = one.change;
        const name = nameOf(one);
        const label = `${name}: ${pointsText(one.change, locale)}`;
        return {
          key: `${one.from}-${one.to}`,
          name,
          band: undefined,
          marks: [{ value, lower, upper, className: 'series-1', label }],
        };
      }),
      ticks,
      tick: (share) => formatSigned(share * 100, locale),
    },
    table: {
      columns: [
        { key: 'occasions', title: text(locale, 'returns.column.occasion'), kind: 'text' },
        { key: 'pairs', title: text(locale, 'returns.column.pairs'), kind: 'count' },
        { key: 'change', title: text(locale, 'returns.column.change'), kind: 'points' },
        { key: 'lower', title: text(locale, 'returns.column.lower'), kind: 'points' },
        { key: 'upper', title: text(locale, 'returns.column.upper'), kind: 'points' },
        { key: 'p', title: text(locale, 'returns.column.p'), kind: 'small' },
      ],
      rows: changes.map((one) => {
        const { value, lower, upper } = one.change;
        return [nameOf(one), one.pairs, value, lower, upper, one.pValue.value];
      }),
    },
  };
};

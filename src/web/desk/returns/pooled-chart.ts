import { formatNumber, formatShare } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import type { ShareRowsChart } from '../../charts/returns/draw-share-rows.ts';
import type { ChartTable } from './chart-table.ts';
import { estimateText } from './estimate-text.ts';
import type { ReturnsAnswer } from './returns-answer.ts';

type Pooled = NonNullable<ReturnsAnswer['pooled']>;

/** Own and drawn shares of universities side by side, by name: an order by share would be a ranking. */
export const pooledChart = (
  { shares }: Pooled,
  locale: Locale,
): { readonly chart: ShareRowsChart; readonly table: ChartTable } => {
  const [own, drawn] = [text(locale, 'returns.column.own'), text(locale, 'returns.column.drawn')];
  const named = shares
    .map((share) => ({ ...share, title: share.name[locale] }))
    .toSorted((a, b) => a.title.localeCompare(b.title, locale));
  return {
    chart: {
      id: 'pooled',
      title: text(locale, 'returns.pooled'),
      description: text(locale, 'returns.pooled.about'),
      axis: text(locale, 'returns.share.axis'),
      rows: named.map(({ key, title, own: ownShare, pooled }) => ({
        key,
        name: text(locale, 'returns.pooled.row', { name: title, count: formatNumber(ownShare.n, locale) }),
        band: undefined,
        marks: [
          {
            ...ownShare,
            className: 'series-2',
            label: `${title}, ${own}: ${estimateText(ownShare, locale)}`,
          },
          { ...pooled, className: 'series-1', label: `${title}, ${drawn}: ${estimateText(pooled, locale)}` },
        ],
      })),
      ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
      tick: (share) => formatShare(share, locale, 0),
    },
    table: {
      columns: [
        { key: 'university', title: text(locale, 'returns.dimension.institution'), kind: 'text' },
        { key: 'n', title: text(locale, 'returns.column.n'), kind: 'count' },
        { key: 'own', title: own, kind: 'share' },
        { key: 'own_lower', title: text(locale, 'returns.column.lower'), kind: 'share' },
        { key: 'own_upper', title: text(locale, 'returns.column.upper'), kind: 'share' },
        { key: 'drawn', title: drawn, kind: 'share' },
        { key: 'drawn_lower', title: text(locale, 'returns.column.lower'), kind: 'share' },
        { key: 'drawn_upper', title: text(locale, 'returns.column.upper'), kind: 'share' },
      ],
      rows: named.map(({ title, own: a, pooled: b }) => [
        title,
        a.n,
        a.value,
        a.lower,
        a.upper,
        b.value,
        b.lower,
        b.upper,
      ]),
    },
  };
};

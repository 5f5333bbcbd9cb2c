import { formatShare } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import type { ShareRow, ShareRowsChart } from '../../charts/returns/draw-share-rows.ts';
import type { ChartTable } from './chart-table.ts';
import { estimateText } from './estimate-text.ts';
import type { ReturnsAnswer } from './returns-answer.ts';

const kinds = ['raw', 'weighted'] as const;
const classes = { raw: 'series-2', weighted: 'series-1' } as const;
const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;

/**
 * The share returned in one drawing: bounds as the widest band behind the raw and the weighted share. Where the verdict is
 * `suppressed` no point is drawn at all, though one could be computed.
 */
export const shareChart = (
  { raw, weighted, bounds, limits, verdict }: ReturnsAnswer['all'],
  months: number,
  locale: Locale,
): { readonly chart: ShareRowsChart; readonly table: ChartTable } => {
  const isSuppressed = verdict.status === 'suppressed';
  const estimates = { raw, weighted };
  const boundsName = text(locale, 'returns.share.bounds');
  const band =
    bounds.lower === null || bounds.upper === null
      ? undefined
      : { from: bounds.lower, to: bounds.upper, label: `${boundsName}: ${estimateText(bounds, locale)}` };
  const shown = kinds.filter((kind) => !isSuppressed && estimates[kind].value !== null);
  const rows = shown.map((kind): ShareRow => {
    const name = text(locale, `returns.share.${kind}`);
    const { value, lower, upper } = estimates[kind];
    const label = `${name}: ${estimateText(estimates[kind], locale)}`;
    return {
      key: kind,
      name,
      band: undefined,
      marks: [{ value, lower, upper, className: classes[kind], label }],
    };
  });
  return {
    chart: {
      id: 'share',
      title: text(locale, 'returns.share'),
      description: text(locale, 'returns.share.about', { months: String(months) }),
      axis: text(locale, 'returns.share.axis'),
      // Behind all rows where there are others: the widest of them.
      rows: [
        { key: 'bounds', name: boundsName, band: rows.length === 0 ? band : undefined, marks: [] },
        ...rows,
      ],
      ...(band === undefined || rows.length === 0 ? {} : { behind: band }),
      ticks,
      tick: (share) => formatShare(share, locale, 0),
    },
    table: {
      columns: [
        { key: 'what', title: text(locale, 'returns.column.what'), kind: 'text' },
        { key: 'method', title: text(locale, 'returns.column.method'), kind: 'text' },
        { key: 'n', title: text(locale, 'returns.column.known'), kind: 'count' },
        { key: 'share', title: text(locale, 'returns.column.share'), kind: 'share' },
        { key: 'lower', title: text(locale, 'returns.column.lower'), kind: 'share' },
        { key: 'upper', title: text(locale, 'returns.column.upper'), kind: 'share' },
      ],
      rows: [
        [boundsName, bounds.method, bounds.n, bounds.value, bounds.lower, bounds.upper],
        ...(limits.lower === null
          ? []
          : [
              [
                text(locale, 'returns.share.limits'),
                limits.method,
                limits.n,
                limits.value,
                limits.lower,
                limits.upper,
              ],
            ]),
        ...shown.map((kind) => {
          const { method, n, value, lower, upper } = estimates[kind];
          return [text(locale, `returns.share.${kind}`), method, n, value, lower, upper];
        }),
      ],
    },
  };
};

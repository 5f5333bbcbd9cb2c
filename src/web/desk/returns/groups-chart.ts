import type { ReturnDimension } from '../../../core/alumni/return-dimensions.ts';
import { formatShare } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import type { ShareRowsChart } from '../../charts/returns/draw-share-rows.ts';
import type { ChartTable } from './chart-table.ts';
import { estimateText } from './estimate-text.ts';
import { keyName } from './key-name.ts';
import type { ReturnsAnswer } from './returns-answer.ts';

/** Groups as rows of bounds and weighted shares; a point only where the verdict allows one. */
export const groupsChart = (
  groups: ReturnsAnswer['groups'],
  by: ReturnDimension,
  locale: Locale,
): { readonly chart: ShareRowsChart; readonly table: ChartTable } => {
  const known = groups.filter(({ figures: { bounds } }) => bounds.lower !== null && bounds.upper !== null);
  return {
    chart: {
      id: 'groups',
      title: text(locale, 'returns.groups'),
      description: text(locale, 'returns.groups.about'),
      axis: text(locale, 'returns.share.axis'),
      rows: known.map((group) => {
        const { bounds, weighted, verdict } = group.figures;
        const name = keyName(by, group, locale);
        const marks =
          verdict.status === 'suppressed' || weighted.value === null
            ? []
            : [
                {
                  value: weighted.value,
                  lower: weighted.lower,
                  upper: weighted.upper,
                  className: 'series-1',
                  label: `${name}: ${estimateText(weighted, locale)}`,
                },
              ];
        const label = `${name}, ${text(locale, 'returns.column.bounds')}: ${estimateText(bounds, locale)}`;
        return {
          key: group.key,
          name,
          band: { from: bounds.lower ?? 0, to: bounds.upper ?? 1, label },
          marks,
        };
      }),
      ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
      tick: (share) => formatShare(share, locale, 0),
    },
    table: {
      columns: [
        { key: 'group', title: text(locale, 'returns.column.group'), kind: 'text' },
        { key: 'participants', title: text(locale, 'returns.column.participants'), kind: 'count' },
        { key: 'known', title: text(locale, 'returns.column.known'), kind: 'count' },
        { key: 'returned', title: text(locale, 'returns.column.returned'), kind: 'count' },
        ...(['response', 'raw', 'weighted', 'bounds'] as const).flatMap((name) => [
          { key: name, title: name, kind: 'share' } as const,
          { key: `${name}_lower`, title: name, kind: 'share' } as const,
          { key: `${name}_upper`, title: name, kind: 'share' } as const,
        ]),
        { key: 'verdict', title: text(locale, 'returns.column.verdict'), kind: 'text' },
        { key: 'reasons', title: text(locale, 'returns.column.verdict'), kind: 'text' },
      ],
      rows: groups.map(({ key, figures }) => [
        key,
        figures.participants,
        figures.known,
        figures.returned,
        ...[figures.responseRate, figures.raw, figures.weighted, figures.bounds].flatMap(
          ({ value, lower, upper }) => [value, lower, upper],
        ),
        figures.verdict.status,
        figures.verdict.reasons.join(' '),
      ]),
    },
  };
};

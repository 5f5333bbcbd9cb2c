import { formatSigned } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import type { ShareRowsChart } from '../../charts/returns/draw-share-rows.ts';
import type { ChartTable } from '../returns/chart-table.ts';
import { correlationText } from './correlation-text.ts';
import { criterionName } from './criterion-name.ts';
import type { OutcomeAnswer } from './validity-answer.ts';

const ticks = [-1, -0.5, 0, 0.5, 1] as const;

/** Both correlations of each criterion with their intervals, a criterion a row, in the order of the rubric. */
export const validityChart = (
  { outcome, criteria }: OutcomeAnswer,
  locale: Locale,
): { readonly chart: ShareRowsChart; readonly table: ChartTable } => {
  const drawn = criteria.filter(({ observed }) => observed.value !== null);
  return {
    chart: {
      id: `validity-${outcome}`,
      title: text(locale, `validity.chart.${outcome}`),
      description: text(locale, 'validity.chart.about'),
      axis: text(locale, 'validity.axis'),
      rows: drawn.map((one) => {
        const name = criterionName(one, locale);
        return {
          key: one.criterion,
          name,
          band: undefined,
          marks: (['observed', 'corrected'] as const).map((kind) => ({
            ...one[kind],
            className: kind === 'observed' ? 'series-2' : 'series-1',
            label: `${name}, ${text(locale, `validity.${kind}`)}: ${correlationText(one[kind], locale)}`,
          })),
        };
      }),
      ticks,
      tick: (value) => formatSigned(value, locale, Number.isInteger(value) ? 0 : 1),
    },
    table: {
      columns: [
        { key: 'criterion', title: text(locale, 'validity.column.criterion'), kind: 'text' },
        { key: 'weight', title: text(locale, 'validity.column.weight'), kind: 'count' },
        { key: 'n', title: text(locale, 'validity.column.n'), kind: 'count' },
        ...(['observed', 'corrected'] as const).flatMap((kind) => [
          { key: kind, title: text(locale, `validity.column.${kind}`), kind: 'small' as const },
          { key: `${kind}_lower`, title: text(locale, 'validity.column.lower'), kind: 'small' as const },
          { key: `${kind}_upper`, title: text(locale, 'validity.column.upper'), kind: 'small' as const },
        ]),
        { key: 'widening', title: text(locale, 'validity.column.widening'), kind: 'small' },
      ],
      rows: criteria.map((one) => [
        criterionName(one, locale),
        one.weight,
        one.observed.n,
        ...[one.observed, one.corrected].flatMap(({ value, lower, upper }) => [value, lower, upper]),
        one.widening,
      ]),
    },
  };
};

import { formatShare } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { isMessageKey, text, textOf } from '../../../messages.ts';
import { axisDays } from '../../charts/returns/axis-days.ts';
import type { CurvesChart } from '../../charts/returns/draw-curves.ts';
import type { ChartTable } from './chart-table.ts';
import type { DrawnCurve } from './drawn-curve.ts';
import { namedCurve } from './named-curve.ts';
import { stateClass } from './state-class.ts';

const stateName = (state: string, locale: Locale): string => {
  const key = `alumni-desk.state.${state}`;
  return isMessageKey(key) ? textOf(locale, key) : state;
};

/** The curves of one answer, a line each, and every time of them as a row. */
export const curvesChart = (
  found: DrawnCurve,
  which: 'returned' | 'first',
  locale: Locale,
): { readonly chart: CurvesChart; readonly table: ChartTable } => {
  const { times, after, curves } = found;
  const title = text(locale, `returns.curve.${which}`);
  return {
    chart: {
      id: `curve-${which}`,
      title,
      description: text(locale, `returns.curve.${which}.about`),
      axis: text(locale, 'returns.curve.axis'),
      days: axisDays(times.at(-1) ?? 1),
      tick: (share) => formatShare(share, locale, 0),
      curves: curves.map(({ state }, at) =>
        namedCurve(
          found,
          at,
          { key: state, name: stateName(state, locale), className: stateClass(state) },
          locale,
        ),
      ),
    },
    table: {
      columns: [
        { key: 'state', title: text(locale, 'returns.column.state'), kind: 'text' },
        ...(after === null
          ? []
          : [{ key: 'after', title: text(locale, 'returns.column.after'), kind: 'day' } as const]),
        { key: 'time', title: text(locale, 'returns.column.time'), kind: 'day' },
        { key: 'share', title: text(locale, 'returns.column.share'), kind: 'share' },
        { key: 'lower', title: text(locale, 'returns.column.lower'), kind: 'share' },
        { key: 'upper', title: text(locale, 'returns.column.upper'), kind: 'share' },
      ],
      rows: curves.flatMap(({ state, values, lower, upper }) =>
        times.map((time, at) => [
          stateName(state, locale),
          ...(after === null ? [] : [after[at] ?? null]),
          time,
          values[at] ?? null,
          lower[at] ?? null,
          upper[at] ?? null,
        ]),
      ),
    },
  };
};

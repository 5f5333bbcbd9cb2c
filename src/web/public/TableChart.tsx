import type { ReleaseTable } from '../../contract/release.ts';
import type { View } from '../../contract/view.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { text } from '../../messages.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { drawFlowMap } from '../charts/draw-flow-map.ts';
import { chartTexts, mapTexts, numericOfTables } from './chart-words.ts';
import { ChartFigure } from './ChartFigure.tsx';

/** The figure of a table page: chart or map of exactly what the view selects. */
export const TableChart = ({
  locale,
  table,
  view,
}: {
  readonly locale: Locale;
  readonly table: ReleaseTable;
  readonly view: View;
}) => {
  if (view.show === 'map') {
    const period = view.periods.at(-1) ?? '';
    const words = mapTexts(locale, [table], period);
    const drawn = drawFlowMap([table], view, period, locale, words, numericOfTables([table]));
    return <ChartFigure chart="flow-map" drawn={drawn} caption={text(locale, 'observatory.map-note')} />;
  }
  const drawn = drawChart(table, view, locale, chartTexts(locale, table.title[locale], table.unit));
  return <ChartFigure chart={table.chart} drawn={drawn} />;
};

import type { ReleaseTable } from '../../contract/release.ts';
import type { View } from '../../contract/view.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { text } from '../../messages.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { drawFlowMap } from '../charts/draw-flow-map.ts';
import { chartTexts, mapTexts, numericOfTables } from './chart-words.ts';
import { ChartFigure } from './ChartFigure.tsx';

/** More lines than this cannot be told apart; the table still shows all. */
const mostLines = 10;

/** The last chosen period of which enough is known: a map of a year that few have reported would mislead. */
const mapPeriod = ({ cells }: ReleaseTable, { periods, categories }: View): string => {
  const known = periods.map(
    (period) =>
      cells.filter(
        (cell) => cell.period === period && categories.includes(cell.category) && cell.value !== null,
      ).length,
  );
  const enough = Math.max(...known) / 2;
  return periods.findLast((_period, index) => (known[index] ?? 0) >= enough) ?? '';
};

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
    const period = mapPeriod(table, view);
    const words = mapTexts(locale, [table], period);
    const drawn = drawFlowMap([table], view, period, locale, words, numericOfTables([table]));
    return (
      <ChartFigure
        chart="flow-map"
        drawn={drawn}
        caption={text(locale, 'observatory.map-note-period', { period })}
      />
    );
  }
  const crowded = table.chart === 'lines' && view.categories.length > mostLines;
  const charted = crowded ? { ...view, categories: view.categories.slice(0, mostLines) } : view;
  const drawn = drawChart(table, charted, locale, chartTexts(locale, table.title[locale], table.unit));
  const caption = crowded
    ? text(locale, 'observatory.chart-largest', { shown: String(mostLines) })
    : undefined;
  return <ChartFigure chart={table.chart} drawn={drawn} caption={caption} />;
};

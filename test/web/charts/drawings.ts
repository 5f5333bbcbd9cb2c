import type { Locale } from '../../../src/core/basics/locale.ts';
import { drawChart } from '../../../src/web/charts/draw-chart.ts';
import { drawFlowMap } from '../../../src/web/charts/draw-flow-map.ts';
import type { Drawing } from '../../../src/web/charts/drawing.ts';
import { chartWords } from './chart-words.ts';
import { levelTable, numericOf, paperTable, wholeView } from './paper-table.ts';

const chart = (table: ReturnType<typeof paperTable>, locale: Locale): Drawing | undefined =>
  drawChart(table, wholeView(table), locale, chartWords[locale]);
const regions = paperTable(2);

/** Every drawing that is kept as a golden file: the paper's tables, languages in turn. */
export const drawings: Readonly<Record<string, Drawing | undefined>> = {
  'table1-kk': chart(paperTable(1), 'kk'),
  'table2-ru': chart(regions, 'ru'),
  'table3-en': chart(paperTable(3), 'en'),
  'table4-kk': chart(paperTable(4), 'kk'),
  'table5-ru': chart(paperTable(5), 'ru'),
  'table6-en': chart(paperTable(6), 'en'),
  'level-kk': chart(levelTable(), 'kk'),
  // Blanks in one year and printed zeros in the other, side by side.
  'table2-bars-en': drawChart(
    { ...regions, chart: 'bars' },
    { ...wholeView(regions), periods: ['2020', '2024'] },
    'en',
    chartWords.en,
  ),
  'map-2019-kk': drawFlowMap(
    [paperTable(3), paperTable(4), paperTable(5)],
    undefined,
    '2019',
    'kk',
    chartWords.kk,
    numericOf,
  ),
  'map-2024-en': drawFlowMap(
    [paperTable(3), paperTable(4), paperTable(5)],
    undefined,
    '2024',
    'en',
    chartWords.en,
    numericOf,
  ),
};

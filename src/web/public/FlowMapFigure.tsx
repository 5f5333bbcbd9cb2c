import type { ReleaseTable } from '../../contract/release.ts';
import { text } from '../../messages.ts';
import { drawFlowMap } from '../charts/draw-flow-map.ts';
import { paths } from '../paths.ts';
import { mapTexts, numericOfTables } from './chart-words.ts';
import { ChartFigure } from './ChartFigure.tsx';
import type { PageRequest } from './page.ts';

const lastPeriod = (tables: readonly ReleaseTable[]): string | undefined =>
  tables
    .flatMap((table) => table.periods)
    .toSorted()
    .at(-1);

/** The map of flows from Kazakhstan over several tables of one population, for the last period they publish. */
export const FlowMapFigure = ({
  locale,
  tables,
}: Pick<PageRequest, 'locale'> & {
  readonly tables: readonly ReleaseTable[];
}) => {
  const period = lastPeriod(tables);
  if (period === undefined) return undefined;
  const drawn = drawFlowMap(
    tables,
    undefined,
    period,
    locale,
    mapTexts(locale, tables, period),
    numericOfTables(tables),
  );
  const links = tables.map((table) => (
    <li key={table.id}>
      <a href={paths.table(locale, table.path)}>{table.title[locale]}</a>
    </li>
  ));
  return (
    <section aria-labelledby="flow-map">
      <h2 id="flow-map">{text(locale, 'observatory.map-heading', { period })}</h2>
      <ChartFigure
        chart="flow-map"
        drawn={drawn}
        caption={
          <>
            {text(locale, 'observatory.map-note')}
            <ul>{links}</ul>
          </>
        }
      />
    </section>
  );
};

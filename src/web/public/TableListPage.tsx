import type { Release } from '../../contract/release.ts';
import { text, textOf } from '../../messages.ts';
import { paths } from '../paths.ts';
import { FlowMapFigure } from './FlowMapFigure.tsx';
import type { PageRequest } from './page.ts';

const loadCommand = 'npm run qaitu -- import popular-destinations-by-origin.csv.gz --profile uis-flows';

/** The tables of a section, each by its finding; the observatory begins with the map. */
export const TableListPage = (
  request: PageRequest & { readonly release: Release; readonly section: 'observatory' | 'world' },
) => {
  const { locale, release, section } = request;
  const tables = release.tables
    .filter((table) => table.path.startsWith(`${section}/`))
    .toSorted((a, b) => a.position - b.position);
  const mapped = tables.filter((table) => table.map && table.population === 'credit');
  const hasFlows = release.tables.some(
    (table) => table.population === 'degree' && table.rows === 'destination',
  );
  return (
    <>
      <h1>{textOf(locale, `site.${section}`)}</h1>
      <p className="lead">
        {text(locale, section === 'world' ? 'observatory.world-lead' : 'observatory.lead')}
      </p>
      {mapped.length === 0 ? undefined : <FlowMapFigure {...request} tables={mapped} />}
      <section aria-labelledby="tables">
        <h2 id="tables">{text(locale, 'observatory.tables-heading')}</h2>
        <ol className="tables">
          {tables.map((table) => (
            <li key={table.id}>
              <a href={paths.table(locale, table.path)}>{table.title[locale]}</a>
              <p>{table.finding[locale]}</p>
            </li>
          ))}
        </ol>
      </section>
      {section === 'world' && !hasFlows ? (
        <section className="empty" aria-labelledby="empty">
          <h2 id="empty">{text(locale, 'observatory.empty.heading')}</h2>
          <p>{text(locale, 'observatory.empty.advice')}</p>
          <pre>
            <code>{loadCommand}</code>
          </pre>
        </section>
      ) : undefined}
    </>
  );
};

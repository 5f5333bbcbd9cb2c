import type { Release, ReleaseTable } from '../../contract/release.ts';
import { downloadFormats } from '../../contract/downloads.ts';
import { writeView, type View, type ViewNotice } from '../../contract/view.ts';
import { text, textOf } from '../../messages.ts';
import { paths } from '../paths.ts';
import { DerivedFigures } from './DerivedFigures.tsx';
import { FigureGrid } from './FigureGrid.tsx';
import type { PageRequest } from './page.ts';
import { ReportingHoles } from './ReportingHoles.tsx';
import { Source } from './Source.tsx';
import { TableChart } from './TableChart.tsx';
import { ViewControls } from './ViewControls.tsx';

type TablePageProps = PageRequest & {
  readonly release: Release;
  readonly table: ReleaseTable;
  readonly view: View;
  readonly notices: readonly ViewNotice[];
};

const Notices = ({ locale, notices }: Pick<TablePageProps, 'locale' | 'notices'>) =>
  notices.length === 0 ? undefined : (
    <section className="notice" aria-label={text(locale, 'observatory.notice.heading')}>
      <strong>{text(locale, 'observatory.notice.heading')}</strong>
      <ul>
        {notices.map((notice) => (
          <li key={`${notice.code}:${notice.given}`}>
            {textOf(locale, `observatory.notice.${notice.code}`, { given: notice.given })}
          </li>
        ))}
      </ul>
    </section>
  );

const Downloads = ({ locale, table, view }: Pick<TablePageProps, 'locale' | 'table' | 'view'>) => (
  <p className="downloads">
    {text(locale, 'observatory.download')}:{' '}
    {downloadFormats.map((format) => (
      <a key={format} href={paths.download(locale, table.path, format, writeView(table, view))} download>
        {format.toUpperCase()}
      </a>
    ))}
  </p>
);

/** One published table: the finding, the figure, the table, what follows from it, source and citation. */
export const TablePage = (props: TablePageProps) => {
  const { locale, table, view, release } = props;
  const section = table.path.startsWith('world/') ? 'world' : 'observatory';
  return (
    <>
      <nav className="breadcrumb" aria-label={text(locale, 'site.breadcrumb')}>
        <a href={section === 'world' ? paths.world(locale) : paths.observatory(locale)}>
          {textOf(locale, `site.${section}`)}
        </a>
      </nav>
      <h1 className="finding">{table.finding[locale].replaceAll(' —', '\u00a0—')}</h1>
      <p className="lead">
        {table.title[locale]} · {textOf(locale, `observatory.${table.population}`)} ·{' '}
        {textOf(locale, `observatory.unit.${table.unit}`)}
      </p>
      <Notices {...props} />
      <ViewControls {...props} />
      {view.show === 'table' ? undefined : <TableChart {...props} />}
      <FigureGrid {...props} />
      <Downloads {...props} />
      {table.note === undefined ? undefined : (
        <aside className="note">
          <strong>{text(locale, 'observatory.note')}.</strong> {table.note[locale]}
        </aside>
      )}
      <ReportingHoles {...props} />
      <DerivedFigures {...props} />
      <Source {...props} release={release} />
    </>
  );
};

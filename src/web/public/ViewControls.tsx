import type { ReleaseTable } from '../../contract/release.ts';
import { shows, writeView, type View } from '../../contract/view.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { text, textOf } from '../../messages.ts';
import { paths } from '../paths.ts';
import { Choice } from './Choice.tsx';

interface ControlsProps {
  readonly locale: Locale;
  readonly table: ReleaseTable;
  readonly view: View;
}

const Tabs = ({ locale, table, view }: ControlsProps) => (
  <nav className="tabs" aria-label={text(locale, 'observatory.show')}>
    <ul>
      {shows
        .filter((show) => show !== 'map' || table.map)
        .map((show) => (
          <li key={show}>
            <a
              href={paths.table(locale, table.path, writeView(table, { ...view, show }))}
              aria-current={show === view.show ? 'true' : undefined}
            >
              {textOf(locale, `observatory.show.${show}`)}
            </a>
          </li>
        ))}
    </ul>
  </nav>
);

/** Chart, map or table, and which years and categories: a plain form, so the address is the view. */
export const ViewControls = ({ locale, table, view }: ControlsProps) => {
  const narrowed = writeView(table, { ...view, show: 'chart' }) !== '';
  return (
    <div className="controls">
      <Tabs locale={locale} table={table} view={view} />
      <details open={narrowed}>
        <summary>{text(locale, 'observatory.filter')}</summary>
        <form method="get" action={paths.table(locale, table.path)}>
          {view.show === 'chart' ? undefined : <input type="hidden" name="view" value={view.show} />}
          <Choice
            name="years"
            legend={text(locale, 'observatory.filter.periods')}
            options={table.periods.map((period) => ({ value: period, label: period }))}
            chosen={view.periods}
          />
          <Choice
            name="destinations"
            legend={textOf(locale, `observatory.filter.categories.${table.rows}`)}
            options={table.categories.map((category) => ({
              value: category.code,
              label: category.name[locale],
            }))}
            chosen={view.categories}
          />
          <p className="actions">
            <button type="submit">{text(locale, 'observatory.filter.apply')}</button>
            {narrowed ? (
              <a href={paths.table(locale, table.path, view.show === 'chart' ? '' : `?view=${view.show}`)}>
                {text(locale, 'observatory.filter.reset')}
              </a>
            ) : undefined}
          </p>
        </form>
      </details>
    </div>
  );
};

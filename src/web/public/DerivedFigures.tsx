import type { DerivedFigure, ReleaseTable } from '../../contract/release.ts';
import { derivedOfView } from '../../contract/downloads.ts';
import type { View } from '../../contract/view.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { text, textOf } from '../../messages.ts';
import { ScrollBox } from '../ui/ScrollBox.tsx';
import { paths } from '../paths.ts';
import { formatDerived, formatLimits } from './format-derived.ts';

interface DerivedProps {
  readonly locale: Locale;
  readonly table: ReleaseTable;
  readonly view: View;
}

const Row = ({ figure, locale, table }: { readonly figure: DerivedFigure } & Omit<DerivedProps, 'view'>) => {
  const category = table.categories.find((item) => item.code === figure.category);
  return (
    <tr>
      <th scope="row">
        {textOf(locale, `derived.measure.${figure.measure}`)}
        {category === undefined ? undefined : <span className="of">{category.name[locale]}</span>}
      </th>
      <td>{figure.period.replace('-', '–')}</td>
      {figure.value === null ? (
        <td className="missing">
          <span>{textOf(locale, `observatory.missing.${figure.reason ?? 'not-defined'}`)}</span>
        </td>
      ) : (
        <td>
          {formatDerived(figure, figure.value, locale)}
          {formatLimits(figure, locale)}
        </td>
      )}
      <td className="formula">
        <code>{figure.formula}</code>
        {figure.caveat === undefined ? undefined : (
          <span className="caveat">{textOf(locale, `derived.caveat.${figure.caveat}`)}</span>
        )}
      </td>
    </tr>
  );
};

/** What follows from the raw figures, statistic by statistic, each with its computation and caveat. */
export const DerivedFigures = ({ locale, table, view }: DerivedProps) => {
  const figures = derivedOfView(table, view);
  const methods = [...new Set(figures.map((figure) => figure.method))];
  return (
    <section aria-labelledby="derived" className="derived">
      <h2 id="derived">{text(locale, 'observatory.derived.heading')}</h2>
      {figures.length === 0 ? (
        <p>{text(locale, 'observatory.derived.none')}</p>
      ) : (
        <p>{text(locale, 'observatory.derived.lead')}</p>
      )}
      {methods.map((method, index) => (
        <details key={method} open={index === 0}>
          <summary>
            <h3>{textOf(locale, `derived.method.${method}`)}</h3>
          </summary>
          <p>
            <a href={paths.method(locale, method)}>{text(locale, 'observatory.derived.method')}</a>
          </p>
          <ScrollBox label={textOf(locale, `derived.method.${method}`)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{text(locale, 'observatory.derived.measure')}</th>
                  <th scope="col">{text(locale, 'observatory.derived.period')}</th>
                  <th scope="col">{text(locale, 'observatory.derived.value')}</th>
                  <th scope="col">{text(locale, 'observatory.derived.formula')}</th>
                </tr>
              </thead>
              <tbody>
                {figures
                  .filter((figure) => figure.method === method)
                  .map((figure) => (
                    <Row key={figure.id} figure={figure} locale={locale} table={table} />
                  ))}
              </tbody>
            </table>
          </ScrollBox>
        </details>
      ))}
    </section>
  );
};

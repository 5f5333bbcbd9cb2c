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

/** Caveats of a group, each with its mark: a sentence is printed once however many rows it warns of. */
const marksOf = (figures: readonly DerivedFigure[]): ReadonlyMap<string, string> =>
  new Map(
    [...new Set(figures.flatMap((figure) => figure.caveat ?? []))].map((caveat, index) => [
      caveat,
      String.fromCodePoint(97 + index),
    ]),
  );

const Row = ({
  figure,
  locale,
  table,
  mark,
}: { readonly figure: DerivedFigure; readonly mark: string | undefined } & Omit<DerivedProps, 'view'>) => {
  const category = table.categories.find((item) => item.code === figure.category);
  return (
    <tr>
      <th scope="row">{category === undefined ? table.title[locale] : category.name[locale]}</th>
      <td>{figure.period.replace('-', '–')}</td>
      {figure.value === null ? (
        <td className="missing">
          <span>{textOf(locale, `observatory.missing.${figure.reason ?? 'not-defined'}`)}</span>
          {mark === undefined ? undefined : <sup>{mark}</sup>}
        </td>
      ) : (
        <td>
          {formatDerived(figure, figure.value, locale)}
          {formatLimits(figure, locale)}
          {mark === undefined ? undefined : <sup>{mark}</sup>}
        </td>
      )}
      <td className="formula">
        <code>{figure.formula}</code>
      </td>
    </tr>
  );
};

/** One measure: who, when, how much, and the computation with its numbers. */
const MeasureTable = ({
  locale,
  table,
  figures,
  marks,
}: Omit<DerivedProps, 'view'> & {
  readonly figures: readonly DerivedFigure[];
  readonly marks: ReadonlyMap<string, string>;
}) => {
  const name = textOf(locale, `derived.measure.${figures[0]?.measure ?? ''}`);
  return (
    <ScrollBox label={name}>
      <table>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{text(locale, 'observatory.derived.category')}</th>
            <th scope="col">{text(locale, 'observatory.derived.period')}</th>
            <th scope="col">{text(locale, 'observatory.derived.value')}</th>
            <th scope="col" className="formula">
              {text(locale, 'observatory.derived.formula')}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <Row
              key={figure.id}
              figure={figure}
              locale={locale}
              table={table}
              mark={marks.get(figure.caveat ?? '')}
            />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
};

/** One statistic: its method page, its measures, and what the reader must be warned of. */
const Statistic = ({
  method,
  figures,
  locale,
  table,
}: Omit<DerivedProps, 'view'> & { readonly method: string; readonly figures: readonly DerivedFigure[] }) => {
  const marks = marksOf(figures);
  const measures = [...new Set(figures.map((figure) => figure.measure))];
  return (
    <>
      <p>
        <a href={paths.method(locale, method)}>{text(locale, 'observatory.derived.method')}</a>
      </p>
      {measures.map((measure) => (
        <MeasureTable
          key={measure}
          locale={locale}
          table={table}
          figures={figures.filter((figure) => figure.measure === measure)}
          marks={marks}
        />
      ))}
      <ul className="caveats">
        {[...marks].map(([caveat, mark]) => (
          <li key={caveat}>
            <sup>{mark}</sup> {textOf(locale, `derived.caveat.${caveat}`)}
          </li>
        ))}
      </ul>
    </>
  );
};

/** What follows from the raw figures, statistic by statistic, each with its computation and caveat. */
export const DerivedFigures = ({ locale, table, view }: DerivedProps) => {
  const figures = derivedOfView(table, view);
  const methods = [...new Set(figures.map((figure) => figure.method))];
  return (
    <section aria-labelledby="derived" className="derived">
      <h2 id="derived">{text(locale, 'observatory.derived.heading')}</h2>
      <p>{text(locale, figures.length === 0 ? 'observatory.derived.none' : 'observatory.derived.lead')}</p>
      {methods.map((method, index) => (
        <details key={method} open={index === 0}>
          <summary>
            <h3>{textOf(locale, `derived.method.${method}`)}</h3>
          </summary>
          <Statistic
            method={method}
            figures={figures.filter((figure) => figure.method === method)}
            locale={locale}
            table={table}
          />
        </details>
      ))}
    </section>
  );
};

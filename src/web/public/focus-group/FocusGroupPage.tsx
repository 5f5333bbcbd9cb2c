import type { TriedText } from '../../../contract/focus-group.ts';
import type { Release } from '../../../contract/release.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { printTable7 } from '../../../core/study/record/print-table-7.ts';
import { table7 } from '../../../core/study/record/table-7.ts';
import { text, textOf } from '../../../messages.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import type { PageRequest } from '../page.ts';
import { BaseTable } from './BaseTable.tsx';
import { PaperFigure } from './PaperFigure.tsx';
import { TryText } from './TryText.tsx';

/** The focus group of the source: what is printed of it, redrawn and held against its bases. */
export const FocusGroupPage = ({
  locale,
  release,
  tried,
}: PageRequest & { readonly release: Release; readonly tried: TriedText | undefined }) => {
  const rows = printTable7(
    table7,
    (key, params) => textOf(locale, `study-record.table-7.${key}`, params),
    (day) => formatDate(day, locale),
  );
  const source = release.tables[0]?.source;
  return (
    <>
      <h1 className="finding">{text(locale, 'focus-group.finding')}</h1>
      <p className="lead">{text(locale, 'focus-group.lead')}</p>
      <section aria-labelledby="figures">
        <h2 id="figures">{text(locale, 'focus-group.figures')}</h2>
        {([1, 2, 3, 4, 5] as const).map((number) => (
          <PaperFigure key={number} locale={locale} number={number} />
        ))}
        <p className="label">{text(locale, 'study-figure.sample')}</p>
      </section>
      <BaseTable locale={locale} />
      <TryText locale={locale} tried={tried} />
      <section aria-labelledby="table-7">
        <h2 id="table-7">{text(locale, 'focus-group.table-7')}</h2>
        <ScrollBox label={text(locale, 'focus-group.table-7')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{text(locale, 'focus-group.table-7.item')}</th>
                <th scope="col" className="words">
                  {text(locale, 'focus-group.table-7.description')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([item, description]) => (
                <tr key={item}>
                  <th scope="row">{item}</th>
                  <td className="words" lang="en">
                    {description}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </section>
      {source === undefined ? undefined : (
        <section aria-labelledby="source" className="source">
          <h2 id="source">{text(locale, 'focus-group.source')}</h2>
          <p>
            <cite lang="en">
              {source.url === undefined ? source.citation : <a href={source.url}>{source.citation}</a>}
            </cite>
          </p>
        </section>
      )}
    </>
  );
};

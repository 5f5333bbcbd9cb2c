import type { FoundResults } from '../../../contract/catalogue.ts';
import { resultsView, type ResultsView } from '../../../contract/results-view.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import { countries } from '../../countries.ts';
import { paths } from '../../paths.ts';
import { Demonstration } from './Demonstration.tsx';
import { ResultsFilter } from './ResultsFilter.tsx';
import { Verdict } from './Verdict.tsx';
import { VerifiedMeaning } from './VerifiedMeaning.tsx';

const Row = ({ locale, row }: { readonly locale: Locale; readonly row: FoundResults['results'][number] }) => (
  <li>
    <a href={paths.result(locale, row.id)}>{row.title}</a>
    <p className="result-line">
      <Verdict locale={locale} verdict={row.verdict} />
      {', '}
      {formatDate(row.verifiedOn, locale)}
    </p>
    <p>{row.excerpt}</p>
    <p className="quiet">
      {row.participant === null ? '' : `${row.participant}. `}
      {row.institution[locale]}. {row.hostName}, {countries.nameOf(row.country, locale)}
    </p>
  </li>
);

/** The public catalogue: verified results that their participants let be published, with search; without them, why. */
export const ResultsPage = ({
  locale,
  found,
  view,
}: {
  readonly locale: Locale;
  readonly found: FoundResults;
  readonly view: ResultsView;
}) => {
  const { before, ...filters } = view;
  const { results, next, count } = found;
  const isFiltered = resultsView.write(filters) !== '';
  return (
    <>
      <h1>{text(locale, 'report.public.title')}</h1>
      <Demonstration locale={locale} isShown={found.isDemonstration} />
      <p className="lead">{text(locale, 'report.public.lead')}</p>
      <p>
        <a href={paths.experiences(locale)}>{text(locale, 'report.public.experience')}</a>
      </p>
      <ResultsFilter locale={locale} found={found} view={filters} />
      {results.length === 0 ? (
        <section className="empty" aria-live="polite">
          <p>{text(locale, isFiltered ? 'report.public.none' : 'report.public.none-yet')}</p>
        </section>
      ) : (
        <>
          {count === null ? undefined : (
            <p>{text(locale, 'report.public.found', { count, shown: formatNumber(count, locale) })}</p>
          )}
          <ol className="tables">
            {results.map((row) => (
              <Row key={row.id} locale={locale} row={row} />
            ))}
          </ol>
        </>
      )}
      {next === null && before === undefined ? undefined : (
        <p className="actions">
          {before === undefined ? undefined : (
            <a href={paths.results(locale, resultsView.write(filters))}>
              {text(locale, 'report.public.first')}
            </a>
          )}
          {next === null ? undefined : (
            <a href={paths.results(locale, resultsView.write({ ...filters, before: next }))} rel="next">
              {text(locale, 'report.public.next')}
            </a>
          )}
        </p>
      )}
      <VerifiedMeaning locale={locale} />
    </>
  );
};

import type { FoundResults } from '../../../contract/catalogue.ts';
import { resultsView, type ResultsView } from '../../../contract/results-view.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { taskKinds } from '../../../core/programme/rules.ts';
import { verdicts } from '../../../core/report/result.ts';
import { text } from '../../../messages.ts';
import { countries } from '../../countries.ts';
import { paths } from '../../paths.ts';
import { Pick } from './Pick.tsx';

/** Search and filters of the catalogue: a plain form, so the address is the view. */
export const ResultsFilter = ({
  locale,
  found,
  view,
}: {
  readonly locale: Locale;
  readonly found: FoundResults;
  readonly view: ResultsView;
}) => {
  const any = text(locale, 'report.public.any');
  const byLabel = (one: { label: string }, other: { label: string }) =>
    one.label.localeCompare(other.label, locale);
  return (
    <search>
      <form method="get" action={paths.results(locale)} className="search-form">
        <label className="search-words">
          {text(locale, 'report.public.text')}
          <input type="search" name="text" defaultValue={view.text ?? ''} maxLength={100} />
        </label>
        <Pick
          name="institution"
          label={text(locale, 'report.public.university')}
          any={any}
          options={found.institutions
            .map(({ id, name }) => ({ value: id, label: name[locale] }))
            .toSorted(byLabel)}
          chosen={view.institution}
        />
        <Pick
          name="country"
          label={text(locale, 'report.public.country')}
          any={any}
          options={found.countries
            .map((code) => ({ value: code, label: countries.nameOf(code, locale) }))
            .toSorted(byLabel)}
          chosen={view.country}
        />
        <Pick
          name="kind"
          label={text(locale, 'report.public.kind')}
          any={any}
          options={taskKinds.map((kind) => ({
            value: kind,
            label: text(locale, `application.task-kind.${kind}`),
          }))}
          chosen={view.kind}
        />
        <Pick
          name="verdict"
          label={text(locale, 'report.public.verdict')}
          any={any}
          options={verdicts.map((verdict) => ({
            value: verdict,
            label: text(locale, `report.verdict.${verdict}`),
          }))}
          chosen={view.verdict}
        />
        <label>
          {text(locale, 'report.public.year')}
          <input
            type="text"
            inputMode="numeric"
            name="year"
            size={4}
            maxLength={4}
            defaultValue={view.year === undefined ? '' : String(view.year)}
          />
        </label>
        <p className="actions">
          <button type="submit">{text(locale, 'report.public.find')}</button>
          {resultsView.write(view) === '' ? undefined : (
            <a href={paths.results(locale)}>{text(locale, 'report.public.reset')}</a>
          )}
        </p>
      </form>
    </search>
  );
};

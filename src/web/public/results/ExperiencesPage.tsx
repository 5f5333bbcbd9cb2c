import type { FoundExperiences } from '../../../contract/catalogue.ts';
import { resultsView, type ExperiencesView } from '../../../contract/results-view.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { experienceTopics } from '../../../core/report/report-sections.ts';
import { text } from '../../../messages.ts';
import { countries } from '../../countries.ts';
import { paths } from '../../paths.ts';
import { Demonstration } from './Demonstration.tsx';
import { Pick } from './Pick.tsx';

/** What those who returned tell later applicants, by country and topic: their own words, and said to be that. */
export const ExperiencesPage = ({
  locale,
  found,
  view,
}: {
  readonly locale: Locale;
  readonly found: FoundExperiences;
  readonly view: ExperiencesView;
}) => {
  const { before, ...filters } = view;
  const any = text(locale, 'report.public.any');
  return (
    <>
      <nav aria-label={text(locale, 'site.breadcrumb')} className="breadcrumb">
        <a href={paths.results(locale)}>{text(locale, 'report.public.back')}</a>
      </nav>
      <h1>{text(locale, 'report.public.experience')}</h1>
      <Demonstration locale={locale} isShown={found.isDemonstration} />
      <p className="lead">{text(locale, 'report.public.experience.lead')}</p>
      <search>
        <form method="get" action={paths.experiences(locale)} className="search-form">
          <Pick
            name="country"
            label={text(locale, 'report.public.country')}
            any={any}
            options={countries.list(locale)}
            chosen={view.country}
          />
          <Pick
            name="topic"
            label={text(locale, 'report.public.experience.topic')}
            any={any}
            options={experienceTopics.map((topic) => ({
              value: topic,
              label: text(locale, `report.topic.${topic}`),
            }))}
            chosen={view.topic}
          />
          <p className="actions">
            <button type="submit">{text(locale, 'report.public.find')}</button>
            {resultsView.writeExperiences(filters) === '' ? undefined : (
              <a href={paths.experiences(locale)}>{text(locale, 'report.public.reset')}</a>
            )}
          </p>
        </form>
      </search>
      {found.experiences.length === 0 ? (
        <section className="empty">
          <p>{text(locale, 'report.public.experience.none')}</p>
        </section>
      ) : (
        found.experiences.map((item) => (
          <article key={item.id} className="experience">
            <h2>{text(locale, `report.topic.${item.topic}`)}</h2>
            <p className="written">{item.text}</p>
            <p className="quiet">
              {text(locale, 'report.public.experience.by', {
                who: item.participant ?? text(locale, 'report.public.experience.anonymous'),
                institution: item.institution[locale],
                host: item.hostName,
                country: countries.nameOf(item.country, locale),
                date: formatDate(item.sharedOn, locale),
              })}
            </p>
          </article>
        ))
      )}
      {found.next === null && before === undefined ? undefined : (
        <p className="actions">
          {before === undefined ? undefined : (
            <a href={paths.experiences(locale, resultsView.writeExperiences(filters))}>
              {text(locale, 'report.public.first')}
            </a>
          )}
          {found.next === null ? undefined : (
            <a
              href={paths.experiences(
                locale,
                resultsView.writeExperiences({ ...filters, before: found.next }),
              )}
              rel="next"
            >
              {text(locale, 'report.public.next')}
            </a>
          )}
        </p>
      )}
    </>
  );
};

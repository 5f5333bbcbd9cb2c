import { formatDate, formatDateTime } from '../../core/basics/format-date.ts';
import { formatNumber, formatShare } from '../../core/basics/format-number.ts';
import type { CallRules } from '../../core/programme/rules.ts';
import { countries } from '../desk/countries.ts';
import { useLocale } from '../desk/use-locale.ts';
import { useSay } from '../desk/use-say.ts';
import { DataTable } from './DataTable.tsx';
import { Facts } from './Facts.tsx';

const useRange = () => {
  const locale = useLocale();
  const say = useSay();
  return ({ fewest, most }: CallRules['choices']): string =>
    fewest === most
      ? say('application.call.exactly', { count: formatNumber(most, locale) })
      : say('application.call.from-to', {
          from: formatNumber(fewest, locale),
          to: formatNumber(most, locale),
        });
};

const Dates = ({ rules }: { readonly rules: CallRules }) => {
  const locale = useLocale();
  const say = useSay();
  const range = useRange();
  const at = (instant: string) => formatDateTime(instant, locale, rules.timeZone);
  return (
    <>
      <h2>{say('application.call.dates')}</h2>
      <Facts
        rows={[
          { title: say('application.call.opens'), value: at(rules.opensAt) },
          { title: say('application.call.closes'), value: at(rules.closesAt) },
          {
            title: say('application.call.stay'),
            value: say('application.call.stay-range', {
              from: formatDate(rules.stay.from, locale),
              to: formatDate(rules.stay.to, locale),
            }),
          },
          {
            title: say('application.call.final-report'),
            value: formatDate(rules.finalReportDueOn, locale),
          },
          {
            title: say('application.call.budget'),
            value: say('application.call.tenge', { amount: formatNumber(rules.budget, locale) }),
          },
          ...(rules.universityCap === null
            ? []
            : [
                {
                  title: say('application.call.cap'),
                  value: say('application.call.at-most', {
                    count: formatNumber(rules.universityCap, locale),
                  }),
                },
              ]),
          {
            title: say('application.call.group-share'),
            value: say('application.call.group-share-value', {
              share: formatShare(rules.groupShare, locale, 0),
            }),
          },
          { title: say('application.call.choices'), value: range(rules.choices) },
          { title: say('application.call.tasks'), value: range(rules.tasks) },
        ]}
      />
      <h3>{say('application.call.late')}</h3>
      <ul>
        <li>{say('application.call.late.zone', { zone: rules.timeZone })}</li>
        <li>
          {rules.graceMinutes === 0
            ? say('application.call.late.none')
            : say('application.call.late.grace', {
                count: rules.graceMinutes,
                shown: formatNumber(rules.graceMinutes, locale),
              })}
        </li>
        <li>{say(`application.call.late.${rules.samePerson}`)}</li>
        <li>{say('application.call.late.change')}</li>
      </ul>
    </>
  );
};

const Who = ({ rules: { eligibility } }: { readonly rules: CallRules }) => {
  const locale = useLocale();
  const say = useSay();
  const { levels, years, citizenship, gradeAverage, language } = eligibility;
  const number = (value: number) => String(value).replace('.', locale === 'en' ? '.' : ',');
  return (
    <>
      <h2>{say('application.call.who')}</h2>
      <ul>
        <li>
          {say('application.call.who.levels', {
            levels: levels.map((level) => say(`application.level.${level}`)).join(', '),
          })}
        </li>
        {years === null ? undefined : (
          <li>
            {years.from === years.to
              ? say('application.call.who.year', { from: number(years.from) })
              : say('application.call.who.years', { from: number(years.from), to: number(years.to) })}
          </li>
        )}
        {gradeAverage === null ? undefined : (
          <li>
            {say('application.call.who.grade', {
              least: number(gradeAverage.least),
              outOf: number(gradeAverage.outOf),
            })}
          </li>
        )}
        {language === null ? undefined : <li>{say('application.call.who.language', { level: language })}</li>}
        {citizenship === null ? undefined : (
          <li>
            {say('application.call.who.citizenship', {
              countries: citizenship.map((code) => countries.nameOf(code, locale)).join(', '),
            })}
          </li>
        )}
      </ul>
    </>
  );
};

const Places = ({ rules }: { readonly rules: CallRules }) => {
  const locale = useLocale();
  const say = useSay();
  return (
    <>
      <h2>{say('application.call.regions')}</h2>
      <DataTable
        caption={say('application.call.regions')}
        isCaptionSeen={false}
        columns={[
          { key: 'name', title: say('application.call.region'), renderCell: ({ name }) => name[locale] },
          {
            key: 'places',
            title: say('application.call.places'),
            isNumber: true,
            renderCell: ({ places }) => formatNumber(places, locale),
          },
          {
            key: 'countries',
            title: say('application.call.countries'),
            renderCell: (region) => region.countries.map((code) => countries.nameOf(code, locale)).join(', '),
          },
        ]}
        rows={rules.regions}
        rowKey={({ id }) => id}
        empty={undefined}
      />
      <p>{say(rules.hosts.length === 0 ? 'application.call.hosts.any' : 'application.call.hosts.listed')}</p>
    </>
  );
};

const Judging = ({ rules: { rubric } }: { readonly rules: CallRules }) => {
  const locale = useLocale();
  const say = useSay();
  return (
    <>
      <h2>{say('application.call.rubric')}</h2>
      <p className="written">{rubric.guidance[locale]}</p>
      {rubric.criteria.map((criterion) => (
        <section key={criterion.id}>
          <h3>
            {criterion.name[locale]},{' '}
            {say('application.call.rubric.weight', { share: formatShare(criterion.weight / 100, locale, 0) })}
          </h3>
          <DataTable
            caption={criterion.name[locale]}
            isCaptionSeen={false}
            columns={[
              { key: 'mark', title: say('application.call.rubric.mark'), renderCell: ({ mark }) => mark },
              {
                key: 'meaning',
                title: say('application.call.rubric.meaning'),
                renderCell: ({ meaning }) => meaning[locale],
              },
            ]}
            rows={criterion.anchors}
            rowKey={({ mark }) => String(mark)}
            empty={undefined}
          />
        </section>
      ))}
    </>
  );
};

const Asked = ({ rules }: { readonly rules: CallRules }) => {
  const locale = useLocale();
  const say = useSay();
  const need = (isRequired: boolean) =>
    say(isRequired ? 'application.call.required' : 'application.call.optional');
  return (
    <>
      {rules.questions.length === 0 ? undefined : (
        <>
          <h2>{say('application.call.questions')}</h2>
          <ul>
            {rules.questions.map(({ id, label, isRequired }) => (
              <li key={id}>
                {label[locale]} ({need(isRequired)})
              </li>
            ))}
          </ul>
        </>
      )}
      {rules.documents.length === 0 ? undefined : (
        <>
          <h2>{say('application.call.documents')}</h2>
          <ul>
            {rules.documents.map(({ id, label, isRequired }) => (
              <li key={id}>
                {label[locale]} ({need(isRequired)})
              </li>
            ))}
          </ul>
        </>
      )}
      {rules.priorities.length === 0 ? undefined : (
        <>
          <h2>{say('application.call.priorities')}</h2>
          <ul>
            {rules.priorities.map(({ id, name }) => (
              <li key={id}>{name[locale]}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

/** The rules of a call in words, as applicants read them. */
export const CallRulesView = ({ rules }: { readonly rules: CallRules }) => {
  const locale = useLocale();
  return (
    <>
      <p className="written">{rules.summary[locale]}</p>
      <Dates rules={rules} />
      <Who rules={rules} />
      <Places rules={rules} />
      <Judging rules={rules} />
      <Asked rules={rules} />
    </>
  );
};

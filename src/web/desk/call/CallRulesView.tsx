import { formatDate } from '../../../core/basics/format-date.ts';
import { formatNumber, formatShare } from '../../../core/basics/format-number.ts';
import { zonedText } from '../../../core/basics/zoned-text.ts';
import type { CallRules } from '../../../core/programme/rules.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { countryOptions } from '../../country-options.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { CallObligation } from './CallObligation.tsx';
import { CallLateRules } from './CallLateRules.tsx';
import { CallReview } from './CallReview.tsx';
import { CallRubric } from './CallRubric.tsx';
import { whoMayApply } from './who-may-apply.ts';

type Region = CallRules['regions'][number];

/** The rules of a call in words, as an applicant reads them. */
export const CallRulesView = ({
  rules,
  rubricSha256,
}: {
  readonly rules: CallRules;
  /** What was published of the rubric; nothing while the rules are still edited. */
  readonly rubricSha256?: string | undefined;
}) => {
  const locale = useLocale();
  const say = useSay();
  const number = (value: number) => formatNumber(value, locale);
  const countries = new Map(countryOptions(locale).map(({ value, label }) => [value, label]));
  const countryName = (code: string) => countries.get(code) ?? code;
  const range = ({ fewest, most }: CallRules['tasks']) =>
    fewest === most
      ? number(most)
      : say('application.call.from-to', { from: number(fewest), to: number(most) });
  const regionColumns: readonly Column<Region>[] = [
    { key: 'region', title: say('application.call.region'), renderCell: ({ name }) => name[locale] },
    {
      key: 'places',
      title: say('application.call.places'),
      isNumber: true,
      renderCell: ({ places }) => number(places),
    },
    {
      key: 'countries',
      title: say('application.call.countries'),
      renderCell: (region) =>
        region.countries
          .map(countryName)
          .toSorted((a, b) => a.localeCompare(b, locale))
          .join(', '),
    },
  ];
  const asked = (label: string, isRequired: boolean) =>
    `${label} (${say(isRequired ? 'application.call.required' : 'application.call.optional')})`;
  return (
    <>
      <h2>{say('application.call.dates')}</h2>
      <Facts
        rows={[
          {
            title: say('application.call.opens'),
            value: zonedText(rules.opensAt, locale, rules.timeZone),
          },
          {
            title: say('application.call.closes'),
            value: zonedText(rules.closesAt, locale, rules.timeZone),
          },
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
        ]}
      />
      <h2>{say('application.call.who')}</h2>
      <ul>
        {whoMayApply(rules.eligibility, locale, countryName).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h2>{say('application.call.regions')}</h2>
      <DataTable
        caption={say('application.call.regions')}
        isCaptionSeen={false}
        columns={regionColumns}
        rows={rules.regions}
        rowKey={({ id }) => id}
        empty={undefined}
      />
      <p>{say(rules.hosts.length === 0 ? 'application.call.hosts.any' : 'application.call.hosts.listed')}</p>
      <Facts
        rows={[
          {
            title: say('application.call.budget'),
            value: say('application.call.tenge', { amount: number(rules.budget) }),
          },
          ...(rules.universityCap === null
            ? []
            : [
                {
                  title: say('application.call.cap'),
                  value: say('application.call.at-most', { count: number(rules.universityCap) }),
                },
              ]),
          ...(rules.groupShare === 0
            ? []
            : [
                {
                  title: say('application.call.group-share'),
                  value: say('application.call.group-share-value', {
                    share: formatShare(rules.groupShare, locale, 0),
                  }),
                },
              ]),
          { title: say('application.call.choices'), value: range(rules.choices) },
          { title: say('application.call.tasks'), value: range(rules.tasks) },
        ]}
      />
      <CallRubric rubric={rules.rubric} sha256={rubricSha256} />
      <CallReview review={rules.review} />
      <CallObligation obligation={rules.obligation} />
      {rules.questions.length === 0 ? undefined : (
        <>
          <h2>{say('application.call.questions')}</h2>
          <ul>
            {rules.questions.map(({ id, label, isRequired }) => (
              <li key={id}>{asked(label[locale], isRequired)}</li>
            ))}
          </ul>
        </>
      )}
      {rules.documents.length === 0 ? undefined : (
        <>
          <h2>{say('application.call.documents')}</h2>
          <ul>
            {rules.documents.map(({ id, label, isRequired }) => (
              <li key={id}>{asked(label[locale], isRequired)}</li>
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
      <CallLateRules rules={rules} />
    </>
  );
};

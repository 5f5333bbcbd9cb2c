import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { readValidity } from '../../../contract/validity.ts';
import { horizons } from '../../../core/alumni/return-dimensions.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { paths } from '../../paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { Loading } from '../Loading.tsx';
import { queryOf } from '../query-of.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { Refused } from '../refused.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { OutcomeSection } from './OutcomeSection.tsx';
import { validitySearch } from './validity-search.ts';
import '../ministry/ministry.css';

const usualMonths = 12;
const cautions = ['cause', 'refused', 'weak', 'narrow', 'target'] as const;

/** Which criterion at selection foretold verified results and return, call by call, and what that does not say. */
export const ValidityPage = () => {
  const locale = useLocale();
  const say = useSay();
  const navigate = useNavigate();
  const search = validitySearch(useSearch({ strict: false }));
  const months = search.horizon ?? usualMonths;
  const { data, error } = useQuery({
    ...queryOf(readValidity, { query: { ...search, horizon: months } }),
    placeholderData: keepPreviousData,
  });
  const narrow = (change: { readonly call?: string; readonly horizon?: number }): void =>
    void navigate({
      to: deskPaths.validity(locale),
      search: { ...search, ...change },
      replace: true,
      resetScroll: false,
    });
  const found = data?.found ?? null;
  const chosen = data?.calls.find(({ id }) => id === found?.callId);
  return (
    <DeskPage
      title={say('validity.title')}
      lead={say('validity.lead')}
      actions={<a href={paths.method(locale, 'predictive-validity')}>{say('returns.chart.method')}</a>}
    >
      {error instanceof Refused ? <Notice>{refusalSentence(locale, error.refusal)}</Notice> : undefined}
      {data === undefined && error === null ? <Loading /> : undefined}
      {data !== undefined && found === null ? (
        <p className="empty-state">{say('validity.empty')}</p>
      ) : undefined}
      {data === undefined || found === null ? undefined : (
        <>
          <div className="filters">
            <div className="filter-whole">
              <SelectField
                id="call"
                name="call"
                error={undefined}
                label={say('validity.call')}
                value={found.callId}
                onChange={(event) => narrow({ call: event.currentTarget.value })}
                options={data.calls.map(({ id, title, isDemonstration }) => ({
                  value: id,
                  label: isDemonstration
                    ? say('validity.call.demonstration', { title: title[locale] })
                    : title[locale],
                }))}
              />
            </div>
            <SelectField
              id="horizon"
              name="horizon"
              error={undefined}
              label={say('validity.horizon')}
              value={String(months)}
              onChange={(event) => narrow({ horizon: Number(event.currentTarget.value) })}
              options={horizons.map((one) => ({
                value: String(one),
                label: say('returns.horizon.months', { months: String(one) }),
              }))}
            />
          </div>
          {chosen?.isDemonstration === true ? <Notice>{say('validity.demonstration')}</Notice> : undefined}
          {found.applicants === 0 ? (
            <p className="empty-state">{say('validity.unmarked')}</p>
          ) : (
            <>
              <p>
                {say('validity.base', {
                  applicants: formatNumber(found.applicants, locale),
                  selected: formatNumber(found.selected, locale),
                })}
              </p>
              {found.outcomes.map((outcome) => (
                <OutcomeSection
                  key={`${found.callId} ${outcome.outcome} ${months}`}
                  found={outcome}
                  selected={found.selected}
                  months={months}
                  today={data.today}
                />
              ))}
            </>
          )}
          <section aria-labelledby="validity-not">
            <h2 id="validity-not">{say('validity.not')}</h2>
            <ul>
              {cautions.map((caution) => (
                <li key={caution}>{say(`validity.not.${caution}`)}</li>
              ))}
            </ul>
          </section>
        </>
      )}
    </DeskPage>
  );
};

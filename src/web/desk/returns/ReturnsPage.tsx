import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { nationalOffice } from '../../../core/institution/institution.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Loading } from '../Loading.tsx';
import { Refused } from '../refused.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useLocale } from '../use-locale.ts';
import { useMe } from '../use-me.ts';
import { useSay } from '../use-say.ts';
import { whyNot } from '../why-not.ts';
import { ReturnFigures } from './ReturnFigures.tsx';
import { ReturnFilters } from './ReturnFilters.tsx';
import { returnsSearch } from './returns-search.ts';
import { useReturns } from './use-returns.ts';

const [usualMonths, numbers] = [12, new Set(['cohort', 'horizon'])] as const;

/** Which share of those whose stay has ended came back, with what is not known beside it; the address is the view. */
export const ReturnsPage = () => {
  const locale = useLocale();
  const say = useSay();
  const me = useMe();
  const navigate = useNavigate();
  const search = returnsSearch(useSearch({ strict: false }));
  const { data, error } = useReturns(search);
  const months = search.horizon ?? usualMonths;
  const narrow = (change: Readonly<Record<string, string>>): void => {
    const wanted = Object.entries({ ...search, ...change })
      .filter(([, value]) => value !== '')
      // As numbers they stand in the address without quotation marks.
      .map(([name, value]) => [name, numbers.has(name) ? Number(value) : value]);
    void navigate({
      to: deskPaths.returns(locale),
      search: Object.fromEntries(wanted),
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <DeskPage
      title={say('returns.title')}
      lead={say('returns.lead')}
      actions={
        <Link
          to={deskPaths.planReturns(locale)}
          search={data === undefined ? {} : { population: data.all.participants }}
        >
          {say('returns.plan.open')}
        </Link>
      }
    >
      {error instanceof Refused ? <Notice>{refusalSentence(locale, error.refusal)}</Notice> : undefined}
      {data === undefined && error === null ? <Loading /> : undefined}
      {data === undefined ? undefined : (
        <>
          {data.alumni === 0 && data.choices.every(({ options }) => options.length === 0) ? undefined : (
            <ReturnFilters choices={data.choices} search={search} months={months} narrow={narrow} />
          )}
          {data.all.participants > 0 ? (
            <ReturnFigures
              data={data}
              months={months}
              by={search.by}
              hasIntentions={whyNot(me, 'sum-intentions', nationalOffice) === undefined}
            />
          ) : (
            <p className="empty-state">
              {data.alumni > 0
                ? say('returns.too-early', {
                    people: formatNumber(data.alumni, locale),
                    months: String(months),
                  })
                : say(
                    data.choices.every(({ options }) => options.length === 0)
                      ? 'returns.empty'
                      : 'returns.no-match',
                  )}
            </p>
          )}
        </>
      )}
    </DeskPage>
  );
};

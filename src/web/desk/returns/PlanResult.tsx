import { formatNumber, formatShare } from '../../../core/basics/format-number.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import type { PlannedSize } from './plan-size.ts';

/** What the planner found: answers, invitations, the margin of fewer answers, and what no margin covers. */
export const PlanResult = ({
  planned,
  population,
}: {
  readonly planned: PlannedSize;
  readonly population: string;
}) => {
  const locale = useLocale();
  const say = useSay();
  const { needed, invite, response, atMost, given } = planned;
  const count = (people: number): string => formatNumber(people, locale);
  const points = (margin: number): string => formatNumber(margin * 100, locale, 1);
  return (
    <>
      <ul className="figures">
        <li>
          <strong>{count(needed)}</strong> <span>{say('returns.plan.needed')}</span>
        </li>
        <li>
          <strong>{atMost === undefined ? count(invite) : '–'}</strong>{' '}
          <span>{say('returns.plan.invite')}</span>
        </li>
      </ul>
      {atMost === undefined ? undefined : (
        <p className="return-verdict is-bounded">
          {say('returns.plan.too-many', {
            all: population,
            answers: count(atMost.answers),
            margin: points(atMost.margin),
          })}
        </p>
      )}
      {given === undefined ? undefined : (
        <p>
          {say('returns.plan.margin-of', { answers: count(given.answers), margin: points(given.margin) })}
        </p>
      )}
      {response < 1 ? (
        <p>{say('returns.plan.silence', { share: formatShare(1 - response, locale, 0) })}</p>
      ) : undefined}
    </>
  );
};

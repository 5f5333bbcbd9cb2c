import type { DecisionView } from '../../../../contract/award.ts';
import { formatDateTime } from '../../../../core/basics/format-date.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { Facts } from '../../../ui/Facts.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useTimeZone } from '../../use-time-zone.ts';

/** What one decision came to and how sure that is: sum, proof, whether another one is as good. */
export const DecisionFacts = ({ decision }: { readonly decision: DecisionView }) => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const number = (value: number) => formatNumber(value, locale);
  // Values are hundredths of a point.
  const points = (value: number) => formatNumber(value / 100, locale, 2);
  return (
    <>
      <p>
        {say(decision.isOptimal ? 'selection.result.optimal' : 'selection.result.not-optimal', {
          objective: points(decision.objective),
          bound: points(decision.bound),
        })}{' '}
        {say(decision.isUnique ? 'selection.result.unique' : 'selection.result.by-lot')}
      </p>
      <Facts
        rows={[
          {
            title: say('selection.result.decided'),
            value: formatDateTime(decision.decidedAt, locale, timeZone),
          },
          { title: say('selection.decide.cause'), value: say(`selection.cause.${decision.cause}`) },
          { title: say('selection.result.judged'), value: number(decision.judged) },
          { title: say('selection.result.awarded'), value: number(decision.awarded) },
          { title: say('selection.result.reserve'), value: number(decision.reserve) },
          { title: say('selection.result.objective'), value: points(decision.objective) },
          { title: say('selection.result.bound'), value: points(decision.bound) },
          { title: say('selection.result.record'), value: <code>{decision.recordSha256}</code> },
        ]}
      />
    </>
  );
};

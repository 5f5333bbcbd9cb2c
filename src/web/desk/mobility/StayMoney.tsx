import { Link } from '@tanstack/react-router';
import type { MobilityView } from '../../../contract/mobility.ts';
import type { CostLineView } from '../../../contract/stay.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { costSums } from '../../../core/mobility/cost-sums.ts';
import { formatMoney } from '../../../core/mobility/format-money.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Facts } from '../../ui/Facts.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** The grant, and what was planned and spent in tenge, with the way to the lines. */
export const StayMoney = ({
  mobility: { institutionId, id, grantAmount },
  costs,
}: {
  readonly mobility: MobilityView;
  readonly costs: readonly CostLineView[];
}) => {
  const locale = useLocale();
  const say = useSay();
  const sums = costSums(costs);
  const tenge = (tiyn: bigint) => formatMoney(tiyn, 'KZT', locale);
  return (
    <section aria-labelledby="stay-money-title">
      <h2 id="stay-money-title">{say('stay.money')}</h2>
      <Facts
        rows={[
          { title: say('stay.grant'), value: tenge(BigInt(grantAmount) * 100n) },
          ...(costs.length === 0
            ? []
            : [
                { title: say('stay.cost.planned'), value: tenge(sums.planned) },
                { title: say('stay.cost.actual'), value: tenge(sums.actual) },
              ]),
        ]}
      />
      <p>
        <Link to={deskPaths.stayCosts(locale, institutionId, id)}>
          {costs.length === 0
            ? say('stay.cost.to-first')
            : say('stay.cost.to-list', { count: costs.length, shown: formatNumber(costs.length, locale) })}
        </Link>
      </p>
    </section>
  );
};

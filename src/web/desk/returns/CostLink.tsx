import { writeCostView } from '../../../contract/cost-view.ts';
import { measuredShare } from '../../../core/economics/measured-share.ts';
import { formatShare } from '../../../core/basics/format-number.ts';
import { paths } from '../../paths.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { estimateText } from './estimate-text.ts';
import { measuredScenarios } from './measured-scenarios.ts';
import type { ReturnsAnswer } from './returns-answer.ts';

/** The way into the cost account with what was measured, beside what the paper assumed. */
export const CostLink = ({
  figures,
  months,
  today,
}: {
  readonly figures: ReturnsAnswer['all'];
  readonly months: number;
  readonly today: string;
}) => {
  const locale = useLocale();
  const say = useSay();
  const found = measuredScenarios(figures, months, today);
  const measured = found?.scenario.measured;
  if (found === undefined || measured === undefined) return undefined;
  const bounds = estimateText({ ...measured, value: null }, locale);
  return (
    <section aria-labelledby="returns-cost">
      <h2 id="returns-cost">{say('returns.cost')}</h2>
      <p>
        {found.isEstimated
          ? say('returns.cost.about', { share: formatShare(measuredShare(measured), locale), bounds })
          : say('returns.cost.about-bounds', { bounds })}
      </p>
      <p>
        <a href={`${paths.cost(locale, writeCostView(found.scenario, found.beside))}#comparison`}>
          {say('returns.cost.open')}
        </a>
      </p>
    </section>
  );
};

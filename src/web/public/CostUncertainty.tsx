import type { CostFigures } from '../../contract/cost-figures.ts';
import type { CostUncertainty as Uncertainty } from '../../contract/cost-release.ts';
import type { Parameters } from '../../core/economics/parameters.ts';
import type { Scenario } from '../../core/economics/scenario.ts';
import { drawLosses } from '../charts/cost/draw-losses.ts';
import { drawTornado } from '../charts/cost/draw-tornado.ts';
import { ScrollBox } from '../ui/ScrollBox.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { lossesChart, tornadoChart } from './cost-chart-words.ts';
import type { CostWords } from './cost-words.ts';

export interface CostUncertaintyProps {
  readonly words: CostWords;
  readonly scenario: Scenario;
  readonly parameters: Parameters;
  readonly figures: CostFigures;
  readonly uncertainty: Uncertainty;
  /** Whether the draws, and the shares and worths, are still those of another scenario. */
  readonly isStale: { readonly losses: boolean; readonly rest: boolean };
  /** By way of which charts are drawn. */
  readonly page: Document;
}

const staleClass = (isStale: boolean): string | undefined => (isStale ? 'stale' : undefined);

const Distribution = ({ words, uncertainty, isStale, page }: CostUncertaintyProps) => {
  const { say, billions, share } = words;
  const { losses } = uncertainty;
  const statistics = [
    ['mean', say('billion', { value: billions(losses.mean) })],
    ['sd', say('billion', { value: billions(losses.sd) })],
    ['p5', say('billion', { value: billions(losses.p5) })],
    ['p50', say('billion', { value: billions(losses.p50) })],
    ['p95', say('billion', { value: billions(losses.p95) })],
    ['loss', share(losses.probabilityOfLoss)],
    ['aboveDirect', share(losses.probabilityAboveDirect)],
  ] as const;
  return (
    <div className={staleClass(isStale.losses)}>
      <h3>{say('distribution')}</h3>
      <ChartFigure
        chart="bars"
        drawn={drawLosses(page, lossesChart(words, uncertainty))}
        caption={say('distribution.about')}
      />
      <dl className="cost-variants" data-figure="distribution">
        {statistics.map(([name, value]) => (
          <div key={name}>
            <dt>{say(`stat.${name}`)}</dt>
            <dd data-statistic={name}>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};

const Shares = ({ words, uncertainty, isStale }: CostUncertaintyProps) => {
  const { say, share, nameOf } = words;
  const printed = (value: number | null): string => (value === null ? '–' : share(value));
  return (
    <div className={staleClass(isStale.rest)}>
      <h3>{say('sensitivity')}</h3>
      <p>{say('sensitivity.about')}</p>
      <ScrollBox label={say('sensitivity')}>
        <table className="cost-parts" data-figure="sensitivity">
          <thead>
            <tr>
              <th scope="col">{say('measure')}</th>
              <th scope="col" className="end">
                {say('sensitivity.first')}
              </th>
              <th scope="col" className="end">
                {say('sensitivity.total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {uncertainty.shares.slice(0, 8).map(({ assumption, first, total }) => (
              <tr key={assumption}>
                <th scope="row">{nameOf(assumption)}</th>
                <td className="end">{printed(first)}</td>
                <td className="end">{printed(total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  );
};

const Information = ({ words, uncertainty, isStale }: CostUncertaintyProps) => {
  const { say, money, nameOf } = words;
  const { costPerParticipant, evpi, inputs } = uncertainty.information;
  const lines = [
    { assumption: '', evppi: evpi },
    ...inputs.filter(({ evppi }) => (evppi ?? 0) > 0.01 * evpi).slice(0, 7),
  ];
  return (
    <div className={staleClass(isStale.rest)}>
      <h3 id="information">{say('information')}</h3>
      <p>{say('information.lead', { cost: money(costPerParticipant) })}</p>
      <ScrollBox label={say('information')}>
        <table className="cost-parts" data-figure="information">
          <thead>
            <tr>
              <th scope="col">{say('measure')}</th>
              <th scope="col" className="end">
                {say('information.value')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ assumption, evppi }) => (
              <tr key={assumption}>
                <th scope="row">{assumption === '' ? say('information.all') : nameOf(assumption)}</th>
                <td className="end">{evppi === null ? '–' : money(evppi)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  );
};

/** The worst grade among the inputs that explain more than a twentieth of the variance, and which input it is. */
const Weakest = ({ words, parameters, uncertainty }: CostUncertaintyProps) => {
  const gradeOf = (symbol: string): string =>
    parameters.assumptions.find((one) => one.symbol === symbol)?.grade ?? 'D';
  const mattering = uncertainty.shares.filter(({ total }) => (total ?? 0) > 0.05);
  const [weakest] = mattering.toSorted((one, other) =>
    gradeOf(other.assumption).localeCompare(gradeOf(one.assumption), 'en'),
  );
  return weakest === undefined ? undefined : (
    <p className="note">
      {words.say('weakest', {
        grade: gradeOf(weakest.assumption),
        name: words.nameOf(weakest.assumption),
      })}
    </p>
  );
};

/** What the draws say: distribution, tornado, shares of the variance, worth of information. */
export const CostUncertainty = (props: CostUncertaintyProps) => {
  const { words, scenario, parameters, figures, page } = props;
  const { say, money } = words;
  const uncertain = figures.tornado.filter(({ width }) => width > 0).length;
  return (
    <section aria-labelledby="uncertainty">
      <h2 id="uncertainty">{say('uncertainty')}</h2>
      {scenario.perspective === 'state' ? undefined : <p>{say('uncertainty.state-only')}</p>}
      <p>{say('uncertainty.lead', { inputs: money(uncertain), draws: money(scenario.draws) })}</p>
      <Weakest {...props} />
      <Distribution {...props} />
      <h3>{say('tornado')}</h3>
      <ChartFigure
        chart="bars"
        drawn={
          parameters.assumptions.length === 0 ? undefined : drawTornado(page, tornadoChart(words, figures))
        }
        caption={say('tornado.about')}
      />
      <Shares {...props} />
      <Information {...props} />
    </section>
  );
};

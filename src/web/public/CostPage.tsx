import { costFigures } from '../../contract/cost-figures.ts';
import type { ReleaseCost } from '../../contract/cost-release.ts';
import { writeCostView } from '../../contract/cost-view.ts';
import type { Release } from '../../contract/release.ts';
import type { ScenarioFault } from '../../core/economics/scenario-fault.ts';
import type { Scenario } from '../../core/economics/scenario.ts';
import { text } from '../../messages.ts';
import { serverDocument } from '../charts/svg-page.ts';
import { paths } from '../paths.ts';
import { costTexts } from './cost-texts.ts';
import { costWords, type CostWords } from './cost-words.ts';
import { CostComparison, type ComparedScenario } from './CostComparison.tsx';
import { CostReport } from './CostReport.tsx';
import type { PageRequest } from './page.ts';

type CostPageProps = PageRequest & {
  readonly release: Release;
  readonly cost: ReleaseCost;
  readonly scenario: Scenario;
  readonly beside: Scenario | undefined;
  readonly faults: readonly ScenarioFault[];
};

const Faults = ({
  words,
  faults,
}: {
  readonly words: CostWords;
  readonly faults: readonly ScenarioFault[];
}) =>
  faults.length === 0 ? undefined : (
    <section className="notice" aria-label={words.say('faults')}>
      <strong>{words.say('faults')}</strong>
      <ul>
        {faults.map(({ code, field, params }) => (
          <li key={`${code}:${field}`}>{words.say(`fault.${code}`, { field, ...params })}</li>
        ))}
      </ul>
    </section>
  );

/** The cost account as it reads without scripts; the script takes the same parts over, from the data handed to it. */
export const CostPage = ({ locale, origin, release, cost, scenario, beside, faults }: CostPageProps) => {
  const texts = costTexts(locale);
  const words = costWords(locale, texts, cost.texts);
  const { parameters, uncertainty } = cost;
  /** The release froze the draws of the default scenario alone; the perspective does not change them. */
  const isFrozen = (one: Scenario): boolean => writeCostView({ ...one, perspective: 'state' }) === '';
  const isDefault = isFrozen(scenario);
  const compared = (one: Scenario): ComparedScenario => ({
    scenario: one,
    figures: costFigures(parameters, one),
    losses: isFrozen(one) ? uncertainty.losses : undefined,
  });
  const file = (name: string): string => paths.releaseFile(release.manifest.id, name);
  const given = { locale, origin, release: release.manifest.id, cost, texts, scenario, beside };
  return (
    <>
      <h1>{text(locale, 'cost-page.headline')}</h1>
      <p className="lead">{text(locale, 'cost-page.lead')}</p>
      <Faults words={words} faults={faults} />
      <div data-cost={JSON.stringify(given)}>
        <CostReport
          words={words}
          scenario={scenario}
          kept={beside}
          parameters={parameters}
          figures={costFigures(parameters, scenario)}
          uncertainty={uncertainty}
          isStale={{ losses: false, rest: false }}
          page={serverDocument}
          links={{
            release: release.manifest.id,
            address: `${origin}${paths.cost(locale, writeCostView(scenario, beside))}`,
            json: file('cost.json'),
            csv: file('cost.csv'),
            // The frozen files are those of the default scenario.
            isReady: isDefault,
          }}
          beside={
            beside === undefined ? undefined : (
              <CostComparison
                words={words}
                kept={compared(beside)}
                current={compared(scenario)}
                pending={words.say('comparison.script')}
                drop={
                  <a href={paths.cost(locale, writeCostView(scenario))}>{words.say('comparison.drop')}</a>
                }
              />
            )
          }
          above={
            isDefault ? undefined : (
              <noscript>
                <p className="notice">{words.say('noscript')}</p>
              </noscript>
            )
          }
        />
      </div>
    </>
  );
};

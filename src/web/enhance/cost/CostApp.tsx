import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { costFigures } from '../../../contract/cost-figures.ts';
import type { ReleaseCost } from '../../../contract/cost-release.ts';
import { writeCostView } from '../../../contract/cost-view.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { measuredShare } from '../../../core/economics/measured-share.ts';
import { measuredSymbols } from '../../../core/economics/measured-symbols.ts';
import { readScenarioPairs } from '../../../core/economics/read-scenario.ts';
import { defaultScenario, type Perspective, type Scenario } from '../../../core/economics/scenario.ts';
import { writeScenarioPairs } from '../../../core/economics/write-scenario.ts';
import { paths } from '../../paths.ts';
import { CostComparison, type ComparedScenario } from '../../public/CostComparison.tsx';
import { CostReport, type CostActions } from '../../public/CostReport.tsx';
import { costWords, type CostTexts } from '../../public/cost-words.ts';
import { enhanceChart } from '../enhance-chart.ts';
import { fileAddress } from './file-address.ts';
import type { UncertaintyStore } from './uncertainty-store.ts';
import { Work } from './Work.tsx';

/** What the server hands to the script. */
export interface CostGiven {
  readonly locale: Locale;
  readonly origin: string;
  readonly release: string;
  readonly cost: ReleaseCost;
  readonly texts: CostTexts;
  readonly scenario: Scenario;
  /** What it is compared with. */
  readonly beside?: Scenario;
}

/** What is set by hand is no longer measured: the measured share stays as a number that was set. */
const byHand = ({ measured, ...scenario }: Scenario, symbol: string): Scenario => {
  if (measured === undefined) return scenario;
  if (!measuredSymbols.includes(symbol)) return { ...scenario, measured };
  const share = measuredShare(measured);
  return {
    ...scenario,
    set: { ...scenario.set, ...Object.fromEntries(measuredSymbols.map((one) => [one, share])) },
  };
};

/** The cost page where scripts run: fields and sliders change the scenario, the address follows, workers recompute. */
export const CostApp = ({
  given,
  store,
}: {
  readonly given: CostGiven;
  readonly store: UncertaintyStore;
}) => {
  const { locale, origin, release, cost, texts } = given;
  const { parameters } = cost;
  const words = useMemo(() => costWords(locale, texts, cost.texts), [locale, texts, cost.texts]);
  const [scenario, setScenario] = useState(given.scenario);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [kept, setKept] = useState(given.beside);
  const [keptDraws, setKeptDraws] = useState<Pick<ComparedScenario, 'scenario' | 'losses'>>();
  const figures = useMemo(() => costFigures(parameters, scenario), [parameters, scenario]);
  const { uncertainty, isStale, status } = useSyncExternalStore(store.subscribe, store.current);
  const address = paths.cost(locale, writeCostView(scenario, kept));
  const keptFigures = useMemo(
    () => (kept === undefined ? undefined : costFigures(parameters, kept)),
    [parameters, kept],
  );

  useEffect(() => store.show(scenario), [store, scenario]);
  useEffect(() => {
    history.replaceState(null, '', address);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
      link.search = writeCostView(scenario, kept);
  }, [address, scenario, kept]);
  useEffect(() => {
    if (kept === undefined) return;
    let isWanted = true;
    store.lossesOf(kept).then(
      (losses) => {
        if (isWanted) setKeptDraws({ scenario: kept, losses });
      },
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        if (isWanted) setFaults([words.say('failed', { reason })]);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [store, kept, words]);
  useEffect(() => {
    for (const figure of document.querySelectorAll<HTMLElement>('[data-cost] figure[data-chart]'))
      enhanceChart(figure);
  }, []);

  const onSet = (symbol: string, typed: string): void => {
    const others = writeScenarioPairs(byHand(scenario, symbol)).filter(([name]) => name !== symbol);
    const pairs = typed.trim() === '' ? others : [...others, [symbol, typed] as const];
    const read = readScenarioPairs(pairs, parameters);
    if (read.ok) {
      setScenario(read.value);
      setFaults([]);
    } else {
      setFaults(
        read.refusal.map(({ code, field, params }) => words.say(`fault.${code}`, { field, ...params })),
      );
    }
  };
  const current: ComparedScenario = {
    scenario,
    figures,
    losses: isStale.losses ? undefined : uncertainty.losses,
  };
  const actions: CostActions = {
    onSet,
    onReset: () => {
      setFaults([]);
      setScenario({ ...defaultScenario, country: parameters.country, perspective: scenario.perspective });
    },
    onKeep: () => setKept(scenario),
    onPerspective: (perspective: Perspective) => setScenario({ ...scenario, perspective }),
  };
  return (
    <CostReport
      words={words}
      scenario={scenario}
      kept={kept}
      parameters={parameters}
      figures={figures}
      uncertainty={uncertainty}
      isStale={isStale}
      page={document}
      links={{
        release,
        address: `${origin}${address}`,
        json: paths.releaseFile(release, 'cost.json'),
        isReady: !isStale.losses && !isStale.rest,
        csv: paths.releaseFile(release, 'cost.csv'),
        addressOf: (format) => fileAddress(format, parameters, scenario, figures, uncertainty),
      }}
      actions={actions}
      above={<Work words={words} status={status} faults={faults} onCancel={store.cancel} />}
      beside={
        kept === undefined || keptFigures === undefined ? undefined : (
          <CostComparison
            words={words}
            kept={{
              scenario: kept,
              figures: keptFigures,
              losses: keptDraws?.scenario === kept ? keptDraws.losses : undefined,
            }}
            current={current}
            drop={
              <button type="button" className="quiet" onClick={() => setKept(undefined)}>
                {words.say('comparison.drop')}
              </button>
            }
          />
        )
      }
    />
  );
};

import type { ReactNode } from 'react';
import { writeCostView } from '../../contract/cost-view.ts';
import { applyMeasured } from '../../core/economics/apply-measured.ts';
import {
  defaultScenario,
  perspectives,
  type Perspective,
  type Scenario,
} from '../../core/economics/scenario.ts';
import { paths } from '../paths.ts';
import { CostAccount } from './CostAccount.tsx';
import { CostAssumptions } from './CostAssumptions.tsx';
import { CostBases } from './CostBases.tsx';
import { CostMeasured } from './CostMeasured.tsx';
import { CostPaper } from './CostPaper.tsx';
import { CostSource, type CostLinks } from './CostSource.tsx';
import { CostUncertainty, type CostUncertaintyProps } from './CostUncertainty.tsx';

/** What a reader can do where scripts run. */
export interface CostActions {
  readonly onSet: (symbol: string, text: string) => void;
  readonly onReset: () => void;
  readonly onKeep: () => void;
  readonly onPerspective: (perspective: Perspective) => void;
}

type CostReportProps = CostUncertaintyProps & {
  readonly links: CostLinks;
  /** What the scenario is compared with: every link carries it along. */
  readonly kept: Scenario | undefined;
  /** Absent on the server. */
  readonly actions?: CostActions;
  /** Faults, progress, comparison: what only one of the two sides has. */
  readonly above?: ReactNode;
  readonly beside?: ReactNode;
};

const Perspectives = ({ words, scenario, kept, actions }: CostReportProps) => (
  <nav aria-label={words.say('perspective')} className="tabs cost-perspectives">
    <h2>{words.say('perspective')}</h2>
    <ul>
      {perspectives.map((perspective) => (
        <li key={perspective}>
          <a
            href={paths.cost(words.locale, writeCostView({ ...scenario, perspective }, kept))}
            aria-current={perspective === scenario.perspective ? 'true' : undefined}
            {...(actions === undefined
              ? {}
              : {
                  onClick: (event: { readonly preventDefault: () => void }) => {
                    event.preventDefault();
                    actions.onPerspective(perspective);
                  },
                })}
          >
            {words.say(`perspective.${perspective}`)}
          </a>
        </li>
      ))}
    </ul>
    <p data-figure="perspective">{words.say(`perspective.${scenario.perspective}.about`)}</p>
  </nav>
);

/** The whole cost page below its head: the same on the server and, with actions, in the browser. */
export const CostReport = (props: CostReportProps) => {
  const { words, scenario, kept, parameters, figures, actions, links, above, beside } = props;
  const untouched = { ...defaultScenario, country: parameters.country, perspective: scenario.perspective };
  return (
    <>
      <Perspectives {...props} />
      {above}
      <CostMeasured words={words} scenarios={[scenario, kept]} />
      <CostPaper words={words} figures={figures} />
      <CostAccount words={words} figures={figures} perspective={scenario.perspective} />
      {beside}
      <CostUncertainty {...props} />
      <CostBases words={words} figures={figures} />
      <p className="actions">
        {actions === undefined ? (
          <a href={`${paths.cost(words.locale, writeCostView(scenario, scenario))}#comparison`}>
            {words.say('compare')}
          </a>
        ) : (
          <button type="button" className="quiet" onClick={actions.onKeep}>
            {words.say('compare')}
          </button>
        )}{' '}
        {kept === undefined ? undefined : <a href="#comparison">{words.say('comparison')}</a>}
      </p>
      <CostAssumptions
        words={words}
        parameters={
          scenario.measured === undefined ? parameters : applyMeasured(parameters, scenario.measured)
        }
        scenario={scenario}
        onSet={actions?.onSet}
        onReset={actions?.onReset}
        action={paths.cost(words.locale)}
        carried={[...new URLSearchParams(writeCostView({ ...scenario, set: {} }, kept))]}
        resetAddress={paths.cost(words.locale, writeCostView(untouched, kept))}
      />
      <CostSource words={words} scenario={scenario} links={links} />
    </>
  );
};

import type { Scenario } from '../../core/economics/scenario.ts';
import type { CostWords } from './cost-words.ts';

/** The share that the paper assumed (its formula has it by default; the model takes it where `p1` is set to it). */
const paperShare = 0.3;

/** What a scenario is called: measured, the paper's, or nothing. */
export const scenarioName = ({ set, measured }: Scenario, { say }: CostWords): string | undefined => {
  if (measured !== undefined)
    return say(measured.at === 'value' ? 'name.measured' : `name.measured-${measured.at}`);
  const symbols = Object.keys(set);
  return symbols.length === 1 && set['p1'] === paperShare ? say('name.paper') : undefined;
};

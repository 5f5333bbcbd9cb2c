import type { Estimate } from '../basics/estimate.ts';
import { partialInformation } from '../statistics/partial-information.ts';
import { perfectInformation } from '../statistics/perfect-information.ts';
import { quantileOf } from '../statistics/quantile-of.ts';
import { sampleMoments } from '../statistics/sample-moments.ts';
import { applyScenario } from './apply-scenario.ts';
import { inputDraws } from './input-draws.ts';
import { modelInputs } from './model-inputs.ts';
import { createModel } from './model.ts';
import { centralOf, type Parameters } from './parameters.ts';
import type { Scenario } from './scenario.ts';
import type { Slice } from './simulate.ts';

/** What could be learned: the fifteen inputs, and by how much the measure lowers the non-return share. */
const informationInputs = [...modelInputs, 'riskRatio'] as const;
type InformationInput = (typeof informationInputs)[number];

/** Numbers in a row of `informationSlices`: the inputs, the risk ratio, the saving. */
export const informationWidth = informationInputs.length + 1;

const nonReturn = modelInputs.indexOf('p1');

/**
 * Inputs and saving of the measure in each draw, `scenario.draws` rows of 17 numbers. The saving is the loss less the loss
 * at p1 times the risk ratio, the overlap with those who would have left anyway recomputed (docs/method/value-of-information).
 */
export const informationSlices = (scenario: Scenario, parameters: Parameters): Slice => {
  const settled = applyScenario(parameters, scenario);
  const { evaluate } = createModel(settled);
  const riskRatioAt = quantileOf(settled.measure.riskRatio, 1);
  const drawInputs = inputDraws(scenario, settled, { extra: 1 });
  return (from, to) => {
    const rows = new Float64Array((to - from) * informationWidth);
    drawInputs(from, to, (inputs, extra, draw) => {
      const at = (draw - from) * informationWidth;
      const riskRatio = riskRatioAt(extra[0] ?? Number.NaN);
      rows.set(inputs, at);
      rows[at + modelInputs.length] = riskRatio;
      const without = evaluate(inputs);
      inputs[nonReturn] = (inputs[nonReturn] ?? Number.NaN) * riskRatio;
      rows[at + modelInputs.length + 1] = without - evaluate(inputs);
    });
    return rows;
  };
};

export interface InformationValue {
  readonly costPerParticipant: number;
  /** Mean saving of the measure before its cost; currency a cohort. */
  readonly meanSaving: number;
  /** Whether the measure is the better choice as things are believed now. */
  readonly isMeasureBetter: boolean;
  /** Worth of knowing everything, and of knowing each input alone; 0 says that no decision would change. */
  readonly evpi: number;
  readonly inputs: readonly { readonly assumption: InformationInput; readonly evppi: Estimate }[];
}

/** The measure's cost for one participant: the country's, or one that the reader chose. */
interface InformationOptions {
  readonly costPerParticipant?: number;
  /** Bootstrap replicates for intervals; none where it is below 2. */
  readonly replicates?: number;
}

/** Value of information from all rows of `informationSlices`; currency a cohort, the worthiest input first. */
export const informationValue = (
  rows: Float64Array,
  scenario: Scenario,
  parameters: Parameters,
  { costPerParticipant = parameters.measure.costPerParticipant, replicates = 0 }: InformationOptions = {},
): InformationValue => {
  const draws = rows.length / informationWidth;
  const columnOf = (column: number): Float64Array =>
    Float64Array.from({ length: draws }, (_none, draw) => rows[draw * informationWidth + column] ?? 0);
  const saving = columnOf(informationInputs.length);
  const cost = centralOf(applyScenario(parameters, scenario), 'N') * costPerParticipant;
  const benefits = [new Float64Array(draws), saving.map((amount) => amount - cost)];
  const bootstrap = replicates > 1 ? { seed: scenario.seed, replicates } : undefined;
  const meanSaving = sampleMoments(saving).mean;
  return {
    costPerParticipant,
    meanSaving,
    isMeasureBetter: meanSaving > cost,
    evpi: perfectInformation(benefits),
    inputs: informationInputs
      .map((assumption, column) => ({
        assumption,
        evppi: partialInformation(benefits, [columnOf(column)], bootstrap),
      }))
      .toSorted((one, other) => (other.evppi.value ?? 0) - (one.evppi.value ?? 0)),
  };
};

import type { IndicatorDefinition } from '../indicator/indicator.ts';
import type { IndicatorId } from '../indicator/indicator-id.ts';
import { indicators } from '../indicator/indicators.ts';
import type { IndicatorInputs, UnitInput } from './indicator-inputs.ts';

/** What was counted for whatever indicator. */
export type AnyInput = Parameters<(typeof indicators)[IndicatorId]['value']>[0];

/** What was counted for a unit and cohort of whatever indicator. */
export interface AnyUnitInput extends Omit<UnitInput<IndicatorId>, 'input'> {
  readonly input: AnyInput;
}

/** An indicator with what was collected for it. The two belong together by their id, which types cannot say of all ids at once. */
export const anyIndicator = (
  id: IndicatorId,
  inputs: IndicatorInputs['inputs'],
): { readonly definition: IndicatorDefinition<AnyInput>; readonly collected: readonly AnyUnitInput[] } => ({
  definition: indicators[id] as unknown as IndicatorDefinition<AnyInput>,
  collected: inputs[id],
});

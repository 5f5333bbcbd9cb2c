import type { Assumption } from './assumption.ts';
import { calibrateGompertz } from './calibrate-gompertz.ts';
import type { Mortality, Parameters } from './parameters.ts';

const lifeExpectancy = 'E0';

const mortalityFor = (mortality: readonly Mortality[], years: number): readonly Mortality[] => {
  const known = mortality.find((one) => one.lifeExpectancy === years);
  if (known !== undefined) return [known];
  const survival = mortality[0]?.survival;
  if (survival?.kind !== 'gompertz') return mortality;
  const mode = calibrateGompertz(years, survival.shape);
  return [{ population: 'both', lifeExpectancy: years, survival: { ...survival, mode } }];
};

/**
 * The parameters under a scenario: each set assumption has its value centrally and in every draw. A mean wage that is set
 * is no longer multiplied by `wm`. Setting `E0` takes the published law of mortality of that life expectancy, or calibrates one.
 * Expects symbols and values that `settingFault` has passed.
 */
export const applySet = (parameters: Parameters, set: Readonly<Record<string, number>>): Parameters => {
  const values = new Map(Object.entries(set));
  const years = values.get(lifeExpectancy);
  return {
    ...parameters,
    assumptions: parameters.assumptions.map((assumption): Assumption => {
      const central = values.get(assumption.symbol);
      return central === undefined ? assumption : { ...assumption, central, distribution: { kind: 'fixed' } };
    }),
    ...(years === undefined ? {} : { mortality: mortalityFor(parameters.mortality, years) }),
  };
};

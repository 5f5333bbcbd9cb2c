import pow from '@stdlib/math-base-special-pow';
import { absenceWith, absenceWithout } from './absence.ts';
import { ageGroupOf } from './age-groups.ts';
import { annualFlow, vatPartOf, type AnnualFlow } from './annual-flow.ts';
import type { Cohort, WorkingLevel } from './cohort.ts';
import type { NamedInputs } from './named-inputs.ts';
import { survivalProbability } from './survival.ts';
import type { Switches } from './switches.ts';

/** One year of one participant's expected life, from the start of work (t = 0) to the last age. */
export interface LifeYear {
  readonly t: number;
  readonly age: number;
  /** Discount factor times survival: the year's amounts are already grown. */
  readonly weight: number;
  readonly growth: number;
  /** Shares absent with and without mobility. */
  readonly absentWith: number;
  readonly absentWithout: number;
  /** Of a person who is present, without and with the premium of returnees. */
  readonly flow: AnnualFlow;
  readonly flowWithPremium: AnnualFlow;
  /** What the state spends on a person who is present. */
  readonly spending: number;
}

const scaled = (flow: AnnualFlow, by: number): AnnualFlow => ({
  budget: flow.budget * by,
  funds: flow.funds * by,
  opv: flow.opv * by,
  gross: flow.gross * by,
  income: flow.income * by,
});

/**
 * The years of a life as docs/method/state-account and docs/method/attributable-absence write them down, one by one. Slow and plain on purpose: the fast sums of
 * `cohort-loss.ts` are tested against it.
 */
export const lifeCourse = (
  cohort: Cohort,
  { startAge, wage, isMultiplied }: WorkingLevel,
  inputs: NamedInputs,
  switches: Switches,
): readonly LifeYear[] => {
  const { law, lastAge, retirementAge, relativeWages, survival, pension } = cohort;
  const { wm, g, r, e, phi, G, kappa, theta, pi } = inputs;
  const participation = { e, phi, vatPart: vatPartOf(law, kappa, theta) };
  return Array.from({ length: lastAge - startAge + 1 }, (_, t) => {
    const age = startAge + t;
    const growth = pow(1 + g, t);
    const isRetired = age >= retirementAge;
    const today = isRetired ? 0 : wage * (isMultiplied ? wm : 1) * (relativeWages[ageGroupOf(age)] ?? 0);
    const flowAt = (gross: number): AnnualFlow =>
      switches.thresholds === 'growing'
        ? scaled(annualFlow(law, gross, participation, switches), growth)
        : annualFlow(law, gross * growth, participation, switches);
    return {
      t,
      age,
      weight: pow(1 / (1 + r), t) * survivalProbability(survival, age, startAge),
      growth,
      absentWith: absenceWith(inputs, t),
      absentWithout: absenceWithout(inputs, t),
      flow: flowAt(today),
      flowWithPremium: flowAt(today * (1 + pi)),
      spending: (G + (isRetired ? pension : 0)) * growth,
    };
  });
};

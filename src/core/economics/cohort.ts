import { relativeWages } from './age-groups.ts';
import { isModelInput, modelInputs } from './model-inputs.ts';
import { centralOf, type Level, type Parameters } from './parameters.ts';
import type { PayrollLaw } from './payroll-law.ts';
import type { Survival } from './survival.ts';

export interface WorkingLevel {
  readonly level: Level;
  /** All participants of the level, those of unpublished level spread in proportion. */
  readonly participants: number;
  readonly startAge: number;
  /** Gross monthly wage at 25–34 before the multiplier, and whether the multiplier applies: a wage that was set stays. */
  readonly wage: number;
  readonly isMultiplied: boolean;
}

/** What the model reads from the parameters once, whatever is drawn. */
export interface Cohort {
  readonly levels: readonly WorkingLevel[];
  readonly relativeWages: readonly number[];
  readonly law: PayrollLaw;
  readonly survival: Survival;
  readonly lastAge: number;
  readonly retirementAge: number;
  readonly lambda: number;
  readonly pension: number;
  /** Share of participants funded by the state. */
  readonly stateFunded: number;
}

/** Throws where a folder was not checked: no law of the year, no mortality, no age profile. */
export const cohortOf = (parameters: Parameters): Cohort => {
  const law = parameters.laws.find(({ year }) => year === parameters.lawYear);
  const [mortality] = parameters.mortality;
  const profile = parameters.series.find(({ symbol }) => symbol === 'rho');
  if (law === undefined || mortality === undefined || profile === undefined)
    throw new Error('The parameters lack a payroll law, a mortality or an age profile');
  const all = centralOf(parameters, 'N');
  const classified = parameters.cohort.reduce((sum, { participants }) => sum + participants, 0);
  return {
    levels: parameters.cohort.map(({ level, participants, startAge, wage }) => ({
      level,
      participants: (all / classified) * participants,
      startAge,
      wage: centralOf(parameters, wage),
      isMultiplied:
        parameters.assumptions.find(({ symbol }) => symbol === wage)?.distribution.kind !== 'fixed',
    })),
    relativeWages: relativeWages(profile.values),
    law,
    survival: mortality.survival,
    lastAge: parameters.lastAge,
    retirementAge: centralOf(parameters, 'a_R'),
    lambda: centralOf(parameters, 'lambda'),
    pension: centralOf(parameters, 'pen'),
    stateFunded: centralOf(parameters, 'N_state') / all,
  };
};

/** The central values of the uncertain inputs in their order. */
export const centralInputs = (parameters: Parameters): Float64Array =>
  Float64Array.from(modelInputs, (symbol) => centralOf(parameters, symbol));

/** A copy of the inputs with some of them replaced. Throws for a symbol that is no input of the model. */
export const inputsWith = (inputs: Float64Array, changes: Readonly<Record<string, number>>): Float64Array => {
  const changed = inputs.slice();
  for (const [symbol, value] of Object.entries(changes)) {
    if (!isModelInput(symbol)) throw new Error(`${symbol} is no input of the model`);
    changed[modelInputs.indexOf(symbol)] = value;
  }
  return changed;
};

import type { Distribution } from '../statistics/distribution.ts';
import type { LocalizedText } from '../basics/locale.ts';
import type { Assumption, AssumptionSeries } from './assumption.ts';
import type { PayrollLaw } from './payroll-law.ts';
import type { Survival } from './survival.ts';

/** Levels of study whose graduates the model follows. */
export const levels = ['bachelor', 'master', 'doctor'] as const;
export type Level = (typeof levels)[number];

interface CohortLevel {
  readonly level: Level;
  /** Participants whose level was published. */
  readonly participants: number;
  /** Age at the start of work. */
  readonly startAge: number;
  /** Symbol of the mean wage that its graduates earn. */
  readonly wage: string;
  /** Completed years of study in order, each by the symbol of its cost; the last one ended a year ago. */
  readonly studyYears: readonly string[];
}

/** Life expectancy at birth and the law of mortality that goes with it. The first of a list is the default. */
export interface Mortality {
  readonly population: 'both' | 'men' | 'women';
  readonly lifeExpectancy: number;
  readonly survival: Survival;
}

/** Two inputs that are believed to move together: Spearman's correlation, −1 … 1. */
export interface Dependence {
  readonly left: string;
  readonly right: string;
  readonly spearman: number;
}

/** The measure whose worth the value of information is about: it multiplies p1 by `riskRatio` at a cost per participant. */
interface Measure {
  readonly riskRatio: Distribution;
  readonly costPerParticipant: number;
}

/** All that the model knows of a country. Plain data: it travels to workers and into frozen studies as it is. */
export interface Parameters {
  readonly country: string;
  readonly title: LocalizedText;
  readonly currency: string;
  readonly assumptions: readonly Assumption[];
  readonly series: readonly AssumptionSeries[];
  readonly laws: readonly PayrollLaw[];
  /** Year of the law under which present people are taxed. */
  readonly lawYear: number;
  readonly lastAge: number;
  readonly cohort: readonly CohortLevel[];
  readonly mortality: readonly Mortality[];
  readonly dependence: readonly Dependence[];
  readonly measure: Measure;
}

/** The central value of an assumption. Throws for a symbol that is not there: readers of folders check them all. */
export const centralOf = (parameters: Parameters, symbol: string): number => {
  const found = parameters.assumptions.find((assumption) => assumption.symbol === symbol);
  if (found === undefined) throw new Error(`There is no assumption ${symbol}`);
  return found.central;
};

import type { SamplerName } from '../statistics/sampling.ts';
import type { Measured } from './measured.ts';

export const dependences = ['copula', 'independent'] as const;
export type DependenceName = (typeof dependences)[number];

/** Whose gains and losses are counted. Chosen before any number is read. */
export const perspectives = ['state', 'residents', 'nationals', 'student'] as const;
export type Perspective = (typeof perspectives)[number];

/** Raised when a field changes its meaning; a scenario from a newer program is refused. */
export const scenarioVersion = 1;

/** Everything that decides the numbers of a run beside the country's parameters. */
export interface Scenario {
  readonly country: string;
  /** Whole number, 0 ≤ seed < 2^53. */
  readonly seed: number;
  /** A power of two for `sobol`. */
  readonly draws: number;
  readonly sampler: SamplerName;
  readonly dependence: DependenceName;
  readonly perspective: Perspective;
  /** Assumptions fixed at a value, centrally and in every draw, by their symbols. */
  readonly set: Readonly<Record<string, number>>;
  /** A measured share in place of the assumed one. */
  readonly measured?: Measured;
}

export const defaultScenario: Scenario = {
  country: 'kazakhstan',
  seed: 1,
  draws: 16384,
  sampler: 'sobol',
  dependence: 'copula',
  perspective: 'state',
  set: {},
};

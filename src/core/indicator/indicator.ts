import type { Bootstrap } from '../statistics/resample.ts';
import type { IndicatorId } from './indicator-id.ts';
import type { IndicatorValue } from './indicator-value.ts';
import type { Lag } from './lag.ts';

/** Which way is better; `context`: neither, and no target may be set for it. */
export const directions = ['up', 'down', 'target', 'context'] as const;

export const units = [
  'people',
  'programmes',
  'tenge',
  'share',
  'ratio',
  'index',
  'agreement',
  'levels',
  'items-per-person',
  'tenge-per-result',
  'tenge-per-person',
  'days',
  'reports',
] as const;

/** How the limits are computed; all 95 % but `monte-carlo`, whose limits are P5 and P95. */
export const intervalMethods = [
  'none',
  'census',
  'wilson',
  'wilson-or-cluster-bootstrap',
  'aalen-johansen',
  'bootstrap',
  'student-t',
  'student-t-on-logs',
  'fieller-or-bootstrap',
  'monte-carlo',
  'katz',
  'icc-or-alpha',
  'order-statistics',
  'exact-poisson',
] as const;

/** What is done to compare like with like. */
export const adjustments = ['none', 'competing-events', 'matched-pairs', 'score-band', 'clusters'] as const;

/** Where the counted things come from. */
export const indicatorSources = [
  'import',
  'follow-up',
  'ledger',
  'agreement',
  'recognition',
  'pension-file',
  'matched-file',
  'language-test',
  'cost-lines',
  'cost-account',
  'selection',
  'award',
  'obligation',
  'journal',
  'safety-reports',
] as const;

/** Of what least n counts. */
export const countedThings = [
  'people',
  'participants',
  'plans',
  'returned',
  'pairs',
  'tested',
  'in-smaller-group',
  'grants',
  'proposals',
  'places',
  'absent-alumni',
  'obligations',
  'events',
] as const;

/** By what an indicator may be broken down. */
export const breakdowns = [
  'university',
  'year',
  'level',
  'country',
  'field',
  'funding',
  'call',
  'evidence',
  'group',
  'score-band',
  'category',
] as const;

export interface Target {
  readonly kind: 'at-least' | 'at-most' | 'exactly';
  readonly value: number;
}

/** What an indicator is, apart from how it is computed: page, API, dictionary and method page are made of it and of its texts. */
export interface IndicatorFacts {
  readonly id: IndicatorId;
  /** A change of what is counted, over what or how is a new version: values of two versions are not joined. */
  readonly version: number;
  readonly direction: (typeof directions)[number];
  readonly target: Target | null;
  /** Whether a university answers for it; the others are context or inform. */
  readonly isAccountable: boolean;
  readonly lag: Lag;
  /** Below so many of `counted` nothing is published. */
  readonly leastN: number;
  readonly counted: (typeof countedThings)[number];
  readonly unit: (typeof units)[number];
  readonly interval: (typeof intervalMethods)[number];
  readonly adjustment: (typeof adjustments)[number];
  readonly sources: readonly (typeof indicatorSources)[number][];
  readonly breakdowns: readonly (typeof breakdowns)[number][];
}

/** An indicator and its computation from what was counted for one unit and cohort. */
export interface IndicatorDefinition<Input> extends IndicatorFacts {
  /** How many of `counted` the input has; null where nothing was collected. */
  readonly base: (input: Input) => number | null;
  /** Several cohorts of the same unit as one. */
  readonly pool: (inputs: readonly Input[]) => Input;
  /** Before the rule of least n, which `calculate` applies. Same input and bootstrap, same bytes. */
  readonly value: (input: Input, bootstrap: Bootstrap) => IndicatorValue;
}

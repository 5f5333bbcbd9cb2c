import type { OutcomeState } from '../../../core/alumni/outcome.ts';

const classes: Readonly<Record<OutcomeState, string>> = {
  returned: 'series-1',
  'work-abroad': 'series-2',
  'study-abroad': 'series-3',
  'other-country': 'series-4',
  dead: 'series-8',
};

/** The colour of a state, the same in every chart. */
export const stateClass = (state: string): string =>
  (classes as Readonly<Record<string, string>>)[state] ?? 'series-7';

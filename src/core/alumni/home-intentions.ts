import type { IntentionAnswers } from './intention.ts';

/** When living at home counts as intended: within five years. */
export const homeIntentions = [
  'now',
  'within-a-year',
  'within-five-years',
] as const satisfies readonly IntentionAnswers['return'][];

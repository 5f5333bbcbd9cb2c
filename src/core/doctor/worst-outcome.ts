import type { Check, CheckOutcome } from './check.ts';

const order: readonly CheckOutcome[] = ['fault', 'warning'];

/** The outcome of all checks together: the worst of them; what was skipped is no harm. */
export const worstOutcome = (checks: readonly Pick<Check, 'outcome'>[]): 'ok' | 'warning' | 'fault' => {
  for (const outcome of order)
    if (checks.some((check) => check.outcome === outcome)) return outcome === 'fault' ? 'fault' : 'warning';
  return 'ok';
};

import type { Check } from './check.ts';
import { worstOutcome } from './worst-outcome.ts';

/** How the doctor ends: 0 all is well (warnings too), 1 something is wrong, 2 the settings are, 3 there is no database. */
export const exitCodeOf = (checks: readonly Pick<Check, 'id' | 'outcome'>[]): 0 | 1 | 2 | 3 => {
  const isFault = (id: string): boolean => checks.some((one) => one.id === id && one.outcome === 'fault');
  if (isFault('settings')) return 2;
  if (isFault('database')) return 3;
  return worstOutcome(checks) === 'fault' ? 1 : 0;
};

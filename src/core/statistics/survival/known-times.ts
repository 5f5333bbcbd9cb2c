import type { Estimate } from '../../basics/estimate.ts';

/**
 * Who an estimate of times is about: `n` known people, `nMissing` of whom nothing is known, who make it `bounded`. Without anybody it is
 * `undefined` (`nobody-known`); with no events everybody is censored (`all-censored`).
 */
export const knownTimes = (
  n: number,
  nMissing: number,
  events: number,
): Pick<Estimate, 'n' | 'nMissing' | 'status' | 'reasons'> => ({
  n,
  nMissing,
  status: n === 0 ? 'undefined' : nMissing > 0 ? 'bounded' : 'ok',
  reasons: n === 0 ? ['nobody-known'] : events === 0 ? ['all-censored'] : [],
});

import { accept, refuse, type Result } from '../basics/result.ts';
import type { AlphaMetric } from '../statistics/coincidences.ts';

export const alphaMetrics: readonly AlphaMetric[] = ['nominal', 'ordinal', 'interval', 'ratio'];

const numeric = /^[+-]?\d{1,15}(?:\.\d{1,12})?$/;

/** Whether codes can be compared by a metric: all but `nominal` compare numbers. Refused with the first code that is none. */
export const checkMetric = (
  codes: readonly string[],
  metric: AlphaMetric,
): Result<undefined, { readonly code: string }> => {
  const wrong = metric === 'nominal' ? undefined : codes.find((code) => !numeric.test(code));
  return wrong === undefined ? accept(undefined) : refuse({ code: wrong });
};

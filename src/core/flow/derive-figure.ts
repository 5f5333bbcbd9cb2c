import type { Estimate } from '../basics/estimate.ts';
import type { Caveat } from './caveats.ts';
import type { DerivedFigure } from './derived-figure.ts';
import { measureDefinitions } from './measures.ts';
import type { Measure } from './measures.ts';

interface Subject {
  readonly id: string;
  readonly measure: Measure;
  readonly category?: string;
  readonly period: string;
  readonly formula: string;
  readonly caveat?: Caveat | undefined;
}

/** An estimate as a derived figure. Its inputs were published, so without a value it is `not-defined`. */
export const deriveFigure = (subject: Subject, estimate: Estimate): DerivedFigure => {
  const { id, measure, category, period, formula, caveat } = subject;
  const { method, format } = measureDefinitions[measure];
  return {
    id,
    method,
    measure,
    ...(category === undefined ? {} : { category }),
    period,
    value: estimate.value,
    ...(estimate.lower === null ? {} : { lower: estimate.lower }),
    ...(estimate.upper === null ? {} : { upper: estimate.upper }),
    ...(estimate.value === null ? { reason: 'not-defined' } : {}),
    format,
    formula,
    ...(caveat === undefined ? {} : { caveat }),
  };
};

import { measuredFields } from './measured-fields.ts';
import type { Measured } from './measured.ts';

/** A measured share as pairs of an address; the estimate is what is taken unless the pairs say otherwise. */
export const writeMeasured = (measured: Measured): readonly (readonly [string, string])[] =>
  measuredFields.flatMap((field) => {
    const value = measured[field];
    return value === null || (field === 'at' && value === 'value')
      ? []
      : [[`measured.${field}`, String(value)] as const];
  });

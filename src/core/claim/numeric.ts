import { printDecimal } from './decimal-text.ts';
import type { Rational } from './rational.ts';

/** A number for a finding, to six decimals. */
export const numeric = (value: Rational): number => Number(printDecimal(value));

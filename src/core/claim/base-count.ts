import { ClaimRefused } from './claim-fault.ts';
import { printDecimal } from './decimal-text.ts';
import type { Fact } from './fact.ts';
import { largestBase } from './grim-base.ts';

/**
 * A base as a whole number of people; nothing when it was not published. Throws `ClaimRefused` for 0, fractions and more
 * than `largestBase`.
 */
export const baseCount = (fact: Fact): number | null => {
  const { value } = fact;
  if (value === null) return null;
  if (value.n === 0n) throw new ClaimRefused('base-zero', { cell: fact.id }, fact.origin);
  if (value.d !== 1n || value.n < 0n || value.n > BigInt(largestBase)) {
    throw new ClaimRefused('base-not-whole', { cell: fact.id, value: printDecimal(value) }, fact.origin);
  }
  return Number(value.n);
};

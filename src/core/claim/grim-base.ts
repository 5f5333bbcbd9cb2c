import { accept, refuse } from '../basics/result.ts';
import type { Result } from '../basics/result.ts';
import type { GrimRefusal } from './grim-refusals.ts';

/** The largest number of people a percentage may be of; see `mostDecimals`. */
export const largestBase = 10_000_000;
/** How far bases are searched: beyond 10^(decimals + 2) every base fits, whatever the percentages. */
const furthestBase = 100_000;

const readWhole = (typed: string | number, limit: number): number | undefined => {
  const text = String(typed).trim();
  const value = /^\d+$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= limit ? value : undefined;
};

/** A base, as a number or as typed: a whole number in 1 … `largestBase`, or a refusal. */
export const readBase = (typed: string | number): Result<number, GrimRefusal> => {
  const base = readWhole(typed, largestBase);
  return base === undefined
    ? refuse({ code: 'base-not-possible', params: { base: String(typed), limit: String(largestBase) } })
    : accept(base);
};

/** The last base of a search, as a number or as typed: a whole number in 1 … `furthestBase`, or a refusal. */
export const readMaxBase = (typed: string | number): Result<number, GrimRefusal> => {
  const base = readWhole(typed, furthestBase);
  return base === undefined
    ? refuse({ code: 'max-base-not-possible', params: { base: String(typed), limit: String(furthestBase) } })
    : accept(base);
};

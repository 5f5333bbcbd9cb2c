import { accept, refuse } from '../basics/result.ts';
import type { Result } from '../basics/result.ts';
import type { GrimRefusal } from './grim-refusals.ts';

/**
 * A percentage exactly as printed: `46.20` is 4620 units of its last digit, and not the same statement as `46.2`.
 */
export interface PrintedPercent {
  /** The percentage in units of its last printed digit, a whole number in 0 … 100 · 10^decimals. */
  readonly units: number;
  readonly decimals: number;
}

/** With `largestBase` of the check this keeps every product below 2^53: 2 · 10^8 · 10^7 = 2 · 10^15. */
export const mostDecimals = 6;

/**
 * Reads a printed percentage: digits with a decimal point or comma, a percent sign or none (`46.2`, `46,2 %`).
 *
 * Refuses text that is no number, a value outside 0 … 100 and more than `mostDecimals` decimals.
 */
export const readPercent = (text: string): Result<PrintedPercent, GrimRefusal> => {
  const percent = text.trim();
  const match = /^([-−]?)(\d+)(?:[.,](\d+))?\s*%?$/.exec(percent);
  if (match === null) return refuse({ code: 'percent-not-a-number', params: { percent } });
  const [, minus = '', whole = '', fraction = ''] = match;
  const isAboveHundred = Number(whole) > 100 || (Number(whole) === 100 && /[1-9]/.test(fraction));
  if (isAboveHundred || minus !== '') return refuse({ code: 'percent-out-of-range', params: { percent } });
  const decimals = fraction.length;
  if (decimals > mostDecimals) {
    return refuse({ code: 'percent-too-precise', params: { percent, limit: String(mostDecimals) } });
  }
  return accept({ units: Number(whole + fraction), decimals });
};

import type { PrintedPercent } from './grim-percent.ts';

/**
 * Whether the base has at least as many people as print has different percentages: then each of them is possible under
 * every rounding, and that a percentage is possible says nothing.
 */
export const isPowerless = ({ decimals }: PrintedPercent, base: number): boolean =>
  base >= 10 ** (decimals + 2);

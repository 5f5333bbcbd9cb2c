import type { Level } from './parameters.ts';

/** An amount for one person of a level, in currency, or why there is none: a country need not have every level. */
export type LevelAmount =
  | { readonly amount: number; readonly reason?: undefined }
  | { readonly amount: null; readonly reason: 'level-not-in-cohort' };

/** Amounts of all levels from those that a cohort has. */
export const levelAmounts = <Of extends { readonly level: Level }>(
  present: readonly Of[],
  amountOf: (one: Of) => number,
): Readonly<Record<Level, LevelAmount>> => {
  const amountAt = (name: Level): LevelAmount => {
    const found = present.find(({ level }) => level === name);
    return found === undefined
      ? { amount: null, reason: 'level-not-in-cohort' }
      : { amount: amountOf(found) };
  };
  return { bachelor: amountAt('bachelor'), master: amountAt('master'), doctor: amountAt('doctor') };
};

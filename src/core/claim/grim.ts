import { accept, refuse } from '../basics/result.ts';
import type { Result } from '../basics/result.ts';
import { readBase, readMaxBase } from './grim-base.ts';
import { readPercent } from './grim-percent.ts';
import type { PrintedPercent } from './grim-percent.ts';
import type { GrimRefusal } from './grim-refusals.ts';
import { possibleRange } from './possible-range.ts';
import type { Rounding } from './possible-range.ts';

/** Under each way of rounding the counts that give the percentage, ascending; empty when none does. */
export type PossibleCounts = Record<Rounding, number[]>;

/** The bases that fit all percentages, ascending; `mixed`: half-up or floor, chosen separately for each. */
export type PossibleBases = Record<Rounding | 'mixed', number[]>;

const listCounts = (rounding: Rounding, percent: PrintedPercent, base: number): number[] => {
  const range = possibleRange(rounding, percent, base);
  return range === undefined
    ? []
    : Array.from({ length: range.last - range.first + 1 }, (_none, index) => range.first + index);
};

const listBases = (
  roundings: readonly Rounding[],
  percents: readonly PrintedPercent[],
  maxBase: number,
): number[] => {
  const fitting: number[] = [];
  for (let base = 1; base <= maxBase; base += 1) {
    const fits = (percent: PrintedPercent): boolean =>
      roundings.some((rounding) => possibleRange(rounding, percent, base) !== undefined);
    if (percents.every(fits)) fitting.push(base);
  }
  return fitting;
};

/**
 * Which whole numbers of `base` people make the percentage as printed (docs/method/claim-audit). Its decimals are those
 * printed: `75` allows what `75.0` does not. From base 10^(decimals + 2) on every percentage is possible.
 */
export const checkedCounts = (
  percentText: string,
  typedBase: string | number,
): Result<PossibleCounts, GrimRefusal> => {
  const percent = readPercent(percentText);
  if (!percent.ok) return percent;
  const base = readBase(typedBase);
  if (!base.ok) return base;
  const counts = (rounding: Rounding): number[] => listCounts(rounding, percent.value, base.value);
  return accept({
    halfUp: counts('halfUp'),
    halfEven: counts('halfEven'),
    floor: counts('floor'),
    ceil: counts('ceil'),
  });
};

/** Which bases 1 … `maxBase` make every percentage of the list possible at once. */
export const checkedBases = (
  percentTexts: readonly string[],
  typedMaxBase: string | number,
): Result<PossibleBases, GrimRefusal> => {
  const percents: PrintedPercent[] = [];
  for (const text of percentTexts) {
    const percent = readPercent(text);
    if (!percent.ok) return percent;
    percents.push(percent.value);
  }
  if (percents.length === 0) return refuse({ code: 'no-percentages', params: {} });
  const maxBase = readMaxBase(typedMaxBase);
  if (!maxBase.ok) return maxBase;
  const bases = (...roundings: Rounding[]): number[] => listBases(roundings, percents, maxBase.value);
  return accept({
    halfUp: bases('halfUp'),
    halfEven: bases('halfEven'),
    floor: bases('floor'),
    ceil: bases('ceil'),
    mixed: bases('halfUp', 'floor'),
  });
};

const insist = <Value>(result: Result<Value, GrimRefusal>): Value => {
  if (result.ok) return result.value;
  throw new RangeError(`${result.refusal.code} ${JSON.stringify(result.refusal.params)}`);
};

/** `checkedCounts` for arguments already known to be good; throws RangeError when they are not. */
export const possibleCounts = (percentText: string, base: number): PossibleCounts =>
  insist(checkedCounts(percentText, base));

/** `checkedBases` for arguments already known to be good; throws RangeError when they are not. */
export const possibleBases = (percentTexts: readonly string[], maxBase: number): PossibleBases =>
  insist(checkedBases(percentTexts, maxBase));

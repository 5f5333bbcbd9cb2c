import { checkedBases, possibleCounts } from './grim.ts';
import { readPercent } from './grim-percent.ts';
import { largestBase } from './grim-base.ts';

/** A percentage in a text that no count of the base gives, with what the writer may have meant. */
export interface PercentObjection {
  /** As typed, the percent sign with it. */
  readonly percent: string;
  /** UTF-16 units of the text, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly base: number;
  /** Counts that give it when digits are cut off instead of rounded; mostly none. */
  readonly byTruncation: readonly number[];
  /** The counts just below and above it; `percent` rounded half up to the decimals typed. */
  readonly nearest: readonly { readonly count: number; readonly percent: string }[];
  /** Bases up to twenty more than this one for which all percentages of the text are possible at once. */
  readonly fittingBases: readonly number[];
}

const typed = /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)?[\s\u00a0\u202f]?%/gu;

const rounded = (count: number, base: number, decimals: number): string => {
  const scale = 10 ** decimals;
  const units = Math.floor((2 * count * 100 * scale + base) / (2 * base));
  return (units / scale).toFixed(decimals);
};

/**
 * Objections to the percentages of a text that stands beside a figure with this base (docs/method/few-people): the paper's 75 % is no share of 13 people, and
 * is one of 12. Percentages above 100 or with more than six decimals are no shares and are left alone. The base is a whole number from 1;
 * throws RangeError otherwise.
 */
export const checkTypedPercentages = (text: string, base: number): readonly PercentObjection[] => {
  if (!Number.isSafeInteger(base) || base < 1 || base > largestBase)
    throw new RangeError(`${base} is no base`);
  const found = Array.from(text.matchAll(typed), ({ 0: percent, index }) => ({
    percent,
    index,
    number: percent.replace(/[\s\u00a0\u202f%]/g, ''),
  })).filter(({ number }) => readPercent(number).ok);
  if (found.length === 0) return [];
  const bases = checkedBases(
    found.map(({ number }) => number),
    Math.min(largestBase, base + 20),
  );
  const fittingBases = bases.ok ? bases.value.mixed : [];
  return found.flatMap(({ percent, index, number }): readonly PercentObjection[] => {
    const { halfUp, floor } = possibleCounts(number, base);
    if (halfUp.length > 0) return [];
    const exact = (Number(number.replace(',', '.')) * base) / 100;
    const decimals = number.split(/[.,]/)[1]?.length ?? 0;
    const nearest = [...new Set([Math.floor(exact), Math.min(base, Math.ceil(exact))])];
    return [
      {
        percent,
        start: index,
        end: index + percent.length,
        base,
        byTruncation: floor,
        nearest: nearest.map((count) => ({ count, percent: rounded(count, base, decimals) })),
        fittingBases: fittingBases.filter((one) => one !== base),
      },
    ];
  });
};

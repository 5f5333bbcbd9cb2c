import type { Estimate } from '../basics/estimate.ts';
import { differenceOfShares } from '../statistics/proportion/difference-of-shares.ts';
import { pairedChange } from '../statistics/proportion/paired-change.ts';
import { intentionOccasions, type IntentionOccasion } from './intention.ts';
import type { Lot } from './lot.ts';
import { isTooFew } from './returns/is-too-few.ts';
import { roundedEstimate } from './returns/rounded-estimate.ts';
import { suppressedEstimate } from './returns/suppressed-estimate.ts';

/** So many people said on each occasion that they intend to live at home, or not; left out where they said nothing. */
export interface IntentionPattern {
  readonly lot: Lot | null;
  readonly said: Readonly<Partial<Record<IntentionOccasion, boolean | null>>>;
  readonly people: number;
}

export interface IntentionChange {
  readonly from: IntentionOccasion;
  readonly to: IntentionOccasion;
  readonly pairs: number | null;
  readonly change: Estimate;
  readonly pValue: Estimate;
}

export interface IntentionLot {
  readonly occasion: IntentionOccasion;
  readonly drawnIn: number | null;
  readonly drawnOut: number | null;
  readonly difference: Estimate;
}

/** From the agreement or the return to everything later. */
const pairs = (['agreement', 'return'] as const).flatMap((from) =>
  intentionOccasions.slice(intentionOccasions.indexOf(from) + 1).map((to) => ({ from, to })),
);

const told = (people: number): number | null => (people > 0 && isTooFew(people) ? null : people);

/**
 * How the intention to live at home changed between two occasions (McNemar, of people who answered on both), and how it differs between
 * those whom a lot among equals sent and those whom it did not. Occasions without anybody are left out; below ten people nothing is
 * told (`too-few-people`).
 */
export const compareIntentions = (
  patterns: readonly IntentionPattern[],
): { readonly changes: readonly IntentionChange[]; readonly lots: readonly IntentionLot[] } => {
  const count = (holds: (pattern: IntentionPattern) => boolean): number =>
    patterns.reduce((sum, pattern) => sum + (holds(pattern) ? pattern.people : 0), 0);
  const answerOn = ({ said }: IntentionPattern, occasion: IntentionOccasion): boolean | undefined =>
    said[occasion] ?? undefined;
  return {
    changes: pairs.flatMap(({ from, to }): readonly IntentionChange[] => {
      const both = (before: boolean, later: boolean): number =>
        count((one) => answerOn(one, from) === before && answerOn(one, to) === later);
      const cells = {
        yesYes: both(true, true),
        yesNo: both(true, false),
        noYes: both(false, true),
        noNo: both(false, false),
      };
      const n = cells.yesYes + cells.yesNo + cells.noYes + cells.noNo;
      if (n === 0) return [];
      const once = count((one) => (answerOn(one, from) === undefined) !== (answerOn(one, to) === undefined));
      const found = pairedChange(cells, once);
      const estimate = (own: Estimate): Estimate =>
        isTooFew(n) ? suppressedEstimate(own.method, 'too-few-people', 0) : roundedEstimate(own);
      return [{ from, to, pairs: told(n), change: estimate(found.change), pValue: estimate(found.pValue) }];
    }),
    lots: intentionOccasions.flatMap((occasion): readonly IntentionLot[] => {
      const [[inYes, inAll], [outYes, outAll]] = (['in', 'out'] as const).map((lot) => [
        count((one) => one.lot === lot && answerOn(one, occasion) === true),
        count((one) => one.lot === lot && answerOn(one, occasion) !== undefined),
      ]) as [[number, number], [number, number]];
      if (inAll + outAll === 0) return [];
      const found = differenceOfShares(inYes, inAll, outYes, outAll);
      const isShown = !isTooFew(inAll) && !isTooFew(outAll);
      return [
        {
          occasion,
          drawnIn: told(inAll),
          drawnOut: told(outAll),
          difference: isShown
            ? roundedEstimate(found)
            : suppressedEstimate(found.method, 'too-few-people', 0),
        },
      ];
    }),
  };
};

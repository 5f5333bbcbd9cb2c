import type { CallRules } from '../programme/rules.ts';
import { grantOf } from '../programme/grant-of.ts';
import type { PackedApplication, SelectionPack } from '../review/selection-pack.ts';
import type { Allocation } from './allocation.ts';
import type { DecidedApplication } from './decision-record.ts';
import type { Instance } from './instance.ts';
import type { LotteryRecord } from './lottery-record.ts';
import type { Contender } from './selection-instance.ts';

/** A contender with its place in the pack. */
export interface PackedContender extends Contender {
  readonly packed: PackedApplication;
  /** Score after an appeal, where a review does not count any more; points of a hundred. */
  readonly score: number;
  /** Mean of the reviews that count, points of a hundred. */
  readonly rawScore: number;
}

type Distance = number | { readonly atLeast: number; readonly atMost: number | null } | null | undefined;

/** Points out of hundredths; of an interval the safe end. */
const pointsOf = (distance: Distance): number | null => {
  if (distance === undefined || distance === null) return null;
  const value = typeof distance === 'number' ? distance : distance.atMost;
  return value === null ? null : value / 100;
};

/**
 * What an allocation means for each application: awarded, on the reserve list in the order of value and ticket (whoever
 * scores could not tell from the awarded), or refused; each with what would have had to change.
 */
export const outcomesOf = (
  contenders: readonly PackedContender[],
  allocation: Allocation,
  {
    instance,
    lottery,
    pack,
    rules,
  }: {
    readonly instance: Instance;
    readonly lottery: LotteryRecord;
    readonly pack: SelectionPack;
    readonly rules: CallRules;
  },
): readonly DecidedApplication[] => {
  const awarded = new Set(allocation.awarded);
  const values = new Map(instance.applications.map(({ id, value }) => [id, value]));
  const explained = new Map(allocation.explanations.map((explanation) => [explanation.id, explanation]));
  const margins = new Map(allocation.margins.map(({ id, margin }) => [id, margin]));
  const ticketPlaces = new Map(lottery.order.map(({ id }, index) => [id, index + 1]));
  const tickets = instance.tickets ?? {};
  const waits = ({ reference, zone }: PackedContender): boolean =>
    !awarded.has(reference) && zone !== 'below' && (values.get(reference) ?? 0) > 0;
  const reserve = contenders
    .filter(waits)
    .map(({ reference }) => reference)
    .toSorted(
      (a, b) =>
        (values.get(b) ?? 0) - (values.get(a) ?? 0) ||
        (tickets[a] ?? '').localeCompare(tickets[b] ?? '') ||
        a.localeCompare(b),
    );
  const least = rules.review.leastScore;
  return contenders.map((contender): DecidedApplication => {
    const { reference, regionId, university, group, zone, packed, score, rawScore } = contender;
    const explanation = explained.get(reference);
    const place = reserve.indexOf(reference);
    const outcome = awarded.has(reference) ? 'awarded' : place < 0 ? 'refused' : 'reserve';
    return {
      institutionId: packed.institutionId,
      applicationId: packed.applicationId,
      reference,
      regionId,
      university,
      group,
      grantAmount: grantOf(rules, regionId),
      outcome,
      reservePlace: place < 0 ? null : place + 1,
      explanation: {
        rawScore,
        correctedScore: pack.correction.isUsed ? score : null,
        of: pack.applications.length,
        expectedRank: packed.expectedRank,
        rankFrom: packed.rankFrom,
        rankTo: packed.rankTo,
        rankLevel: pack.level,
        zone,
        ticket: zone === 'grey' ? (tickets[reference] ?? null) : null,
        ticketPlace: zone === 'grey' ? (ticketPlaces.get(reference) ?? null) : null,
        needed:
          score >= least && explanation !== undefined && 'needed' in explanation
            ? pointsOf(explanation.needed)
            : null,
        belowLeast: score < least ? Math.round((least - score) * 100) / 100 : null,
        isGroup: group !== null,
        blockedBy: explanation !== undefined && 'blockedBy' in explanation ? [...explanation.blockedBy] : [],
        onePlaceMore: Object.entries(allocation.gainers)
          .filter(([, ids]) => ids.includes(reference))
          .map(([constraint]) => constraint),
        // In the grey zone all count the same: no points divide them.
        margin: outcome === 'awarded' && zone !== 'grey' ? pointsOf(margins.get(reference)) : null,
      },
    };
  });
};

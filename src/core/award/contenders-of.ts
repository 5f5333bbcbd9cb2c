import type { SelectionPack, Zone } from '../review/selection-pack.ts';
import type { PackedContender } from './outcomes-of.ts';

/** What has become of an application since the pack was frozen. */
export interface ContenderNow {
  readonly reference: string;
  /** Code of its university, and of its group. */
  readonly university: string;
  readonly group: string | null;
  /** Reviews that count: by appeal some may not any more. */
  readonly countingReviews: readonly string[];
}

/** Where a new score lies among the zones that the pack has drawn: with the lowest above, or in the grey zone, or below. */
const zoneAt = (value: number, pack: SelectionPack): Zone => {
  const lowest = (zone: Zone): number =>
    Math.min(...pack.applications.filter((one) => one.zone === zone).map((one) => one.value));
  if (value >= lowest('above')) return 'above';
  return value >= lowest('grey') ? 'grey' : 'below';
};

/**
 * Who contends for places: everybody of the pack who is still there. A score changes only where a review was declared void:
 * then it is the mean of the others, less the severities that the pack has found; nobody else's changes with it.
 */
export const contendersOf = (
  pack: SelectionPack,
  now: ReadonlyMap<string, ContenderNow>,
): readonly PackedContender[] => {
  const severities = new Map(
    pack.reviewers.map(({ number, severity }) => [number, pack.correction.isUsed ? severity : 0]),
  );
  return pack.applications.flatMap((packed): readonly PackedContender[] => {
    const current = now.get(packed.applicationId);
    if (current === undefined) return [];
    const { reference, university, group, countingReviews } = current;
    const counting = packed.reviews.filter(({ assignmentId }) => countingReviews.includes(assignmentId));
    const isChanged = counting.length !== packed.reviews.length && counting.length > 0;
    const score = isChanged
      ? counting.reduce((sum, { total, reviewer }) => sum + total - (severities.get(reviewer) ?? 0), 0) /
        counting.length
      : packed.value / 100;
    const value = isChanged ? Math.round(score * 100) : packed.value;
    const zone = isChanged ? zoneAt(value, pack) : packed.zone;
    const rawScore = isChanged
      ? counting.reduce((sum, { total }) => sum + total, 0) / counting.length
      : packed.rawScore;
    return [
      { reference, regionId: packed.regionId, university, group, value, zone, packed, score, rawScore },
    ];
  });
};

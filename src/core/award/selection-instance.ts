import { grantOf } from '../programme/grant-of.ts';
import type { CallRules } from '../programme/rules.ts';
import type { Zone } from '../review/selection-pack.ts';
import { meanOf } from '../statistics/mean-of.ts';
import type { Instance } from './instance.ts';

/** An application as it goes into the allocation. */
export interface Contender {
  readonly reference: string;
  readonly regionId: string;
  /** Code of the university. */
  readonly university: string;
  /** Code of the group. */
  readonly group: string | null;
  /** Hundredths of a point of a hundred. */
  readonly value: number;
  readonly zone: Zone;
}

const roundedMean = (values: readonly number[]): number => Math.round(meanOf(values));

/** A group is one: each of its members counts with the mean of all, and zones that differ make it grey. */
const evened = (contenders: readonly Contender[]): readonly Contender[] => {
  const groups = Map.groupBy(contenders, ({ group, reference }) => group ?? reference);
  return contenders.map((contender) => {
    const own = groups.get(contender.group ?? contender.reference) ?? [contender];
    const isAlike = own.every(({ zone }) => zone === contender.zone);
    return {
      ...contender,
      value: roundedMean(own.map(({ value }) => value)),
      zone: isAlike ? contender.zone : 'grey',
    };
  });
};

/**
 * What each contender adds to an allocation. Scores cannot tell those in the grey zone apart, so all of them count the
 * same and the lot decides; nobody above the zone counts less than they, nobody below it as much. Below the least score of
 * the call an application counts nothing and is not awarded.
 */
export const valuesOf = (
  contenders: readonly Contender[],
  leastScore: number,
): ReadonlyMap<string, number> => {
  const all = evened(contenders);
  const least = leastScore * 100;
  const grey = all.filter(({ zone, value }) => zone === 'grey' && value >= least);
  const common = grey.length === 0 ? null : Math.max(1, roundedMean(grey.map(({ value }) => value)));
  return new Map(
    all.map(({ reference, value, zone }) => {
      if (value < least || value <= 0) return [reference, 0] as const;
      if (common === null) return [reference, value] as const;
      if (zone === 'grey') return [reference, common] as const;
      return [
        reference,
        zone === 'above' ? Math.max(value, common + 1) : Math.max(0, Math.min(value, common - 1)),
      ] as const;
    }),
  );
};

/**
 * The allocation of a call as an instance of `allocate`: budget and grants in whole tenge, places by region, cap by
 * university, groups whole, the share of groups and the awards that stand already as reserved places, tickets for ties.
 */
export const selectionInstance = (
  rules: Pick<CallRules, 'regions' | 'budget' | 'universityCap' | 'groupShare' | 'review'>,
  contenders: readonly Contender[],
  { kept, tickets }: { readonly kept: readonly string[]; readonly tickets: Readonly<Record<string, string>> },
): Instance => {
  const values = valuesOf(contenders, rules.review.leastScore);
  const isKept = new Set(kept);
  // What was awarded stands, also where a later rule or score would not carry it.
  const valueOf = (reference: string): number =>
    Math.max(values.get(reference) ?? 0, isKept.has(reference) ? 1 : 0);
  const places = rules.regions.reduce((sum, region) => sum + region.places, 0);
  const members = contenders.filter(({ group, reference }) => group !== null && valueOf(reference) > 0);
  const forGroups = Math.min(
    Math.ceil(rules.groupShare * Math.min(places, contenders.length)),
    members.length,
  );
  const universities = [...new Set(contenders.map(({ university }) => university))].toSorted();
  const { universityCap: cap } = rules;
  const reserved = [
    ...(forGroups > 0
      ? [{ name: 'groups', ids: members.map(({ reference }) => reference), atLeast: forGroups }]
      : []),
    ...(kept.length > 0 ? [{ name: 'kept', ids: [...kept], atLeast: kept.length }] : []),
  ];
  const grey = contenders.filter(({ zone }) => zone === 'grey').map(({ reference }) => reference);
  return {
    budget: rules.budget,
    regionQuota: Object.fromEntries(rules.regions.map(({ id, places: most }) => [id, most])),
    universityCap: cap === null ? {} : Object.fromEntries(universities.map((code) => [code, cap])),
    applications: contenders.map(({ reference, regionId, university, group }) => ({
      id: reference,
      region: regionId,
      university,
      ...(group === null ? {} : { group }),
      cost: grantOf(rules, regionId),
      value: valueOf(reference),
    })),
    ...(reserved.length > 0 ? { reserved } : {}),
    ...(grey.length > 0 ? { greyZone: grey } : {}),
    tickets: { ...tickets },
  };
};

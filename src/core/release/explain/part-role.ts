import type { IndicatorId } from '../../indicator/indicator-id.ts';

/** Where a record stands in a figure: in what is counted, only in what it is divided by, or there without being known. */
export const partRoles = ['numerator', 'denominator', 'unknown'] as const;
export type PartRole = (typeof partRoles)[number];

const roles: Readonly<Partial<Record<IndicatorId, Readonly<Record<string, PartRole>>>>> = {
  K1: { returned: 'numerator', unknown: 'unknown' },
  K2: { returned: 'numerator', away: 'numerator' },
  K3: { unknown: 'numerator' },
  K4: { achieved: 'numerator', waiting: 'unknown' },
  K5: { yes: 'numerator', unknown: 'unknown' },
  K15: { yes: 'numerator', unknown: 'unknown' },
  K18: { yes: 'numerator', unknown: 'unknown' },
  K22: { yes: 'numerator' },
};

/** By the part of the table in which a record is. Of counts and places everybody is in what is counted. */
export const partRole = (indicator: IndicatorId, part: string, category: string | null): PartRole => {
  if (indicator === 'K13' || indicator === 'K14')
    return part === `${category ?? ''} funded` ? 'numerator' : 'denominator';
  const known = roles[indicator];
  return known === undefined ? 'numerator' : (known[part] ?? 'denominator');
};

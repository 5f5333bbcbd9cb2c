import { awardTarget } from '../core/import/award-target.ts';
import { epvoImportTargets } from '../core/epvo/epvo-import-target.ts';
import type { ImportTarget } from '../core/import/import-target.ts';
import { mobilityPeriodTarget } from '../core/import/mobility-period-target.ts';

/** All that rows of a file can become. */
export const importTargets: readonly ImportTarget[] = [
  awardTarget,
  mobilityPeriodTarget,
  ...epvoImportTargets,
];

export const findImportTarget = (id: string): ImportTarget | undefined =>
  importTargets.find((target) => target.id === id);

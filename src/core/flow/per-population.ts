import type { Estimate } from '../basics/estimate.ts';
import { areKnownAmounts, countInputs, obstacles } from '../statistics/known-amounts.ts';
import { estimated, notEstimated } from '../statistics/estimated.ts';

const per = (method: string, multiple: number, persons: number | null, base: number | null): Estimate => {
  const given = { persons, base };
  const circumstances = countInputs(given);
  if (!areKnownAmounts(given)) return notEstimated(method, obstacles(given), circumstances);
  if (given.base === 0) return notEstimated(method, ['base-zero'], circumstances);
  return estimated(method, (multiple * given.persons) / given.base, circumstances);
};

/** Persons abroad per 1,000 inhabitants (docs/method/per-population). Both in persons, of the same year. */
export const perThousandInhabitants = (persons: number | null, inhabitants: number | null): Estimate =>
  per('per-thousand-inhabitants', 1000, persons, inhabitants);

/** UIS outbound mobility ratio: degree students abroad per 100 enrolled in tertiary education at home. */
export const outboundMobilityRatio = (students: number | null, tertiaryEnrolment: number | null): Estimate =>
  per('outbound-mobility-ratio', 100, students, tertiaryEnrolment);

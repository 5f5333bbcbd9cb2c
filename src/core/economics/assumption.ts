import type { Distribution } from '../statistics/distribution.ts';

/** A official text or statistic; B official figure through the press; C published study of another country; D assumption. */
export const grades = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof grades)[number];

export const isGrade = (text: string): text is Grade => grades.some((known) => known === text);

interface Sourced {
  /** Number of the row in the country's file, `P18`. */
  readonly id: string;
  readonly symbol: string;
  readonly name: string;
  readonly unit: string;
  /** Year of the prices of an amount of money. */
  readonly priceYear?: number;
  readonly grade: Grade;
  /** `found`, `assumption` or in between, as the file says. */
  readonly sourceKind: string;
  readonly source: string;
}

/** One number that the model takes from outside, with what is believed about it and why. */
export interface Assumption extends Sourced {
  readonly central: number;
  readonly distribution: Distribution;
}

/** Numbers that belong together: wages by age group, life expectancies of both sexes, men and women. */
export interface AssumptionSeries extends Sourced {
  readonly values: readonly number[];
}

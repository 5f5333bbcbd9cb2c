/**
 * Levels of the European Qualifications Framework (Council Recommendation of 22 May 2017, annex II): 5 short cycle, 6 bachelor,
 * 7 master, 8 doctorate.
 */
export const eqfLevels = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type EqfLevel = (typeof eqfLevels)[number];

export const isEqfLevel = (level: number): level is EqfLevel => eqfLevels.some((known) => known === level);

/** Months after the end of a stay at which return is counted: the waves. */
export const horizons = [6, 12, 36, 60] as const;
export type Horizon = (typeof horizons)[number];

/** By what alumni are told apart; `cohort`: the year in which the stay ended. */
export const returnDimensions = ['institution', 'cohort', 'country', 'level', 'funding', 'field'] as const;
export type ReturnDimension = (typeof returnDimensions)[number];

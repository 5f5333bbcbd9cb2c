/** Sets of people of an institution who can be told of a breach at once. */
export const breachAudiences = ['participants', 'applicants', 'staff', 'everybody'] as const;
export type BreachAudience = (typeof breachAudiences)[number];

/** Age groups of the wage profile, in the order of the series `rho`; wages of the second one are the reference. */
export const ageGroups = [
  { from: 16, to: 24 },
  { from: 25, to: 34 },
  { from: 35, to: 44 },
  { from: 45, to: 54 },
  { from: 55, to: 64 },
] as const;

/** Position of an age in `ageGroups`; older people belong to the last group as long as they work. */
export const ageGroupOf = (age: number): number => {
  const at = ageGroups.findIndex(({ to }) => age <= to);
  return at < 0 ? ageGroups.length - 1 : at;
};

/** Wages by age group relative to 25–34, from the series `rho`. Throws unless it has one positive number for each group. */
export const relativeWages = (profile: readonly number[]): readonly number[] => {
  const reference = profile[1];
  if (profile.length !== ageGroups.length || reference === undefined || !(reference > 0))
    throw new Error('The age profile needs one wage for each age group');
  return profile.map((wage) => wage / reference);
};

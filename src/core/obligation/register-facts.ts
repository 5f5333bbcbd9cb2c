/** Facts that an obligation of the register has, for rules to name. */
export const registerFacts = [
  'level',
  'place',
  'ownGrant',
  'goodResult',
  'completed',
  'stayMonths',
  'studyMonths',
  'fundedMonths',
  'monthsAbroad',
] as const;

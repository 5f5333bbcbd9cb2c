/** Who pays for a stay: a group's task by its milestones, the state by a grant for one person, or he himself. */
export const returnFundings = ['group', 'state', 'own'] as const;
export type ReturnFunding = (typeof returnFundings)[number];

/** By what the stay says; `grantAmount` in whole tenge. */
export const returnFunding = ({
  groupId,
  grantAmount,
}: {
  readonly groupId: string | null;
  readonly grantAmount: number;
}): ReturnFunding => {
  if (groupId !== null) return 'group';
  return grantAmount > 0 ? 'state' : 'own';
};

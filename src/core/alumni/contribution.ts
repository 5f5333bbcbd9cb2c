/** What somebody does for home from wherever he is. */
export const contributionKinds = ['joint-work', 'supervision', 'equipment', 'partner-call', 'other'] as const;
export type ContributionKind = (typeof contributionKinds)[number];

/** A contribution that was named in an answer; its words are kept apart. */
export interface ContributionStanding {
  readonly alumnusId: string;
  readonly followUpId: string;
  readonly kind: ContributionKind;
  readonly recordedAt: string;
}

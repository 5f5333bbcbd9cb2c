import type { MilestoneStanding } from './milestone.ts';

/** A milestone with what is to be known of its group. */
export interface MilestoneOfGroup {
  readonly milestone: MilestoneStanding | undefined;
  readonly leaderAccountId: string | undefined;
  /** Whether the agreement of at least one member is in force, or was until his return. */
  readonly isUnderWay: boolean;
}

export const milestoneStatuses = ['planned', 'claimed', 'released', 'refused'] as const;
export type MilestoneStatus = (typeof milestoneStatuses)[number];

/** A part of a group's university task whose money is released when the part is verified. */
export interface MilestoneStanding {
  readonly groupId: string;
  readonly universityTaskId: string;
  readonly universityTaskVersion: number;
  /** From 0, as the task lists them. */
  readonly position: number;
  readonly dueOn: string;
  /** Whole tenge. */
  readonly amount: number;
  readonly status: MilestoneStatus;
  readonly claimedAt: string | null;
  readonly releasedAt: string | null;
}

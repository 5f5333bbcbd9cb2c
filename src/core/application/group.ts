/** Applicants bound to one university task, awarded or refused together. */
export interface GroupStanding {
  readonly callId: string;
  readonly universityTaskId: string;
  readonly universityTaskVersion: number;
  readonly leaderAccountId: string;
  readonly openedAt: string;
  readonly submittedAt: string | null;
  readonly withdrawnAt: string | null;
}

/** One applicant in one group, from when to when. */
export interface GroupMemberStanding {
  readonly groupId: string;
  readonly callId: string;
  readonly accountId: string;
  readonly joinedAt: string;
  readonly leftAt: string | null;
}

/** A group has at least two members: alone one applies alone. */
export const fewestMembers = 2;

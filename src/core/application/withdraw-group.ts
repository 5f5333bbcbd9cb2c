import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { ApplicationStanding } from './application.ts';
import type { GroupStanding } from './group.ts';
import { withdrawApplication } from './withdraw-application.ts';

export interface GroupWithdrawalState {
  readonly group: GroupStanding | undefined;
  readonly applications: readonly (ApplicationStanding & { readonly id: string })[];
  /** Who is in it now. */
  readonly memberIds: readonly string[];
}

/** The leader takes the whole group back, with every application in it; its members are free for another group. */
export const withdrawGroup = (
  { group, applications, memberIds }: GroupWithdrawalState,
  { groupId }: { readonly groupId: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (group === undefined) return refuse({ code: 'group-unknown' });
  if (group.withdrawnAt !== null) return accept([]);
  const entries: EntryBody[] = [
    { kind: 'GroupWithdrawn', noun: 'group', recordId: groupId, data: { withdrawnAt: now } },
  ];
  for (const { id, ...standing } of applications) {
    const decided = withdrawApplication(standing, { id, withGroup: true });
    if (!decided.ok) return decided;
    entries.push(...decided.value);
  }
  return accept([
    ...entries,
    ...memberIds.map((recordId): EntryBody => ({
      kind: 'GroupLeft',
      noun: 'group-member',
      recordId,
      data: { leftAt: now },
    })),
  ]);
};

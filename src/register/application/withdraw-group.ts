import { sql } from 'kysely';
import type { ApplicationStanding } from '../../core/application/application.ts';
import type { GroupStanding } from '../../core/application/group.ts';
import { withdrawGroup, type GroupWithdrawalState } from '../../core/application/withdraw-group.ts';
import type { Command, Place } from '../command.ts';
import { findStanding } from '../standing.ts';
import { freeApplicants } from './free-applicants.ts';
import { listMembers } from './list-members.ts';
import { renewDrafts } from './renew-drafts.ts';

const listGroupApplications = async ({ trx, institutionId }: Place, groupId: string) => {
  const { rows } = await sql<{ id: string }>`
    select id from application where institution_id = ${institutionId} and group_id = ${groupId}
       and status <> 'withdrawn' order by id`.execute(trx);
  const applications: (ApplicationStanding & { readonly id: string })[] = [];
  for (const { id } of rows) {
    const standing = await findStanding<ApplicationStanding>(trx, 'application', institutionId, id);
    if (standing !== undefined) applications.push({ ...standing, id });
  }
  return applications;
};

export const withdrawGroupCommand: Command<
  { readonly groupId: string },
  GroupWithdrawalState,
  { readonly withdrawn: boolean }
> = {
  name: 'withdraw-group',
  load: async (place, { groupId }) => {
    const { trx, institutionId } = place;
    const group = await findStanding<GroupStanding>(trx, 'group', institutionId, groupId);
    const members = await listMembers(trx, institutionId, groupId);
    return {
      group,
      applications: await listGroupApplications(place, groupId),
      memberIds: members.map(({ id }) => id),
    };
  },
  owner: ({ group }) => group?.leaderAccountId,
  decide: withdrawGroup,
  save: async (place, { entries, input: { groupId } }) => {
    if (entries.length === 0) return;
    await freeApplicants(place, entries);
    await renewDrafts(place, groupId);
  },
  answer: (entries) => ({ withdrawn: entries.length > 0 }),
};

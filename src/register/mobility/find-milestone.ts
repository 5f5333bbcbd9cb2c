import { sql } from 'kysely';
import type { MilestoneOfGroup } from '../../core/mobility/milestone-of-group.ts';
import type { MilestoneStanding } from '../../core/mobility/milestone.ts';
import type { RegisterTransaction } from '../db.ts';
import { findStanding } from '../standing.ts';

/** A milestone, locked until the transaction ends, with its group's leader and whether the group is under way. */
export const findMilestone = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<MilestoneOfGroup> => {
  const milestone = await findStanding<MilestoneStanding>(trx, 'milestone', institutionId, id);
  const { rows } = await sql<{ leaderAccountId: string; isUnderWay: boolean }>`
    select g.leader_account_id as "leaderAccountId",
           exists (select from mobility m
                    where m.institution_id = ${institutionId} and m.group_id = g.id
                      and m.status in ('agreed', 'abroad', 'returned')) as "isUnderWay"
      from applicant_group g
     where g.institution_id = ${institutionId} and g.id = ${milestone?.groupId ?? ''}`.execute(trx);
  return {
    milestone,
    leaderAccountId: rows[0]?.leaderAccountId,
    isUnderWay: rows[0]?.isUnderWay ?? false,
  };
};

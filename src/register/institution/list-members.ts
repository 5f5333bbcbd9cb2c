import { sql } from 'kysely';
import type { Role } from '../../core/basics/role.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

interface MemberRow {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly givenAt: string;
  readonly endedAt: string | null;
}

interface InvitationRow {
  readonly id: string;
  readonly email: string;
  readonly roles: Role[];
  readonly madeAt: string;
  readonly expiresAt: string;
  readonly state: 'open' | 'accepted' | 'withdrawn' | 'expired';
}

/** Everybody with a role here, running roles first. Applicants are not members of staff and stand in their own lists. */
export const listMembers = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<readonly MemberRow[]> => {
  const rows = await trx
    .selectFrom('membership as m')
    .innerJoin('account as a', 'a.id', 'm.account_id')
    .select(['m.id', 'a.id as accountId', 'a.name', 'a.email', 'm.role'])
    .select([instant('m.given_at').as('givenAt'), instant('m.ended_at').as('endedAt')])
    .where('m.institution_id', '=', institutionId)
    .where('m.role', '<>', 'applicant')
    .orderBy(sql`m.ended_at is not null`)
    .orderBy(sql`a.name collate "kk-x-icu"`)
    .orderBy('m.id')
    .execute();
  return rows.map((row) => ({ ...row, role: row.role as Role }));
};

/** Invitations to the institution, newest first, as they stand at `now`. */
export const listInvitations = async (
  trx: RegisterTransaction,
  institutionId: string,
  now: Date,
): Promise<readonly InvitationRow[]> => {
  const { rows } = await sql<InvitationRow>`
    select i.id, a.email, i.roles, ${instant('i.made_at')} as "madeAt", ${instant('i.expires_at')} as "expiresAt",
           case when i.accepted_at is not null then 'accepted' when i.withdrawn_at is not null then 'withdrawn'
                when i.expires_at <= ${now} then 'expired' else 'open' end as state
      from invitation i join invitation_address a on a.invitation_id = i.id
     where i.institution_id = ${institutionId} and a.institution_id = ${institutionId}
     order by i.made_at desc, i.id`.execute(trx);
  return rows;
};

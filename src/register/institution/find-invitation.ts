import { sql } from 'kysely';
import type { Locale, LocalizedText } from '../../core/basics/locale.ts';
import type { Role } from '../../core/basics/role.ts';
import type { Register } from '../db.ts';
import { instant } from '../instant.ts';

/** An invitation with its address and what it invites to. */
export interface FoundInvitation {
  readonly id: string;
  readonly institutionId: string;
  readonly institutionName: LocalizedText;
  readonly roles: Role[];
  readonly email: string;
  readonly locale: Locale;
  readonly expiresAt: string;
  readonly state: 'open' | 'accepted' | 'withdrawn' | 'expired';
  /** The account with the address, if there is one. */
  readonly accountId: string | null;
}

/** The invitation as it stands at `now`; `undefined` where there is none, or its address was erased. */
export const findInvitation = async (
  register: Register,
  { institutionId, invitationId }: { readonly institutionId: string; readonly invitationId: string },
  now: Date,
): Promise<FoundInvitation | undefined> =>
  register.inInstitution(institutionId, async (trx) => {
    const { rows } = await sql<FoundInvitation>`
      select i.id, i.institution_id as "institutionId", n.name as "institutionName", i.roles, a.email, a.locale,
             ${instant('i.expires_at')} as "expiresAt", c.id as "accountId",
             case when i.accepted_at is not null then 'accepted' when i.withdrawn_at is not null then 'withdrawn'
                  when i.expires_at <= ${now} then 'expired' else 'open' end as state
        from invitation i
        join invitation_address a on a.invitation_id = i.id and a.institution_id = i.institution_id
        join institution n on n.id = i.institution_id
        left join account c on c.email = a.email
       where i.institution_id = ${institutionId} and i.id = ${invitationId}`.execute(trx);
    return rows[0];
  });

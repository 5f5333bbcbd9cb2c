import { sql } from 'kysely';
import { invitePerson } from '../../core/institution/invite-person.ts';
import type { InvitationInput } from '../../core/institution/membership.ts';
import type { Command } from '../command.ts';

/** The letter with the link is sent by the reader of the journal; the address is kept apart from the entry. */
export const invitePersonCommand: Command<
  InvitationInput,
  { readonly isInvited: boolean },
  { readonly id: string }
> = {
  name: 'invite-person',
  load: async ({ trx, institutionId, circumstances }, { email }) => {
    const open = await trx
      .selectFrom('invitation as i')
      .innerJoin('invitation_address as a', 'a.invitation_id', 'i.id')
      .select('i.id')
      .where('i.institution_id', '=', institutionId)
      .where(sql`lower(a.email)`, '=', email.toLowerCase())
      .where('i.accepted_at', 'is', null)
      .where('i.withdrawn_at', 'is', null)
      .where('i.expires_at', '>', new Date(circumstances.now))
      .executeTakeFirst();
    return { isInvited: open !== undefined };
  },
  decide: invitePerson,
  save: async ({ trx, institutionId }, { entries: [made], input: { email, locale } }) => {
    if (made === undefined) return;
    await trx
      .insertInto('invitation_address')
      .values({
        invitation_id: made.recordId,
        institution_id: institutionId,
        email: email.toLowerCase(),
        locale,
      })
      .execute();
  },
  answer: (entries) => ({ id: entries[0]?.recordId ?? '' }),
};

import { sql } from 'kysely';
import { revokeErased } from '../../core/credential/revoke-erased.ts';
import type { Command } from '../command.ts';

interface State {
  readonly validIds: readonly string[];
}

/** All credentials of a person in one institution, before he is forgotten there. */
export const revokeErasedCommand: Command<
  { readonly personId: string },
  State,
  { readonly revoked: number }
> = {
  name: 'revoke-erased-credential',
  load: async ({ trx, institutionId }, { personId }) => {
    const { rows } = await sql<{ id: string }>`
      select c.id from credential c
        join mobility m on m.institution_id = ${institutionId} and m.id = c.mobility_id
       where c.institution_id = ${institutionId} and m.person_id = ${personId} and c.status = 'valid'
       order by c.id for update of c`.execute(trx);
    return { validIds: rows.map(({ id }) => id) };
  },
  decide: revokeErased,
  answer: (entries) => ({ revoked: entries.length }),
};

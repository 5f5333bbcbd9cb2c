import { sql } from 'kysely';
import { declareConflict, type NamedConflict } from '../../core/review/declare-conflict.ts';
import type { Command } from '../command.ts';

export const declareConflictCommand: Command<
  NamedConflict,
  { readonly knownId: string | null; readonly isInstitution: boolean },
  { readonly id: string }
> = {
  name: 'declare-conflicts',
  load: async ({ trx, circumstances: { actor } }, conflict) => {
    const isPerson = conflict.kind === 'person';
    const { rows } = await sql<{ knownId: string | null; isInstitution: boolean }>`
      select (select c.id from reviewer_conflict c left join reviewer_conflict_text t on t.conflict_id = c.id
               where c.account_id = ${actor} and c.kind = ${conflict.kind}
                 and coalesce(c.named_institution_id, t.named_person) =
                     ${isPerson ? conflict.name : conflict.institutionId} limit 1) as "knownId",
             exists (select from institution i where i.id = ${isPerson ? '' : conflict.institutionId}
                        and i.kind = 'university') as "isInstitution"`.execute(trx);
    return rows[0] ?? { knownId: null, isInstitution: false };
  },
  // What one may not judge is one's own to say.
  owner: (_state, _input, { circumstances: { actor } }) => actor,
  decide: ({ knownId, isInstitution }, conflict, circumstances) =>
    declareConflict({ isKnown: knownId !== null, isInstitution }, conflict, circumstances),
  save: async ({ trx }, { entries: [entry], input }) => {
    if (entry === undefined || input.kind !== 'person') return;
    await trx
      .insertInto('reviewer_conflict_text')
      .values({ conflict_id: entry.recordId, named_person: input.name })
      .execute();
  },
  answer: (entries, { knownId }) => ({ id: entries[0]?.recordId ?? knownId ?? '' }),
};

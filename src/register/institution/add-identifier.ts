import { addIdentifier, type IdentifierBearer } from '../../core/institution/add-identifier.ts';
import type { IdentifierInput } from '../../core/institution/identifier.ts';
import type { Command } from '../command.ts';

export const addIdentifierCommand: Command<IdentifierInput, IdentifierBearer, { readonly added: boolean }> = {
  name: 'add-identifier',
  load: async ({ trx, institutionId }, { kind, value }) => {
    const row = await trx
      .selectFrom('identifier')
      .select('institution_id')
      .where('kind', '=', kind)
      .where('value', '=', value)
      .where('removed_at', 'is', null)
      .executeTakeFirst();
    return { bearer: row?.institution_id, institutionId };
  },
  decide: addIdentifier,
  answer: (entries) => ({ added: entries.length > 0 }),
};

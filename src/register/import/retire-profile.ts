import type { ImportProfileStanding } from '../../core/import/import-batch.ts';
import { retireProfile } from '../../core/import/retire-profile.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

/** Offer a mapping no more. */
export const retireProfileCommand: Command<
  { readonly id: string },
  ImportProfileStanding | undefined,
  { readonly id: string }
> = {
  name: 'retire-import-profile',
  load: async ({ trx, institutionId }, { id }) =>
    findStanding<ImportProfileStanding>(trx, 'import-profile', institutionId, id),
  decide: retireProfile,
  answer: (_entries, _state, { id }) => ({ id }),
};

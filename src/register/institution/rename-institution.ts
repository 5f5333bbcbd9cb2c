import type { InstitutionStanding } from '../../core/institution/institution.ts';
import { renameInstitution, type RenameInput } from '../../core/institution/rename-institution.ts';
import { refuse } from '../../core/basics/result.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

/** In the journal of the national office, where institutions were created. */
export const renameInstitutionCommand: Command<
  RenameInput,
  InstitutionStanding | undefined,
  { readonly changed: boolean }
> = {
  name: 'rename-institution',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'institution', institutionId, id),
  decide: (state, input) =>
    state === undefined ? refuse({ code: 'institution-unknown' }) : renameInstitution(state, input),
  answer: (entries) => ({ changed: entries.length > 0 }),
};

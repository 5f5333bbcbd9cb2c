import { createInstitution } from '../../core/institution/create-institution.ts';
import type { InstitutionInput } from '../../core/institution/institution.ts';
import type { Command } from '../command.ts';

/** In the journal of the national office; answers with the new id, which names a tenant from now on. */
export const createInstitutionCommand: Command<InstitutionInput, undefined, { readonly id: string }> = {
  name: 'create-institution',
  load: async () => undefined,
  decide: createInstitution,
  answer: (entries) => ({ id: entries[0]?.recordId ?? '' }),
};

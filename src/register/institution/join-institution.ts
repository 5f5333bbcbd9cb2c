import type { Role } from '../../core/basics/role.ts';
import { joinInstitution } from '../../core/institution/join-institution.ts';
import type { NoInput } from '../../core/basics/no-input.ts';
import type { Command } from '../command.ts';
import { findPersonOf } from '../person/find-person-of.ts';
import { heldRoles } from './held-roles.ts';

export const joinInstitutionCommand: Command<
  NoInput,
  { readonly held: readonly Role[]; readonly personId: string | undefined },
  { readonly institutionId: string }
> = {
  name: 'join-institution',
  load: async (place) => ({
    held: await heldRoles(place, place.circumstances.actor),
    personId: await findPersonOf(place, place.circumstances.actor),
  }),
  owner: (_state, _input, { circumstances }) => circumstances.actor,
  decide: joinInstitution,
  answer: (_entries, _state, _input, { institutionId }) => ({ institutionId }),
};

import type { Role } from '../../core/basics/role.ts';
import { giveRole, type GiveRoleInput } from '../../core/institution/give-role.ts';
import type { Command } from '../command.ts';
import { heldRoles } from './held-roles.ts';

export const giveRoleCommand: Command<
  GiveRoleInput,
  { readonly held: readonly Role[] },
  { readonly given: boolean }
> = {
  name: 'give-role',
  load: async (place, { accountId }) => ({ held: await heldRoles(place, accountId) }),
  decide: giveRole,
  answer: (entries) => ({ given: entries.length > 0 }),
};

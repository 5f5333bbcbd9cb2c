import type { IdentifierStanding } from '../../core/institution/identifier.ts';
import { removeIdentifier } from '../../core/institution/remove-identifier.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

export const removeIdentifierCommand: Command<
  { readonly id: string },
  IdentifierStanding | undefined,
  { readonly removed: boolean }
> = {
  name: 'remove-identifier',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'identifier', institutionId, id),
  decide: removeIdentifier,
  answer: (entries) => ({ removed: entries.length > 0 }),
};

import type { Place } from '../command.ts';
import { keepDraft } from './keep-draft.ts';

/** The draft of whoever has just entered a group: begun where he had none, and bound to the group. */
export const bindDraft = async (
  { trx, institutionId, circumstances: { actor, newId, now } }: Place,
  callId: string,
  personId: string,
): Promise<void> => {
  const id = newId('dra');
  await keepDraft(trx, institutionId, { id, callId, accountId: actor, personId, at: new Date(now) });
};

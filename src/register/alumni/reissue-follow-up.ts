import { reissueFollowUp } from '../../core/alumni/reissue-follow-up.ts';
import type { Command } from '../command.ts';
import { loadFollowUp } from './load-follow-up.ts';
import { registerCodes } from './register-codes.ts';

/** A new link; the entry makes the letter. Asked for by a coordinator, or by the old link. */
export const reissueFollowUpCommand: Command<
  { readonly id: string },
  Parameters<typeof reissueFollowUp>[0],
  { readonly sent: boolean }
> = {
  name: 'reissue-follow-up',
  load: async (place, { id }) => loadFollowUp(place, id),
  decide: reissueFollowUp,
  save: async (place, { entries }) => registerCodes(place, entries),
  answer: () => ({ sent: true }),
};

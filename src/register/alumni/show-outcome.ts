import type { AskedFollowUp } from '../../core/alumni/answer-follow-up.ts';
import { showOutcome, type ShownOutcome } from '../../core/alumni/show-outcome.ts';
import type { Command } from '../command.ts';
import { findAlumnusFile } from './alumnus-file.ts';
import { loadFollowUp } from './load-follow-up.ts';

interface State extends AskedFollowUp {
  readonly fileSha256: string | undefined;
}

/** By the personal link, which was checked before; the document lies in the store already. */
export const showOutcomeCommand: Command<
  Omit<ShownOutcome, 'fileSha256'> & { readonly followUpId: string; readonly fileId: string },
  State,
  { readonly shown: boolean }
> = {
  name: 'show-outcome',
  load: async (place, { followUpId, fileId }) => {
    const asked = await loadFollowUp(place, followUpId);
    const file = await findAlumnusFile(place.trx, place.institutionId, fileId);
    return { ...asked, fileSha256: file?.alumnusId === asked.followUp?.alumnusId ? file?.sha256 : undefined };
  },
  decide: ({ fileSha256, ...asked }, { evidence, isConsented }, circumstances) =>
    showOutcome(asked, { fileSha256, evidence, isConsented }, circumstances),
  answer: () => ({ shown: true }),
};

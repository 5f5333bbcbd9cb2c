import { claimEvent, type EventClaim } from '../../core/obligation/claim-event.ts';
import type { Command } from '../command.ts';
import { fingerprintOfFile } from './fingerprint-of-file.ts';
import { loadMatter } from './load-matter.ts';

export const claimObligationEventCommand: Command<
  EventClaim & { readonly obligationId: string; readonly words: string },
  Parameters<typeof claimEvent>[0],
  { readonly id: string }
> = {
  name: 'claim-obligation-event',
  load: async (place, { obligationId, fileId }) => ({
    matter: await loadMatter(place, obligationId),
    fileSha256: await fingerprintOfFile(place, obligationId, fileId),
  }),
  owner: ({ matter }) => matter?.obligation.accountId,
  decide: (state, { obligationId: _own, words: _kept, ...claim }, circumstances) =>
    claimEvent(state, claim, circumstances),
  save: async ({ trx, institutionId }, { entries: [entry], input: { obligationId, words } }) => {
    if (entry === undefined || words === '') return;
    await trx
      .insertInto('obligation_text')
      .values({ institution_id: institutionId, id: entry.recordId, obligation_id: obligationId, words })
      .execute();
  },
  answer: (entries) => ({ id: entries[0]?.recordId ?? '' }),
};

import { fileRequest, type RequestWish } from '../../core/obligation/file-request.ts';
import type { Command } from '../command.ts';
import { fingerprintOfFile } from './fingerprint-of-file.ts';
import { loadMatter } from './load-matter.ts';

export const fileObligationRequestCommand: Command<
  RequestWish & { readonly obligationId: string; readonly words: string },
  Parameters<typeof fileRequest>[0],
  { readonly id: string; readonly answerDueOn: string }
> = {
  name: 'file-obligation-request',
  load: async (place, { obligationId, fileId }) => ({
    matter: await loadMatter(place, obligationId),
    fileSha256: await fingerprintOfFile(place, obligationId, fileId),
  }),
  owner: ({ matter }) => matter?.obligation.accountId,
  decide: (state, { obligationId: _own, words: _kept, ...wish }, circumstances) =>
    fileRequest(state, wish, circumstances),
  save: async ({ trx, institutionId }, { entries: [entry], input: { obligationId, words } }) => {
    if (entry === undefined) return;
    await trx
      .insertInto('obligation_text')
      .values({ institution_id: institutionId, id: entry.recordId, obligation_id: obligationId, words })
      .execute();
  },
  answer: ([entry]) => {
    const due = entry?.data['answerDueOn'];
    return { id: entry?.recordId ?? '', answerDueOn: typeof due === 'string' ? due : '' };
  },
};

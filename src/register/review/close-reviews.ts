import { closeReviews, type ClosingState } from '../../core/review/close-reviews.ts';
import type { SelectionPack } from '../../core/review/selection-pack.ts';
import type { Command } from '../command.ts';
import { fingerprint } from '../fingerprint.ts';
import { lockSelection } from './lock-selection.ts';

interface Input {
  readonly callId: string;
  readonly pack: SelectionPack;
  readonly lacking: number;
  readonly unfinished: number;
}

/** The pack that was made of the reviews is frozen with its fingerprint. */
export const closeReviewsCommand: Command<Input, ClosingState, { readonly packSha256: string }> = {
  name: 'close-reviews',
  load: async (place, { callId, lacking, unfinished }) => ({
    ...(await lockSelection(place, callId)),
    lacking,
    unfinished,
  }),
  decide: (state, { pack }) => closeReviews(state, { packSha256: fingerprint(pack) }),
  save: async (
    { trx, institutionId, circumstances: { now, newId } },
    { entries, input: { callId, pack } },
  ) => {
    if (entries.length === 0) return;
    await trx
      .insertInto('selection_pack')
      .values({
        institution_id: institutionId,
        id: newId('pck'),
        call_id: callId,
        content: JSON.stringify(pack),
        sha256: fingerprint(pack),
        made_at: now,
      })
      .execute();
  },
  answer: (_entries, _state, { pack }) => ({ packSha256: fingerprint(pack) }),
};

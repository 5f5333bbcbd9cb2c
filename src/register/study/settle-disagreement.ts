import { agreedChanges } from '../../core/study/round/agreed-changes.ts';
import { agreedCodings } from '../../core/study/round/agreed-codings.ts';
import { settleDisagreement, type RoundToSettle } from '../../core/study/round/settle-disagreement.ts';
import { settledAfter } from '../../core/study/round/settled-after.ts';
import type { SettleWish } from '../../core/study/round/settle-wish.ts';
import type { CodingRoundStanding } from '../../core/study/standing/codebook-standing.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { listAnalysts } from './list-analysts.ts';
import { loadRoundMatter } from './load-round-matter.ts';
import { saveAgreed } from './save-agreed.ts';

/** A third person settles where the coders of a round differ. */
export const settleDisagreementCommand: Command<SettleWish, RoundToSettle, { readonly isSettled: boolean }> =
  {
    name: 'settle-disagreement',
    load: async ({ trx, institutionId }, { roundId }) => {
      const round = await findStanding<CodingRoundStanding>(trx, 'coding-round', institutionId, roundId);
      const analysts = (await listAnalysts(trx, institutionId)).map(({ accountId }) => accountId);
      if (round === undefined)
        return { round, compared: undefined, resolutions: [], agreedSheets: [], analysts };
      const { compared, resolutions, agreedSheets } = await loadRoundMatter(trx, institutionId, {
        ...round,
        id: roundId,
      });
      const standing = resolutions.filter(({ status }) => status === 'stands');
      return { round, compared, resolutions: standing, agreedSheets, analysts };
    },
    decide: settleDisagreement,
    save: async (place, { entries, state: { round, compared, resolutions, agreedSheets }, input }) => {
      const { trx, institutionId } = place;
      const made = entries.filter(({ kind }) => kind === 'DisagreementSettled');
      if (made.length === 0 || round === undefined || compared === undefined) return;
      await trx
        .insertInto('resolution_reason')
        .values(
          made.map(({ recordId }) => ({
            institution_id: institutionId,
            id: recordId,
            words: input.reason.trim(),
          })),
        )
        .execute();
      const agreed = agreedCodings(compared, settledAfter(resolutions, input));
      if (agreed === undefined) return;
      const versions = new Map(round.transcripts.map(({ id, version }) => [id, version]));
      await saveAgreed(place, agreedChanges([...versions.keys()], agreed, agreedSheets), versions, entries);
    },
    answer: (entries, { round }) => ({
      isSettled: round?.status === 'settled' || entries.some(({ kind }) => kind === 'CodingRoundSettled'),
    }),
  };

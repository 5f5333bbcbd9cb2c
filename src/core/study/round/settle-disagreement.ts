import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { CodingRoundStanding, ResolutionStanding } from '../standing/codebook-standing.ts';
import { agreedChanges, type AgreedSheet } from './agreed-changes.ts';
import { agreedCodings } from './agreed-codings.ts';
import { agreedEntries } from './agreed-entries.ts';
import type { ComparedRound } from './compare-round.ts';
import { listDisagreements } from './list-disagreements.ts';
import { placeOfCode } from './place-of-code.ts';
import type { SettleWish } from './settle-wish.ts';
import { settledAfter } from './settled-after.ts';

/** What settling depends on. */
export interface RoundToSettle {
  readonly round: CodingRoundStanding | undefined;
  readonly compared: ComparedRound | undefined;
  /** Settlements that stand. */
  readonly resolutions: readonly (ResolutionStanding & { readonly id: string })[];
  readonly agreedSheets: readonly AgreedSheet[];
  /** Analysts of the institution. */
  readonly analysts: readonly string[];
}

/**
 * A person who did not code the round says, code by code, what a disputed unit has, and why. Coders themselves settle only where the institution has no
 * other analyst. A later word takes the place of an earlier one; both are kept. With the last of them the round is settled and its agreed sheets
 * are made, and whatever is settled anew after that changes them.
 */
export const settleDisagreement = (
  { round, compared, resolutions, agreedSheets, analysts }: RoundToSettle,
  wish: SettleWish,
  circumstances: Pick<Circumstances, 'now' | 'actor' | 'newId'>,
): Decided<readonly EntryBody[]> => {
  const { studyId, roundId, transcriptId, start, end, decisions, reason } = wish;
  const { now, actor, newId } = circumstances;
  if (round?.studyId !== studyId || compared === undefined) return refuse({ code: 'round-unknown' });
  if (round.status === 'open') return refuse({ code: 'round-still-open' });
  const others = analysts.filter((id) => !round.coders.includes(id));
  if (round.coders.includes(actor) && others.length > 0) return refuse({ code: 'settler-is-coder' });
  if (reason.trim() === '') return refuse({ code: 'settling-reason-missing', field: 'reason' });
  const unit = listDisagreements(compared, resolutions).find(
    (one) => one.transcriptId === transcriptId && one.start === start && one.end === end,
  );
  const isKnown = (codeId: string): boolean => unit?.disputed.some((one) => one.codeId === codeId) === true;
  const codes = new Set(decisions.map(({ codeId }) => codeId));
  if (
    decisions.length === 0 ||
    codes.size < decisions.length ||
    !decisions.every(({ codeId }) => isKnown(codeId))
  )
    return refuse({ code: 'disagreement-unknown' });
  const place = { transcriptId, startPoint: start, endPoint: end };
  const keys = new Set([...codes].map((codeId) => placeOfCode({ ...place, codeId })));
  const replaced = resolutions.filter((one) => keys.has(placeOfCode(one)));
  const entries: EntryBody[] = [
    ...replaced.map(({ id }) => ({
      kind: 'SettlementReplaced',
      noun: 'resolution',
      recordId: id,
      data: { status: 'replaced' },
    })),
    ...decisions.map((decision) => ({
      kind: 'DisagreementSettled',
      noun: 'resolution',
      recordId: newId('rsl'),
      data: { studyId, roundId, ...place, ...decision, settledBy: actor, settledAt: now, status: 'stands' },
    })),
  ];
  const agreed = agreedCodings(compared, settledAfter(resolutions, wish));
  if (agreed === undefined) return accept(entries);
  const transcripts = round.transcripts.map(({ id }) => id);
  entries.push(
    ...agreedEntries(agreedChanges(transcripts, agreed, agreedSheets), { studyId, roundId }, circumstances),
  );
  if (round.status === 'compared')
    entries.push({
      kind: 'CodingRoundSettled',
      noun: 'coding-round',
      recordId: roundId,
      data: { status: 'settled', settledAt: now },
    });
  return accept(entries);
};

import { addDays } from '../basics/add-days.ts';
import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import { drawVerifiers, type DrawInput } from './draw-verifiers.ts';

/** How long a verifier has. */
const daysToVerify = 21;

export interface DrawState extends DrawInput {
  readonly mobilityOf: ReadonlyMap<string, { readonly mobilityId: string; readonly callId: string }>;
}

/** Draw and write down with whom and from what, so that the lot can be drawn again. Where nothing is wanted nothing is written. */
export const recordDraw = (
  { mobilityOf, ...input }: DrawState,
  _input: unknown,
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  const { drawn, lacking } = drawVerifiers(input);
  // Nobody to be drawn is a state to be shown, not an event to be repeated each day.
  if (drawn.length === 0) return accept([]);
  const drawId = newId('drw');
  const { seed, results, pool } = input;
  return accept([
    {
      kind: 'VerifiersDrawn',
      noun: 'verification-draw',
      recordId: drawId,
      data: {
        seed,
        verifications: drawn.length,
        lacking: lacking.length,
        drawnAt: now,
        results: results.map(({ id, rounds, barred }) => ({ id, rounds: [...rounds], barred: [...barred] })),
        pool: pool.map(({ accountId, waiting, capacity }) => ({ accountId, waiting, capacity })),
      },
    },
    ...drawn.map(({ resultId, round, accountId }): EntryBody => ({
      kind: 'VerificationDrawn',
      noun: 'verification',
      recordId: newId('ver'),
      data: {
        resultId,
        mobilityId: mobilityOf.get(resultId)?.mobilityId ?? '',
        callId: mobilityOf.get(resultId)?.callId ?? '',
        drawId,
        verifierAccountId: accountId,
        round,
        status: 'drawn',
        verdict: null,
        firstVerdict: null,
        conflictKind: null,
        drawnAt: now,
        dueOn: addDays(now.slice(0, 10), daysToVerify),
        givenAt: null,
        answeredAt: null,
        revisedAt: null,
      },
    })),
  ]);
};

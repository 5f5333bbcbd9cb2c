import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { Verdict } from './result.ts';
import { settleResult } from './settle-result.ts';
import { verificationStates } from './states.ts';
import type { VerdictState } from './verdict-state.ts';

/** Said with a reason, by somebody outside the university, once; the same again is a repeat. */
export const giveVerdict = (
  state: VerdictState | undefined,
  { verdict }: { readonly verdict: Verdict },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (state === undefined) return refuse({ code: 'verification-unknown' });
  const { verification, result, all, isInside } = state;
  // A role may have come after the draw.
  if (isInside) return refuse({ code: 'verifier-inside' });
  const moved = moveFrom(verificationStates, verification.status, 'give-verdict');
  if (!moved.ok) return moved;
  const given = { status: moved.value, verdict } as const;
  return accept([
    {
      kind: 'VerdictGiven',
      noun: 'verification',
      recordId: verification.id,
      data: { ...given, firstVerdict: verdict, givenAt: now },
    },
    ...settleResult(
      result,
      all.map((one) => (one.id === verification.id ? { ...one, ...given } : one)),
      now,
    ),
  ]);
};

import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { Verdict } from './result.ts';
import { settleResult } from './settle-result.ts';
import type { VerdictState } from './verdict-state.ts';

/** After the participant's answer the verifier keeps or changes his verdict, once; the first verdict stays on record. */
export const reviseVerdict = (
  state: VerdictState | undefined,
  { verdict }: { readonly verdict: Verdict },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (state === undefined) return refuse({ code: 'verification-unknown' });
  const { verification, result, all, isInside } = state;
  if (isInside) return refuse({ code: 'verifier-inside' });
  if (verification.status !== 'given') {
    return refuse({ code: 'not-in-this-state', params: { state: verification.status } });
  }
  if (verification.answeredAt === null) return refuse({ code: 'verdict-not-answered' });
  if (verification.revisedAt !== null) return refuse({ code: 'verdict-revised-before' });
  return accept([
    {
      kind: 'VerdictRevised',
      noun: 'verification',
      recordId: verification.id,
      data: { verdict, revisedAt: now },
    },
    ...settleResult(
      result,
      all.map((one) => (one.id === verification.id ? { ...one, verdict } : one)),
      now,
    ),
  ]);
};

import type { EntryBody } from '../basics/entry-body.ts';
import type { ResultStanding } from './result.ts';
import { settledVerdict } from './settled-verdict.ts';
import type { VerificationStanding } from './verification.ts';

/** What a change of its verifications means for a result: verified, verified otherwise, open again, or nothing. */
export const settleResult = (
  result: ResultStanding & { readonly id: string },
  verifications: readonly Pick<VerificationStanding, 'round' | 'status' | 'verdict'>[],
  now: string,
): readonly EntryBody[] => {
  const verdict = settledVerdict(result.id, verifications);
  if (verdict === result.verdict) return [];
  const told = { noun: 'result', recordId: result.id };
  return verdict === null
    ? [{ kind: 'ResultUnsettled', ...told, data: { verdict, verifiedAt: null } }]
    : [{ kind: 'ResultVerified', ...told, data: { verdict, verifiedAt: now } }];
};

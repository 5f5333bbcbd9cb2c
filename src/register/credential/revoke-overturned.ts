import { revokeOverturned, type OverturnedState } from '../../core/credential/revoke-overturned.ts';
import type { ResultStanding } from '../../core/report/result.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { findValidCredentials } from './find-valid-credentials.ts';

/** After a verdict: credentials of the result that say another one. */
export const revokeOverturnedCommand: Command<
  { readonly resultId: string },
  OverturnedState,
  { readonly revoked: number }
> = {
  name: 'revoke-overturned-credential',
  load: async ({ trx, institutionId }, { resultId }) => {
    const result = await findStanding<ResultStanding>(trx, 'result', institutionId, resultId);
    return {
      verdict: result?.verdict ?? null,
      valid: await findValidCredentials(trx, institutionId, resultId),
    };
  },
  decide: revokeOverturned,
  answer: (entries) => ({ revoked: entries.length }),
};

import { sql } from 'kysely';
import { knownConflicts } from '../../core/review/known-conflicts.ts';
import { recordDraw, type DrawState } from '../../core/report/record-draw.ts';
import type { Command } from '../command.ts';
import { listWantingResults } from './list-wanting-results.ts';
import type { PooledVerifier } from './load-verifier-pool.ts';

/** Results at once; what is left comes with the next draw. */
const most = 200;

/**
 * In one institution: verifiers for every result that lacks one, from the pool as it was read across all institutions. The seed is the
 * fingerprint of the journal's last entry before the draw, which is held meanwhile: the draw's own entry names it as the one before.
 */
export const drawVerifiersCommand: Command<
  { readonly pool: readonly PooledVerifier[] },
  DrawState,
  { readonly drawn: number; readonly lacking: number }
> = {
  name: 'draw-verifiers',
  load: async ({ trx, institutionId }, { pool }) => {
    const results = await listWantingResults(trx, institutionId, most);
    const conflicts = Map.groupBy(knownConflicts(results, pool), ({ applicationId }) => applicationId);
    const { rows } = await sql<{ hash: string }>`
      select hash from journal_head where institution_id = ${institutionId} and id = 'head' for update`.execute(
      trx,
    );
    return {
      seed: rows[0]?.hash ?? '0'.repeat(64),
      results: results.map(({ id, rounds, hadBy }) => ({
        id,
        rounds,
        barred: [
          ...new Set([
            ...hadBy,
            ...(conflicts.get(id) ?? []).map(({ reviewerAccountId }) => reviewerAccountId),
          ]),
        ].toSorted(),
      })),
      pool: pool.map(({ accountId, waiting, capacity }) => ({ accountId, waiting, capacity })),
      mobilityOf: new Map(results.map(({ id, mobilityId, callId }) => [id, { mobilityId, callId }])),
    };
  },
  decide: recordDraw,
  save: async ({ trx, institutionId }, { entries }) => {
    const drawn = entries
      .filter(({ noun }) => noun === 'verification')
      .map(({ recordId, data }) => ({ id: recordId, account: data['verifierAccountId'] }));
    if (drawn.length === 0) return;
    await sql`
      insert into verification_registry (verification_id, institution_id, account_id)
      select r.id, ${institutionId}, r.account
        from jsonb_to_recordset(${JSON.stringify(drawn)}::jsonb) as r (id text, account text)`.execute(trx);
  },
  answer: ([draw], { results }) => ({
    drawn: Number(draw?.data['verifications'] ?? 0),
    lacking: Number(draw?.data['lacking'] ?? results.reduce((sum, { rounds }) => sum + rounds.length, 0)),
  }),
};

import { sql } from 'kysely';
import {
  revokeAccess,
  type RevocationState,
  type RevocationWish,
} from '../../core/revocation/revoke-access.ts';
import type { Command } from '../command.ts';
import { sessionsOf } from './sessions-of.ts';

type Ended = {
  readonly id: string;
  readonly sessions: number;
  readonly accessKeys: number;
  readonly webhooks: number;
};

const commandNamed = (
  name: 'revoke-access' | 'revoke-all-access',
): Command<RevocationWish, RevocationState, Ended> => ({
  name,
  load: async ({ trx, institutionId }, { scope, accountId, isStop }) => {
    const { rows } = await sql<RevocationState>`
      select exists (select from membership m
                      where m.institution_id = ${institutionId} and m.account_id = ${accountId ?? ''}) as "isKnown",
             (select count(*) from session where ${sessionsOf(institutionId, scope, accountId)})::int as sessions,
             coalesce((select json_agg(k.id order by k.id) from access_key k
                        where k.institution_id = ${institutionId} and k.revoked_at is null and ${isStop}), '[]')
               as "accessKeyIds",
             coalesce((select json_agg(w.id order by w.id) from webhook w
                        where w.institution_id = ${institutionId} and w.status = 'active' and ${isStop}), '[]')
               as "webhookIds"`.execute(trx);
    const [state] = rows;
    if (state === undefined) throw new Error('no state of a revocation');
    return state;
  },
  decide: revokeAccess,
  save: async ({ trx, institutionId }, { input: { scope, accountId } }) => {
    await sql`delete from session where ${sessionsOf(institutionId, scope, accountId)}`.execute(trx);
  },
  answer: ([entry], { sessions, accessKeyIds, webhookIds }) => ({
    id: entry?.recordId ?? '',
    sessions,
    accessKeys: accessKeyIds.length,
    webhooks: webhookIds.length,
  }),
});

/** The sessions of an account or of everybody in an institution end, and where asked its keys and webhooks. */
export const revokeAccessCommand = commandNamed('revoke-access');
/** The sessions of everybody everywhere end. */
export const revokeAllAccessCommand = commandNamed('revoke-all-access');

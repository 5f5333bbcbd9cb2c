import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { CallStanding } from '../../core/programme/call.ts';
import { callState, type CallState } from '../../core/programme/call-state.ts';
import type { CallRules } from '../../core/programme/rules.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

type Times = Pick<CallStanding, 'announcedAt' | 'opensAt' | 'closesAt' | 'graceMinutes'>;

/** A call as readers see it, at the time it was read. */
export interface CallRow {
  readonly id: string;
  readonly programmeId: string;
  readonly programme: LocalizedText;
  readonly state: CallState;
  readonly version: number;
  readonly rules: CallRules;
  readonly rulesSha256: string;
  readonly rubricSha256: string;
  readonly announcedAt: string | null;
  readonly isDemonstration: boolean;
  readonly now: string;
}

/** Announced calls, with `withDrafts` all, or those with the given ids; the last to close first. */
export const listCalls = async (
  trx: RegisterTransaction,
  now: Date,
  { ids, withDrafts = false }: { readonly ids?: readonly string[]; readonly withDrafts?: boolean } = {},
): Promise<readonly CallRow[]> => {
  const { rows } = await sql<Omit<CallRow, 'state' | 'now'> & Times>`
    select c.id, c.programme_id as "programmeId", t.name as programme, c.version, r.rules,
           c.rules_sha256 as "rulesSha256", c.rubric_sha256 as "rubricSha256",
           ${instant('c.announced_at')} as "announcedAt", c.is_demonstration as "isDemonstration",
           ${instant('c.opens_at')} as "opensAt", ${instant('c.closes_at')} as "closesAt",
           c.grace_minutes as "graceMinutes"
      from call c
      join programme_text t on t.programme_id = c.programme_id
      join call_rules r on r.call_id = c.id and r.version = c.version
     where ${withDrafts ? sql`true` : sql`c.announced_at is not null`}
       and ${ids === undefined ? sql`true` : sql`c.id = any(${ids})`}
     order by c.closes_at desc, c.id`.execute(trx);
  const at = now.toISOString();
  return rows.map(({ opensAt, closesAt, graceMinutes, ...row }) => ({
    ...row,
    state: callState({ announcedAt: row.announcedAt, opensAt, closesAt, graceMinutes }, at),
    now: at,
  }));
};

import { sql } from 'kysely';
import type { Call, CallStanding } from '../../core/programme/call.ts';
import type { CallRules } from '../../core/programme/rules.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A call with its rules, without holding it: on the last day thousands submit to one call at once. */
export const readCall = async (trx: RegisterTransaction, id: string): Promise<Call | undefined> => {
  const { rows } = await sql<CallStanding & { id: string; rules: CallRules }>`
    select c.id, c.programme_id as "programmeId", c.version, c.rules_sha256 as "rulesSha256",
           c.rubric_sha256 as "rubricSha256", ${instant('c.drafted_at')} as "draftedAt",
           ${instant('c.announced_at')} as "announcedAt", ${instant('c.opens_at')} as "opensAt",
           ${instant('c.closes_at')} as "closesAt", c.grace_minutes as "graceMinutes",
           c.is_demonstration as "isDemonstration", r.rules
      from call c join call_rules r on r.call_id = c.id and r.version = c.version
     where c.id = ${id}`.execute(trx);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { id: callId, rules, ...standing } = row;
  return { id: callId, standing, rules };
};

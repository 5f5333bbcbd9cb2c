import { sql } from 'kysely';
import { nationalOffice } from '../../core/institution/institution.ts';
import type { CallRules } from '../../core/programme/rules.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

interface CallVersion {
  readonly version: number;
  readonly rulesSha256: string;
  readonly writtenAt: string;
  readonly reason: string | null;
  readonly rules: CallRules;
}

/** Every version of a call's rules with the reason of its correction, newest first. Read in the national office. */
export const listCallVersions = async (
  trx: RegisterTransaction,
  callId: string,
): Promise<readonly CallVersion[]> => {
  const { rows } = await sql<CallVersion>`
    select r.version, r.rules_sha256 as "rulesSha256", ${instant('r.written_at')} as "writtenAt", w.reason, r.rules
      from call_rules r
      left join journal j on j.institution_id = ${nationalOffice} and j.noun = 'call' and j.record_id = r.call_id
                         and j.kind = 'CallCorrected' and j.data ->> 'version' = r.version::text
      left join entry_reason w on w.institution_id = ${nationalOffice} and w.id = j.id
     where r.call_id = ${callId}
     order by r.version desc`.execute(trx);
  return rows;
};

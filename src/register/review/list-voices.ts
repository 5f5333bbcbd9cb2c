import { sql } from 'kysely';
import type { Voice } from '../../core/review/voice-recommendation.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** What a member of the committee said of an application, with his last reason. */
interface VoiceRow {
  readonly applicationId: string;
  readonly accountId: string;
  readonly member: string;
  readonly voice: Voice;
  readonly reason: string | null;
  readonly voicedAt: string;
}

/** The voices on a call, in the records of the office. */
export const listVoices = async (
  trx: RegisterTransaction,
  institutionId: string,
  callId: string,
): Promise<readonly VoiceRow[]> => {
  const { rows } = await sql<VoiceRow>`
    select v.application_id as "applicationId", v.account_id as "accountId", coalesce(o.name, '') as member, v.voice,
           (select r.reason from journal j
              left join entry_reason r on r.institution_id = j.institution_id and r.id = j.id
             where j.institution_id = ${institutionId} and j.noun = 'voice' and j.record_id = v.id
             order by j.sequence desc limit 1) as reason,
           ${instant('v.voiced_at')} as "voicedAt"
      from recommendation_voice v left join account o on o.id = v.account_id
     where v.institution_id = ${institutionId} and v.call_id = ${callId}
     order by v.voiced_at, v.id`.execute(trx);
  return rows;
};

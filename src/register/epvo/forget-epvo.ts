import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/**
 * What of a person was copied from the EPVO, written for it and sent to it. By his number there where it is known: as somebody joined it, or from
 * what was sent of his stays. That the EPVO has him is not changed by it.
 */
export const forgetEpvo = async (
  trx: RegisterTransaction,
  institutionId: string,
  personId: string,
): Promise<void> => {
  const stays = sql`select m.id from mobility m
    where m.institution_id = ${institutionId} and m.person_id = ${personId}`;
  const records = sql`
    ${stays}
    union select r.id from recognition r where r.institution_id = ${institutionId} and r.mobility_id in (${stays})
    union select r.id from result r where r.institution_id = ${institutionId} and r.mobility_id in (${stays})
    union select r.task_id from result r where r.institution_id = ${institutionId} and r.mobility_id in (${stays})
    union select t.id from task t join mobility m on m.institution_id = ${institutionId}
             and m.application_id = t.application_id
           where t.institution_id = ${institutionId} and m.person_id = ${personId}`;
  const { rows: students } = await sql<{ key: number }>`
    select key from epvo_link where institution_id = ${institutionId} and entity = 'STUDENT'
       and record_id = ${personId} and key is not null
     union select student_key from epvo_sending_line where institution_id = ${institutionId}
       and student_key is not null and record_id in (${records})`.execute(trx);
  const keys = students.map(({ key }) => key);
  await sql`delete from epvo_row where institution_id = ${institutionId} and student_key = any(${keys})`.execute(
    trx,
  );
  await sql`
    delete from epvo_row r using epvo_link l
     where r.institution_id = ${institutionId} and l.institution_id = ${institutionId} and l.entity = r.entity
       and l.key = r.key and l.record_id in (${records})`.execute(trx);
  await sql`
    delete from epvo_value where institution_id = ${institutionId}
       and id in (select l.id from epvo_link l where l.institution_id = ${institutionId}
                     and (l.record_id = ${personId} or l.record_id in (${records})))`.execute(trx);
  await sql`
    delete from epvo_sending_line where institution_id = ${institutionId} and record_id in (${records})`.execute(
    trx,
  );
};

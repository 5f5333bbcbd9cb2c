import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import type { Vault } from '../vault.ts';
import { openJson } from '../sealed-json.ts';
import { loadTwin } from './load-twin.ts';

/** Rows of the EPVO in quarantine of which a cell is one of these numbers of students: rather one too many than one left. */
const faultsNaming = async (
  trx: RegisterTransaction,
  institutionId: string,
  vault: Vault,
  students: readonly number[],
): Promise<readonly string[]> => {
  if (students.length === 0) return [];
  const { rows } = await sql<{ id: string; sealed: string }>`
    select id, row_sealed as sealed from import_fault
     where institution_id = ${institutionId} and row_sealed is not null`.execute(trx);
  const wanted = students.map(String);
  return rows
    .filter(({ id, sealed }) => {
      const place = { table: 'import_fault', column: 'row_sealed', recordId: id };
      const { cells } = openJson(vault, sealed, place) as { readonly cells: readonly string[] };
      return cells.some((cell) => wanted.includes(cell.trim()));
    })
    .map(({ id }) => id);
};

/**
 * What of a person was copied from the EPVO, brought by files, written for it and sent to it. By his number there where it is known: as somebody joined
 * it, from what was sent of his stays, or by his identification number, which must still be there. That the EPVO has him is not changed by it.
 */
export const forgetEpvo = async (
  trx: RegisterTransaction,
  institutionId: string,
  vault: Vault,
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
  const twin = await loadTwin(trx, institutionId, vault, ['STUDENT_TRANSFER', 'FOREIGN_SUBJECTS']);
  const matched = twin?.students.get(personId);
  const keys = [...students.map(({ key }) => key), ...(matched === undefined ? [] : [matched])];
  const transfers = keys.flatMap((key) => twin?.tables.get('STUDENT_TRANSFER')?.byStudent(key) ?? []);
  // Courses name whose they are by the mobility alone.
  const courses = Array.from(twin?.tables.get('FOREIGN_SUBJECTS')?.rows ?? [])
    .filter(([, row]) => transfers.includes(Number(row['transferId'])))
    .map(([key]) => key);
  await sql`
    delete from epvo_row
     where institution_id = ${institutionId}
       and (student_key = any(${keys}) or entity = 'FOREIGN_SUBJECTS' and key = any(${courses}))`.execute(
    trx,
  );
  await sql`
    delete from imported_record
     where institution_id = ${institutionId}
       and (subject_key = any(${keys})
            or target = 'epvo/FOREIGN_SUBJECTS' and row_key = any(${courses.map(String)}))`.execute(trx);
  await sql`
    delete from import_fault where institution_id = ${institutionId}
       and id = any(${await faultsNaming(trx, institutionId, vault, keys)})`.execute(trx);
  await sql`
    delete from imported_record r using epvo_link l
     where r.institution_id = ${institutionId} and l.institution_id = ${institutionId}
       and r.target = 'epvo/' || l.entity and r.row_key = l.key::text and l.record_id in (${records})`.execute(
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

import { sql } from 'kysely';
import { readIin } from '../../core/basics/iin.ts';
import type { EpvoTable } from '../../core/epvo/epvo-field.ts';
import type { EpvoRow } from '../../core/epvo/epvo-row.ts';
import { keepOfMirror } from '../../core/epvo/keep-of-mirror.ts';
import type { Place } from '../command.ts';
import { hashIin } from '../person/hash-iin.ts';

/** The rows of a table that are kept: of people only those who have a mobility in the EPVO, or a stay here. */
export const keepMobile = async (
  { trx, institutionId, vault }: Pick<Place, 'trx' | 'institutionId' | 'vault'>,
  table: EpvoTable,
  rows: readonly EpvoRow[],
): Promise<readonly EpvoRow[]> => {
  const { rows: mobile } = await sql<{ key: number }>`
    select distinct student_key as key from epvo_row
     where institution_id = ${institutionId} and student_key is not null
       and entity in ('STUDENT_TRANSFER', 'ORDERS_ACADEMIC_MOBILITY', 'ORDER_INTERNSHIP_STUDENTS', 'STUDENT')
     union select subject_key from imported_record
     where institution_id = ${institutionId} and subject_key is not null and superseded_by is null
       and target in ('epvo/STUDENT_TRANSFER', 'epvo/ORDERS_ACADEMIC_MOBILITY', 'epvo/ORDER_INTERNSHIP_STUDENTS',
                      'epvo/STUDENT')
     union select key from epvo_link
     where institution_id = ${institutionId} and entity = 'STUDENT' and key is not null`.execute(trx);
  const { rows: people } = await sql<{ hash: string }>`
    select distinct d.iin_hash as hash from mobility m
      join person_detail d on d.institution_id = ${institutionId} and d.id = m.person_id
     where m.institution_id = ${institutionId} and d.iin_hash is not null`.execute(trx);
  const keys = new Set(mobile.map(({ key }) => key));
  const hashes = new Set(people.map(({ hash }) => hash));
  return keepOfMirror(table.entity, rows, (student, { iin }) => {
    if (keys.has(student)) return true;
    const read = typeof iin === 'string' && hashes.size > 0 ? readIin(iin) : undefined;
    return read?.ok === true && hashes.has(hashIin(vault.identityKey, read.value));
  });
};

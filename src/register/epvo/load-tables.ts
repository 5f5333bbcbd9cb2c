import { sql } from 'kysely';
import { epvoEntities, type EpvoEntity } from '../../core/epvo/epvo-entity.ts';
import type { TwinTable } from '../../core/epvo/twin.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import type { Vault } from '../vault.ts';
import { SealedRows, type SealedText } from './sealed-rows.ts';

interface Reading {
  readonly entity: EpvoEntity;
  readonly readAt: string;
  readonly mostKey: number;
}

interface StoredRow {
  readonly id: string;
  readonly entity: EpvoEntity;
  readonly key: number;
  readonly student: number | null;
  readonly sealed: string;
  readonly readAt: string;
}

interface ImportedRow extends StoredRow {
  readonly importId: string;
}

/** Rows that files brought, oldest first; a row that a later file changed lies under it, since that one may have had fewer columns. */
const loadImported = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<readonly ImportedRow[]> => {
  const { rows } = await sql<ImportedRow>`
    select r.id, substr(r.target, 6) as entity, r.row_key::integer as key, r.subject_key as student,
           r.row_sealed as sealed, ${instant('b.ended_at')} as "readAt", r.batch_id as "importId"
      from imported_record r
      join import_batch b on b.institution_id = ${institutionId} and b.id = r.batch_id
     where r.institution_id = ${institutionId} and r.row_sealed is not null and b.status = 'imported'
       and r.target = any(${epvoEntities.map((entity) => `epvo/${entity}`)})
     order by b.ended_at, r.id`.execute(trx);
  return rows;
};

/** The copy of the tables that were read from the service or from files; later words stand over earlier ones. */
export const loadTables = async (
  trx: RegisterTransaction,
  institutionId: string,
  vault: Vault,
  universityId: number,
): Promise<ReadonlyMap<EpvoEntity, TwinTable>> => {
  const { rows: readings } = await sql<Reading>`
    select distinct on (entity) entity, ${instant('ended_at')} as "readAt", most_key as "mostKey"
      from epvo_reading where institution_id = ${institutionId} and status = 'done'
     order by entity, ended_at desc, id desc`.execute(trx);
  const { rows: stored } = await sql<StoredRow>`
    select id, entity, key, student_key as student, row_sealed as sealed, ${instant('read_at')} as "readAt"
      from epvo_row where institution_id = ${institutionId} order by entity, key`.execute(trx);
  const whole = new Map(readings.map((reading) => [reading.entity, reading]));
  const tables = new Map<
    EpvoEntity,
    Map<number, { readAt: string; student: number | null; layers: SealedText[] }>
  >();
  const tableOf = (entity: EpvoEntity) => {
    const found = tables.get(entity) ?? new Map<number, never>();
    tables.set(entity, found);
    return found as NonNullable<ReturnType<typeof tables.get>>;
  };
  for (const { entity } of readings) tableOf(entity);
  for (const { id, entity, key, student, sealed, readAt } of stored)
    tableOf(entity).set(key, {
      ...{ readAt, student },
      layers: [{ sealed, place: { table: 'epvo_row', column: 'row_sealed', recordId: id } }],
    });
  const latest = new Map<EpvoEntity, Pick<ImportedRow, 'readAt' | 'importId'>>();
  for (const imported of await loadImported(trx, institutionId)) {
    const { id, entity, key, student, sealed, readAt } = imported;
    const standing = tableOf(entity).get(key);
    // What was read whole after the file came says more than the file.
    if (readAt <= (standing?.readAt ?? whole.get(entity)?.readAt ?? '')) continue;
    const layer = { sealed, place: { table: 'imported_record', column: 'row_sealed', recordId: id } };
    if (standing === undefined) tableOf(entity).set(key, { readAt: '', student, layers: [layer] });
    else {
      standing.layers.push(layer);
      standing.student ??= student;
    }
    latest.set(entity, imported);
  }
  return new Map(
    Array.from(tables, ([entity, rows]): readonly [EpvoEntity, TwinTable] => {
      const reading = whole.get(entity);
      const layers = new Map(Array.from(rows, ([key, { layers: own }]) => [key, own]));
      const byStudent = Map.groupBy(rows.keys(), (key) => rows.get(key)?.student ?? null);
      return [
        entity,
        {
          readAt: latest.get(entity)?.readAt ?? reading?.readAt ?? '',
          importId: latest.get(entity)?.importId ?? null,
          isWhole: reading !== undefined,
          mostKey: [...rows.keys()].reduce((most, key) => Math.max(most, key), reading?.mostKey ?? 0),
          rows: new SealedRows(layers, vault, { typeCode: entity, universityId }),
          byStudent: (student) => byStudent.get(student) ?? [],
        },
      ];
    }),
  );
};

import { sql } from 'kysely';
import { epvoEntities, type EpvoEntity } from '../../core/epvo/epvo-entity.ts';
import { epvoTables } from '../../core/epvo/epvo-tables.ts';
import type { TwinTable } from '../../core/epvo/twin.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import type { Vault } from '../vault.ts';
import { loadStoredRows, type Reach } from './load-stored-rows.ts';
import { SealedRows, type SealedText } from './sealed-rows.ts';

interface Standing {
  readonly readAt: string;
  readonly student: number | null;
  readonly layers: SealedText[];
}

/** Tables whose numbers a row of another may hold. */
const referredTo: readonly EpvoEntity[] = epvoEntities.filter((entity) =>
  Object.values(epvoTables).some(({ fields }) => fields.some((field) => field.entity === entity)),
);

interface Keys {
  readonly entity: EpvoEntity;
  readonly count: number;
  readonly most: number;
  readonly keys: readonly number[] | null;
}

/** How many rows of each table there are, the highest number, and of those that others refer to all numbers; without opening any. */
const loadKeys = async (
  trx: RegisterTransaction,
  institutionId: string,
  only: readonly EpvoEntity[],
): Promise<ReadonlyMap<EpvoEntity, Omit<Keys, 'entity'>>> => {
  const { rows: read } = await sql<Keys>`
    select entity, count(*)::int as count, max(key) as most,
           case when entity = any(${referredTo}) then array_agg(key) end as keys
      from epvo_row
     where institution_id = ${institutionId} and entity = any(${only}) group by entity`.execute(trx);
  const { rows: brought } = await sql<Keys>`
    select substr(r.target, 6) as entity, count(*)::int as count, max(r.row_key::integer) as most,
           array_agg(r.row_key::integer) as keys
      from imported_record r
      join import_batch b on b.institution_id = ${institutionId} and b.id = r.batch_id
     where r.institution_id = ${institutionId} and r.row_sealed is not null and r.superseded_by is null
       and b.status = 'imported' and r.target = any(${only.map((entity) => `epvo/${entity}`)})
       and b.ended_at > coalesce((select max(e.ended_at) from epvo_reading e
                                   where e.institution_id = ${institutionId}
                                     and e.entity = substr(r.target, 6) and e.status = 'done'), '-infinity')
       and not exists (select from epvo_row o
                        where o.institution_id = ${institutionId} and o.entity = substr(r.target, 6)
                          and o.key = r.row_key::integer)
     group by 1`.execute(trx);
  const all = new Map(read.map(({ entity, ...row }) => [entity, row]));
  for (const { entity, count, most, keys } of brought) {
    const before = all.get(entity) ?? { count: 0, most: 0, keys: referredTo.includes(entity) ? [] : null };
    all.set(entity, {
      ...{ count: before.count + count, most: Math.max(before.most, most) },
      keys: before.keys === null || keys === null ? null : [...before.keys, ...keys],
    });
  }
  return all;
};

/** The copy of tables that were read from the service or from files, as far as `reach` asks for rows; later words stand over earlier ones. */
export const loadTables = async (
  trx: RegisterTransaction,
  institutionId: string,
  vault: Vault,
  {
    universityId,
    reach,
    only = epvoEntities,
  }: {
    readonly universityId: number;
    readonly reach: Reach;
    /** None but these tables. */
    readonly only?: readonly EpvoEntity[];
  },
): Promise<ReadonlyMap<EpvoEntity, TwinTable>> => {
  const { rows: readings } = await sql<{ entity: EpvoEntity; readAt: string; mostKey: number }>`
    select distinct on (entity) entity, ${instant('ended_at')} as "readAt", most_key as "mostKey"
      from epvo_reading where institution_id = ${institutionId} and status = 'done'
     order by entity, ended_at desc, id desc`.execute(trx);
  const whole = new Map(readings.map((reading) => [reading.entity, reading]));
  const all = await loadKeys(trx, institutionId, only);
  const tables = new Map<EpvoEntity, Map<number, Standing>>();
  for (const entity of only) if (whole.has(entity) || all.has(entity)) tables.set(entity, new Map());
  const { read, imported } = await loadStoredRows(trx, institutionId, reach);
  for (const { id, entity, key, student, sealed, readAt } of read)
    tables.get(entity)?.set(key, {
      ...{ readAt, student },
      layers: [{ sealed, place: { table: 'epvo_row', column: 'row_sealed', recordId: id } }],
    });
  for (const { id, entity, key, student, sealed, readAt } of imported) {
    const standing = tables.get(entity)?.get(key);
    // What was read whole after the file came says more than the file.
    if (readAt <= (standing?.readAt ?? whole.get(entity)?.readAt ?? '')) continue;
    const layer = { sealed, place: { table: 'imported_record', column: 'row_sealed', recordId: id } };
    if (standing === undefined) tables.get(entity)?.set(key, { readAt: '', student, layers: [layer] });
    else standing.layers.push(layer);
  }
  const { rows: latest } = await sql<{ entity: EpvoEntity; id: string; endedAt: string }>`
    select distinct on (target) substr(target, 6) as entity, id, ${instant('ended_at')} as "endedAt"
      from import_batch b
     where institution_id = ${institutionId} and status = 'imported'
       and target = any(${epvoEntities.map((entity) => `epvo/${entity}`)}) and imported > 0
     order by target, ended_at desc, id desc`.execute(trx);
  const imports = new Map(latest.map((one) => [one.entity, one]));
  return new Map(
    Array.from(tables, ([entity, rows]): readonly [EpvoEntity, TwinTable] => {
      const reading = whole.get(entity);
      const last = imports.get(entity);
      const since = last !== undefined && last.endedAt > (reading?.readAt ?? '') ? last : undefined;
      const layers = new Map(Array.from(rows, ([key, { layers: own }]) => [key, own]));
      const byStudent = Map.groupBy(rows.keys(), (key) => rows.get(key)?.student ?? null);
      const frame = { typeCode: entity, universityId };
      const { count = 0, most = 0, keys = null } = all.get(entity) ?? {};
      const rest = { size: count, keys: keys === null ? undefined : new Set(keys) };
      return [
        entity,
        {
          readAt: since?.endedAt ?? reading?.readAt ?? '',
          importId: since?.id ?? null,
          isWhole: reading !== undefined,
          mostKey: Math.max(most, reading?.mostKey ?? 0),
          rows: new SealedRows(layers, vault, frame, reach.whole.includes(entity) ? undefined : rest),
          byStudent: (student) => byStudent.get(student) ?? [],
        },
      ];
    }),
  );
};

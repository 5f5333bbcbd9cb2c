import { sql } from 'kysely';
import { readIin } from '../../core/basics/iin.ts';
import { epvoEntities, type EpvoEntity } from '../../core/epvo/epvo-entity.ts';
import type { EpvoRow } from '../../core/epvo/epvo-row.ts';
import type { DictionaryEntry } from '../../core/epvo/known-codes.ts';
import { linkName, type Twin, type TwinTable } from '../../core/epvo/twin.ts';
import type { RegisterTransaction } from '../db.ts';
import { hashIin } from '../person/hash-iin.ts';
import type { Vault } from '../vault.ts';
import type { Reach } from './load-stored-rows.ts';
import { loadTables } from './load-tables.ts';
import { findUniversityNumber } from './find-university-number.ts';
import { openJson } from '../sealed-json.ts';

const loadDictionaries = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<Twin['dictionaries']> => {
  const { rows } = await sql<DictionaryEntry & { dictionary: string }>`
    select dictionary, code as id, name_kz as "nameKz", name_ru as "nameRu", name_en as "nameEn"
      from epvo_dictionary where institution_id = ${institutionId} order by dictionary, code`.execute(trx);
  return new Map(
    Array.from(
      Map.groupBy(rows, ({ dictionary }) => dictionary),
      ([dictionary, own]) => [
        dictionary,
        new Map(own.map(({ dictionary: _name, ...entry }) => [entry.id, entry])),
      ],
    ),
  );
};

const loadLinks = async (
  trx: RegisterTransaction,
  institutionId: string,
  vault: Vault,
): Promise<Twin['links']> => {
  const { rows } = await sql<{
    id: string;
    entity: EpvoEntity;
    recordId: string;
    key: number | null;
    sealed: string | null;
  }>`
    select l.id, l.entity, l.record_id as "recordId", l.key, v.values_sealed as sealed
      from epvo_link l
      left join epvo_value v on v.institution_id = ${institutionId} and v.id = l.id
     where l.institution_id = ${institutionId}`.execute(trx);
  return new Map(
    rows.map(({ id, entity, recordId, key, sealed }) => {
      const place = { table: 'epvo_value', column: 'values_sealed', recordId: id };
      const values = sealed === null ? {} : (openJson(vault, sealed, place) as EpvoRow);
      return [linkName(entity, recordId), { key, values }];
    }),
  );
};

/** Whose number stands in which row of `STUDENT`, without reading any number of the register. */
const matchStudents = async (
  trx: RegisterTransaction,
  institutionId: string,
  vault: Vault,
  table: TwinTable | undefined,
): Promise<Twin['students']> => {
  const keys = new Map(
    Array.from(table?.rows ?? [], ([key, { iin }]): readonly [string, number] | undefined => {
      const read = typeof iin === 'string' ? readIin(iin) : undefined;
      return read?.ok === true ? [hashIin(vault.identityKey, read.value), key] : undefined;
    }).filter((pair) => pair !== undefined),
  );
  if (keys.size === 0) return new Map();
  const { rows } = await sql<{ id: string; hash: string }>`
    select id, iin_hash as hash from person_detail
     where institution_id = ${institutionId} and iin_hash = any(${[...keys.keys()]})`.execute(trx);
  return new Map(rows.map(({ id, hash }) => [id, keys.get(hash) ?? 0]));
};

/** Tables that rows of the register are found in by what they say. */
const always: readonly EpvoEntity[] = ['FOREIGN_UNIVERSITIES', 'FOREIGN_UNIVERSITIES_AGREEMENT'];

/**
 * The copy of the EPVO of one university, with the rows of those who have a stay; `whole`: tables of which all rows are wanted. `undefined` while its
 * number there is not among its identifiers.
 */
export const loadTwin = async (
  trx: RegisterTransaction,
  institutionId: string,
  vault: Vault,
  whole: readonly EpvoEntity[] = [],
): Promise<Twin | undefined> => {
  const universityId = await findUniversityNumber(trx, institutionId);
  if (universityId === undefined) return undefined;
  const links = await loadLinks(trx, institutionId, vault);
  const joined = Array.from(links).flatMap(([name, { key }]) =>
    key === null ? [] : [{ entity: name.split('.')[0] ?? '', key }],
  );
  const load = async (reach: Reach, only?: readonly EpvoEntity[]) =>
    loadTables(trx, institutionId, vault, { universityId, reach, ...(only === undefined ? {} : { only }) });
  const people = await load({ whole: ['STUDENT'], students: [], linked: [] }, ['STUDENT']);
  const students = await matchStudents(trx, institutionId, vault, people.get('STUDENT'));
  const rest = epvoEntities.filter((entity) => entity !== 'STUDENT');
  const others = await load(
    {
      whole: [...always, ...whole].filter((entity) => entity !== 'STUDENT'),
      students: [
        ...students.values(),
        ...joined.filter(({ entity }) => entity === 'STUDENT').map(({ key }) => key),
      ],
      linked: joined.map(({ entity, key }) => `${entity}.${key}`),
    },
    rest,
  );
  // In the order of the tables, students among them as they were loaded for their numbers.
  const tables = new Map(
    epvoEntities.flatMap((entity) => {
      const table = (entity === 'STUDENT' ? people : others).get(entity);
      return table === undefined ? [] : [[entity, table] as const];
    }),
  );
  const dictionaries = await loadDictionaries(trx, institutionId);
  return { universityId, tables, dictionaries, links, students };
};

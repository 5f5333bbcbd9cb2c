import { sql } from 'kysely';
import type { EpvoTable } from '../../core/epvo/epvo-field.ts';
import { keyOfRow, type EpvoRow } from '../../core/epvo/epvo-row.ts';
import type { DictionaryEntry } from '../../core/epvo/known-codes.ts';
import type { Place } from '../command.ts';
import { sealJson } from '../sealed-json.ts';

/** What was read of a table and of the dictionaries that it names. */
interface ReadMirror {
  readonly kept: readonly EpvoRow[];
  readonly dictionaries: ReadonlyMap<string, readonly DictionaryEntry[]>;
}

const size = 500;

const piecesOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

/** Put rows of a table in the place of those of the same numbers. */
export const putMirrorRows = async (
  {
    trx,
    institutionId,
    vault,
    circumstances: { now },
  }: Pick<Place, 'trx' | 'institutionId' | 'vault'> & {
    readonly circumstances: { readonly now: string };
  },
  table: EpvoTable,
  readingId: string,
  rows: readonly EpvoRow[],
): Promise<void> => {
  for (const piece of piecesOf(rows)) {
    const values = piece.map((row) => {
      const key = keyOfRow(row, table.key) ?? 0;
      const id = `${table.entity}.${key}`;
      const sealed = sealJson(vault, row, { table: 'epvo_row', column: 'row_sealed', recordId: id });
      const student = keyOfRow(row, 'studentId') ?? null;
      return { id, entity: table.entity, key, student_key: student, row_sealed: sealed };
    });
    await sql`
      insert into epvo_row (institution_id, id, entity, key, student_key, row_sealed, reading_id, read_at)
      select ${institutionId}, v.id, v.entity, v.key, v.student_key, v.row_sealed, ${readingId}, ${now}
        from jsonb_populate_recordset(null::epvo_row, ${JSON.stringify(values)}::jsonb) v
      on conflict (institution_id, id) do update set student_key = excluded.student_key,
        row_sealed = excluded.row_sealed, reading_id = excluded.reading_id, read_at = excluded.read_at`.execute(
      trx,
    );
  }
};

/** Put what was read in the place of what was read before: all of the table, and all of each dictionary. */
export const saveMirror = async (
  place: Place,
  table: EpvoTable,
  readingId: string,
  { kept, dictionaries }: ReadMirror,
): Promise<void> => {
  const { trx, institutionId, circumstances } = place;
  await sql`delete from epvo_row where institution_id = ${institutionId} and entity = ${table.entity}`.execute(
    trx,
  );
  await putMirrorRows(place, table, readingId, kept);
  for (const [dictionary, entries] of dictionaries) {
    await sql`delete from epvo_dictionary
               where institution_id = ${institutionId} and dictionary = ${dictionary}`.execute(trx);
    for (const piece of piecesOf(entries)) {
      const values = piece.map(({ id, nameKz, nameRu, nameEn }) => ({
        ...{ id: `${dictionary}.${id}`, code: id, name_kz: nameKz, name_ru: nameRu, name_en: nameEn },
      }));
      await sql`
        insert into epvo_dictionary (institution_id, id, dictionary, code, name_kz, name_ru, name_en, read_at)
        select ${institutionId}, v.id, ${dictionary}, v.code, v.name_kz, v.name_ru, v.name_en, ${circumstances.now}
          from jsonb_populate_recordset(null::epvo_dictionary, ${JSON.stringify(values)}::jsonb) v
        on conflict (institution_id, id) do nothing`.execute(trx);
    }
  }
};

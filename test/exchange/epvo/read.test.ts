import { describe, expect, it } from 'vitest';
import { epvoTables } from '../../../src/core/epvo/epvo-tables.ts';
import { epvoLimits } from '../../../src/exchange/epvo/epvo-limits.ts';
import { readAnswer } from '../../../src/exchange/epvo/read-answer.ts';
import { readDictionary } from '../../../src/exchange/epvo/read-dictionary.ts';
import { readEntityFile } from '../../../src/exchange/epvo/read-entity-file.ts';
import { readPage } from '../../../src/exchange/epvo/read-page.ts';

const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const table = epvoTables.FINANCING_SOURCE_ACADEMIC_MOBILITY;
const refused = (code: string, params: object = {}) => ({ ok: false, refusal: { code, params } });

describe('an answer of the EPVO', () => {
  const answer = { requestedElements: 2, savedElements: 1, updatedElements: 0, failedElementsCcount: 1 };

  it('is read as it is spelled', () => {
    const failedRecords = [{ record: { id: 2 }, errors: ['nameRu: must not be null', { code: 7 }] }];
    expect(readAnswer(bytes({ ...answer, failedRecords, more: true }))).toEqual({
      ok: true,
      value: {
        ...{ requested: 2, saved: 1, updated: 0, failed: 1 },
        failures: [{ record: { id: 2 }, errors: ['nameRu: must not be null', '{"code":7}'] }],
      },
    });
    expect(readAnswer(bytes({ ...answer, failedRecords: null }))).toMatchObject({ ok: true });
  });

  it('is not guessed where the count is spelled right, is missing or negative', () => {
    const { failedElementsCcount: count, ...rest } = answer;
    for (const other of [
      { ...rest, failedElementsCount: count },
      { ...answer, savedElements: -1 },
      [],
      'null',
    ])
      expect(readAnswer(bytes(other))).toEqual(refused('epvo-not-an-answer'));
    expect(readAnswer(bytes('<html>'))).toEqual(refused('epvo-not-json'));
    expect(readAnswer(new Uint8Array([0x22, 0xff, 0x22]))).toEqual(refused('epvo-not-json'));
  });
});

describe('a page', () => {
  it('has whole rows: what was left out is empty, what nobody described is kept', () => {
    const content = [{ id: 1, nameRu: 'Грант', more: { a: [1] } }];
    expect(readPage(bytes({ content, totalPages: 3, totalElements: 5 }), table)).toEqual({
      ok: true,
      value: {
        rows: [{ id: 1, nameRu: 'Грант', nameKz: null, nameEn: null, more: { a: [1] } }],
        ...{ pages: 3, total: 5 },
      },
    });
    expect(readPage(bytes([{ id: 1 }]), table)).toMatchObject({ ok: true, value: { pages: 1 } });
  });

  it('is refused where a row has no number, is of another table or too large', () => {
    const page = (row: unknown) => readPage(bytes([{ id: 1 }, row]), table);
    for (const row of [{ id: '2' }, { id: null }, {}, 5, null, [1]])
      expect(page(row)).toEqual(refused('epvo-row-without-key', { row: 2, key: 'id' }));
    expect(page({ id: 2, typeCode: 'ORDERS' })).toEqual(
      refused('epvo-rows-of-another-table', { row: 2, found: 'ORDERS', table: table.entity }),
    );
    const wide = Object.fromEntries(Array.from({ length: epvoLimits.fields + 1 }, (_, at) => [`f${at}`, at]));
    expect(page({ id: 2, ...wide })).toEqual(refused('epvo-row-too-large', { row: 2 }));
    expect(page({ id: 2, nameRu: 'x'.repeat(epvoLimits.valueLength) })).toEqual(
      refused('epvo-row-too-large', { row: 2 }),
    );
    expect(readPage(bytes({ content: {}, totalPages: 1 }), table)).toEqual(
      refused('epvo-not-a-page', { table: table.entity }),
    );
  });

  it('changes no object by its names', () => {
    const read = readPage(bytes('[{"id":1,"__proto__":{"isRead":true},"constructor":1}]'), table);
    expect(read).toEqual({
      ok: true,
      value: { rows: [{ id: 1, nameRu: null, nameKz: null, nameEn: null }], pages: 1, total: null },
    });
    expect(({} as Record<string, unknown>)['isRead']).toBeUndefined();
  });
});

describe('a dictionary', () => {
  it('has numbers and names', () => {
    expect(readDictionary(bytes([{ id: 1, nameRu: 'Муж', more: 1 }]), 'Sex')).toEqual({
      ok: true,
      value: [{ id: 1, nameKz: null, nameRu: 'Муж', nameEn: null }],
    });
    expect(readDictionary(bytes([{ id: 'a' }]), 'Sex')).toEqual(
      refused('epvo-not-a-dictionary', { dictionary: 'Sex' }),
    );
  });
});

describe('a file of a table', () => {
  const read = async (content: string, name = 'file.csv') => readEntityFile(bytes(content), name, table);

  it('is JSON or CSV, with the same rows', async () => {
    const rows = [{ id: 4, nameRu: 'Грант', nameKz: null, nameEn: 'Grant; own' }];
    expect(await read('\ufeff[{"id":4,"nameRu":"Грант","nameEn":"Grant; own"}]')).toEqual({
      ok: true,
      value: rows,
    });
    expect(await read('id;nameRu;nameKz;nameEn\n4;Грант;;"Grant; own"\n')).toEqual({ ok: true, value: rows });
  });

  it('is refused where a column is not there: it would be emptied', async () => {
    expect(await read('id,nameRu\n4,Грант\n')).toEqual(
      refused('epvo-columns-missing', { table: table.entity, columns: 'nameKz, nameEn' }),
    );
  });

  it('is refused as a whole at the first cell that cannot be read', async () => {
    expect(await read('id,nameRu,nameKz,nameEn\n4,a,b,c\nfour,a,b,c\n')).toEqual(
      refused('epvo-cell-wrong', { line: 3, column: 'id', type: 'int32' }),
    );
  });

  it('is refused where a number comes twice, and where it is one page of several', async () => {
    expect(await read('[{"id":4},{"id":4}]')).toEqual(refused('epvo-row-twice', { key: 4 }));
    expect(await read('{"content":[{"id":4}],"totalPages":2}')).toEqual(
      refused('epvo-not-a-page', { table: table.entity }),
    );
  });
});

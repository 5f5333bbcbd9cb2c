import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EpvoEntity } from '../../src/core/epvo/epvo-entity.ts';
import { epvoEntities } from '../../src/core/epvo/epvo-entity.ts';
import { epvoProfiles } from '../../src/core/epvo/epvo-profile.ts';
import { epvoTables } from '../../src/core/epvo/epvo-tables.ts';
import { checkProfile } from '../../src/core/import/check-profile.ts';
import type { CodeLists } from '../../src/core/import/code-lists.ts';
import { nationalOffice } from '../../src/core/institution/institution.ts';
import { writeXlsx } from '../../src/exchange/tabular/write-xlsx.ts';
import { guessFile, importRecords } from '../../src/intake/import-records.ts';
import { importTargets } from '../../src/intake/import-targets.ts';
import { loadKnownFiles } from '../../src/intake/known-files.ts';
import { loadCodeLists } from '../../src/intake/load-code-lists.ts';
import { loadTwin } from '../../src/register/epvo/load-twin.ts';
import { putMirrorRows } from '../../src/register/epvo/save-mirror.ts';
import { listFaults } from '../../src/register/import/list-faults.ts';
import { listRecords } from '../../src/register/import/list-records.ts';
import { undoBatchCommand } from '../../src/register/import/undo-batch.ts';
import { newId } from '../../src/register/new-id.ts';
import { perform } from '../../src/register/perform.ts';
import { freshRegister, type FreshRegister } from '../register/cluster.ts';
import { testVault } from '../register/test-vault.ts';

let register: FreshRegister;
let admin: Client;
let lists: CodeLists;
const place = nationalOffice;
const setting = {
  ...{ isDemonstration: true, staffNeedSecondFactor: false, now: () => new Date(), vault: testVault },
};

const profileOf = (entity: EpvoEntity) => {
  const found = epvoProfiles.find(({ target }) => target === `epvo/${entity}`);
  if (found === undefined) throw new Error(entity);
  return found;
};
const take = async (entity: EpvoEntity, lines: readonly string[], name = `${entity}.csv`) => {
  const outcome = await importRecords(
    register,
    setting,
    { name, bytes: Buffer.from(`${lines.join('\n')}\n`) },
    {
      ...{ institutionId: place, asker: 'operator', profile: profileOf(entity), known: [], lists },
      limitBytes: 10_000_000,
    },
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};
const undo = async (id: string) =>
  perform(
    register,
    undoBatchCommand,
    { institutionId: place, asker: 'operator', requestKey: newId('req'), input: { id } },
    setting,
  );
const twin = async () =>
  register.inInstitution(place, async (trx) => loadTwin(trx, place, testVault, epvoEntities));
const rowOf = async (entity: EpvoEntity, key: number) => (await twin())?.tables.get(entity)?.rows.get(key);
const read = async (entity: EpvoEntity, rows: readonly Record<string, string | number | null>[], at: Date) =>
  register.inInstitution(place, async (trx) => {
    const id = newId('erd');
    await sql`insert into epvo_reading (institution_id, id, entity, source, status, seen, kept, most_key, ordered_at, ended_at)
      values (${place}, ${id}, ${entity}, 'file', 'done', 1, 1, 1, ${at.toISOString()}, ${at.toISOString()})`.execute(
      trx,
    );
    const given = { trx, institutionId: place, vault: testVault, circumstances: { now: at.toISOString() } };
    await putMirrorRows(given, epvoTables[entity], id, rows);
  });

beforeAll(async () => {
  register = await freshRegister();
  lists = await loadCodeLists();
  admin = new Client(register.admin);
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await register.close();
});

describe('profiles of the EPVO', () => {
  it('are there for every table, made of its fields, and right', () => {
    expect(epvoProfiles.map(({ target }) => target)).toEqual(epvoEntities.map((entity) => `epvo/${entity}`));
    expect(profileOf('STUDENT_TRANSFER').id).toBe('epvo-student-transfer');
    for (const profile of epvoProfiles) expect(checkProfile(profile, importTargets, lists)).toEqual([]);
  });

  it('are found by the head of a file that was saved from a table', async () => {
    const known = await loadKnownFiles();
    for (const entity of epvoEntities) {
      const bytes = Buffer.from(`${epvoTables[entity].fields.map(({ name }) => name).join(';')}\n1\n`);
      const guessed = await guessFile({ name: 'x.csv', bytes }, { limitBytes: 1e6, lists, known });
      expect(guessed.ok && guessed.value.profiles[0]?.file.id).toBe(profileOf(entity).id);
    }
  });
});

describe('a table of the EPVO from a file', () => {
  it('is refused where nobody said which university it is', async () => {
    await expect(take('FOREIGN_UNIVERSITIES', ['id,nameEn', '1,Wien'])).rejects.toThrow('epvo-no-number');
    await admin.query(
      `insert into identifier (institution_id, id, kind, value) values ($1, 'idn_1', 'epvo', '77')`,
      [place],
    );
  });

  it('stands in the copy until it is undone, and what is not in the file is not emptied', async () => {
    await read(
      'FOREIGN_UNIVERSITIES',
      [{ id: 1, nameEn: 'Wien', nameRu: 'Вена', rating: 5 }],
      new Date('2026-01-01'),
    );
    const first = await take('FOREIGN_UNIVERSITIES', [
      'id,nameEn,countryId',
      '1,Universität Wien,',
      '2,Praha,55',
    ]);
    expect(first).toMatchObject({ rows: 2, imported: 2, rejected: 0 });
    // `countryId` has a column and no value: it is empty. `nameRu` and `rating` have none: they stay.
    expect(await rowOf('FOREIGN_UNIVERSITIES', 1)).toMatchObject({
      ...{ nameEn: 'Universität Wien', nameRu: 'Вена', rating: 5, countryId: null, universityId: 77 },
    });
    const second = await take('FOREIGN_UNIVERSITIES', ['id,rating', '2,9']);
    expect(await rowOf('FOREIGN_UNIVERSITIES', 2)).toMatchObject({
      nameEn: 'Praha',
      countryId: 55,
      rating: 9,
    });
    expect(await take('FOREIGN_UNIVERSITIES', ['id,rating', '2,9'])).toMatchObject({
      imported: 0,
      unchanged: 1,
    });
    expect((await undo(first.batch)).ok).toBe(false);
    expect((await undo(second.batch)).ok).toBe(true);
    expect(await rowOf('FOREIGN_UNIVERSITIES', 2)).not.toHaveProperty('rating');
    expect((await undo(first.batch)).ok).toBe(true);
    expect(await rowOf('FOREIGN_UNIVERSITIES', 2)).toBeUndefined();
    expect(await rowOf('FOREIGN_UNIVERSITIES', 1)).toMatchObject({ nameEn: 'Wien' });
  });

  it('gives way to what was read whole after it', async () => {
    const { batch } = await take('ORDERS', ['orderId,orderNumber', '3,17-а']);
    expect(await rowOf('ORDERS', 3)).toMatchObject({ orderNumber: '17-а' });
    expect((await twin())?.tables.get('ORDERS')).toMatchObject({ isWhole: false, importId: batch });
    await read('ORDERS', [{ orderId: 3, orderNumber: '18-б' }], new Date(Date.now() + 5000));
    expect(await rowOf('ORDERS', 3)).toMatchObject({ orderNumber: '18-б' });
    expect((await twin())?.tables.get('ORDERS')).toMatchObject({ isWhole: true, importId: null });
  });

  it('keeps rows that do not pass with place and reason, sealed like the others', async () => {
    const taken = await take('STUDENT_TRANSFER', [
      'transferId;universityId;typeCode;studentId;startDate',
      '5;77;STUDENT_TRANSFER;900;01.09.2025',
      '6;78;STUDENT_TRANSFER;901;2025-09-01',
      '7;77;STUDENT;902;2025-09-01',
      ';77;;903;2025-09-01',
      '5;77;;904;2025-09-31',
    ]);
    expect(taken).toMatchObject({ rows: 5, imported: 1, rejected: 4 });
    const faults = await register.inInstitution(place, async (trx) =>
      listFaults(trx, place, { batchId: taken.batch, vault: testVault }),
    );
    expect(
      faults.map(({ line, reasons }) => [line, ...reasons.map(({ column, code }) => `${column} ${code}`)]),
    ).toEqual([
      [3, 'universityId not-listed'],
      [4, 'typeCode not-listed'],
      [5, 'transferId required'],
      [6, 'startDate not-day', 'transferId duplicate-key'],
    ]);
    expect(await rowOf('STUDENT_TRANSFER', 5)).toMatchObject({ studentId: 900, startDate: '2025-09-01' });
  });

  it('keeps of people those with a mobility, and nothing in words that anybody else can read', async () => {
    const head = 'graduateId,studentId,firstName,lastName,iin,hasJobId,diplomaHonor';
    const lines = [head, '1,900,Айгүл,Сейітова,900101400012,2,1', '2,999,Бөтен,Адам,900101300014,1,0'];
    const taken = await take('GRADUATES', lines);
    expect(taken).toMatchObject({ rows: 2, imported: 1, unchanged: 1, warnings: { 'not-kept': 1 } });
    expect(await rowOf('GRADUATES', 1)).toMatchObject({
      lastName: 'Сейітова',
      diplomaHonor: true,
      hasJobId: 2,
    });
    expect(await rowOf('GRADUATES', 2)).toBeUndefined();
    const { rows } =
      await admin.query(`select r::text from imported_record r union all select f::text from import_fault f
      union all select j::text from journal j`);
    expect(JSON.stringify(rows)).not.toMatch(/Сейітова|Бөтен|900101|(?<![0-9a-f.:-])902(?![0-9a-f])/);
    const found = await register.inInstitution(place, async (trx) =>
      listRecords(trx, place, testVault, { target: 'epvo/GRADUATES', batchId: taken.batch, text: 'сейіт' }),
    );
    expect(found.map(({ values }) => values)).toEqual([
      {
        ...{ graduateId: 1, studentId: 900, firstName: 'Айгүл', lastName: 'Сейітова', iin: '900101400012' },
        ...{ hasJobId: 2, diplomaHonor: 'true' },
      },
    ]);
  });

  it('is read from a spreadsheet with its days', async () => {
    const bytes = await writeXlsx([
      {
        ...{ name: 'FOREIGN_SUBJECTS', header: ['id', 'transferId', 'subjectName', 'ects'] },
        rows: [[1, 5, 'Optics', 6]],
      },
    ]);
    const outcome = await importRecords(
      register,
      setting,
      { name: 'subjects.xlsx', bytes },
      {
        ...{
          institutionId: place,
          asker: 'operator',
          profile: profileOf('FOREIGN_SUBJECTS'),
          known: [],
          lists,
        },
        limitBytes: 10_000_000,
      },
    );
    expect(outcome).toMatchObject({ ok: true, value: { imported: 1 } });
    expect(await rowOf('FOREIGN_SUBJECTS', 1)).toMatchObject({ subjectName: 'Optics', ects: 6 });
  });
});

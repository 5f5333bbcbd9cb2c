import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EpvoEntity } from '../../../src/core/epvo/epvo-entity.ts';
import { epvoTables } from '../../../src/core/epvo/epvo-tables.ts';
import { epvoProfiles } from '../../../src/core/epvo/epvo-profile.ts';
import { importRecords } from '../../../src/intake/import-records.ts';
import { loadCodeLists } from '../../../src/intake/load-code-lists.ts';
import { collectOwnData } from '../../../src/register/own-data.ts';
import { perform } from '../../../src/register/perform.ts';
import { erasePersonCommand } from '../../../src/register/person/erase-person.ts';
import { replay } from '../../../src/register/journal/replay.ts';
import { storyPeople } from '../../../src/story/people.ts';
import { storyIin } from '../../../src/story/story-iin.ts';
import { startEpvoDouble, type EpvoDouble } from '../../epvo-double.ts';
import { nextKey, openWorld, type World } from '../../world.ts';
import { untilQuiet } from '../until-quiet.ts';

let double: EpvoDouble;
let world: World;
let admin: Client;
let place: string;

interface Stay {
  readonly id: string;
  readonly person: string;
  readonly host: string;
  readonly key: string;
  readonly starts: string;
  readonly ends: string;
  readonly iin: boolean;
}
let stays: readonly Stay[];

/** A row as the double has it: all its fields, empty but for those given. */
const put = (entity: EpvoEntity, row: Readonly<Record<string, unknown>>): void => {
  const table = epvoTables[entity];
  const whole = Object.fromEntries(table.fields.map(({ name }) => [name, null]));
  const rows = double.tables.get(entity) ?? new Map<number, Record<string, unknown>>();
  rows.set(Number(row[table.key]), { ...whole, ...row, typeCode: entity, universityId: 902 });
  double.tables.set(entity, rows);
};

const ask = async (method: string, path: string, body?: unknown, who = 'esil-coordinator') => {
  const answer = await (await world.as(who))(method, `${place}${path}`, body === undefined ? {} : { body });
  return { status: answer.statusCode, body: answer.json() as Record<string, never> };
};
const read = async (entity: EpvoEntity): Promise<void> => {
  expect(await ask('POST', '/epvo/readings', { entity })).toMatchObject({ status: 200 });
  await untilQuiet(admin);
};
const rowsOf = async (entity: EpvoEntity): Promise<readonly Record<string, unknown>[]> =>
  ((await ask('GET', `/epvo/tables/${entity}`)).body as unknown as { rows: Record<string, unknown>[] }).rows;
const rowOf = async (entity: EpvoEntity, id: string) =>
  (await ask('GET', `/epvo/tables/${entity}/rows/${id}`)).body as unknown as {
    readonly state: string;
    readonly faults: readonly { readonly code: string; readonly field: string }[];
    readonly fields: readonly { readonly field: string; readonly change: string; readonly after: unknown }[];
  };

beforeAll(async () => {
  double = await startEpvoDouble({ universityId: 902 });
  world = await openWorld(undefined, double.variables);
  place = `/api/institutions/${world.institutions.get('esil') ?? ''}`;
  admin = new Client(world.register.admin);
  await admin.connect();
  // One of those who were abroad has given his number, the others have not.
  const { rows: some } = await admin.query<{ person: string; email: string }>(
    `select m.person_id as person, c.email from mobility m join account c on c.id = m.account_id
      where m.institution_id = $1 and m.status = 'returned' order by m.id limit 1`,
    [world.institutions.get('esil')],
  );
  const who = storyPeople.find((one) => some[0]?.email.startsWith(`${one.key}@`) === true);
  if (who === undefined) throw new Error('nobody of the story returned');
  const { birthDate, sex, givenName, familyName, key: name } = who;
  const body = {
    ...{ givenName, familyName, patronymic: null, birthDate, sex, citizenship: 'KAZ', phone: null },
    iin: storyIin(who),
  };
  const written = await (await world.as(name))('PUT', `${place}/people/${some[0]?.person ?? ''}`, { body });
  if (written.statusCode !== 200) throw new Error(written.body);
  const { rows } = await admin.query<Stay & { email: string }>(
    `select m.id, m.person_id as person, c.email,
            coalesce(nullif(w.content -> 'host' ->> 'name', ''), h.name, k.host_name, '') as host,
            coalesce(m.departed_on, m.planned_start)::text as starts,
            coalesce(m.returned_on, m.planned_end)::text as ends, d.iin_hash is not null as iin
       from mobility m join application a on a.institution_id = m.institution_id and a.id = m.application_id
       left join host h on h.id = m.host_id join account c on c.id = m.account_id
       left join agreement g on g.institution_id = m.institution_id and g.mobility_id = m.id and g.version = m.agreement_version
       left join agreement_content w on w.institution_id = g.institution_id and w.id = g.id
       left join choice k on k.institution_id = m.institution_id and k.application_id = m.application_id and k.rank = 1
       left join person_detail d on d.institution_id = m.institution_id and d.id = m.person_id
      where m.institution_id = $1 and m.status in ('agreed', 'abroad', 'returned') order by m.id`,
    [world.institutions.get('esil')],
  );
  stays = rows.map(({ email, ...row }) => ({ ...row, key: email.split('@')[0] ?? '' }));
  const hosts = [...new Set(stays.map(({ host }) => host))];
  hosts.forEach((host, at) => put('FOREIGN_UNIVERSITIES', { id: 10 + at, nameEn: host, countryId: 40 }));
  stays.forEach(({ key }, at) => {
    const person = storyPeople.find((one) => one.key === key);
    if (person === undefined) throw new Error(key);
    put('STUDENT', {
      ...{ studentId: 500 + at, firstName: person.givenName, lastName: person.familyName, patronymic: '' },
      ...{ birthDate: person.birthDate, genderId: person.sex, iin: storyIin(person), nationId: 1, status: 1 },
      ...{ sitizenshipId: 113, professionId: 1, studyFormId: 1, paymentFormId: 1, studyLanguageId: 1 },
      ...{ degreeId: 1, courseNumber: 3, enrollDate: '2021-09-01', centerProfChecked: true },
    });
  });
  put('STUDENT', { studentId: 999, firstName: 'Бөтен', lastName: 'Адам', iin: '900101100014', status: 1 });
}, 240_000);
afterAll(async () => {
  await admin.end();
  await world.close();
  await double.close();
});

describe('the copy of the EPVO', () => {
  it('begins empty, and nothing can be sent to a table that was never read', async () => {
    const { body } = await ask('GET', '/epvo');
    expect(body).toMatchObject({ universityId: 902, isConnected: true, sendings: [] });
    expect(await ask('POST', '/epvo/sendings', { entity: 'STUDENT_TRANSFER', shown: 1 })).toMatchObject({
      status: 409,
      body: { code: 'epvo-nothing-to-send' },
    });
    const [stay] = stays;
    const row = await rowOf('STUDENT_TRANSFER', stay?.id ?? '');
    expect(row.faults.map(({ code }) => code)).toContain('epvo-not-read');
  });

  it('is read by a job, and keeps of people those who have a stay', async () => {
    for (const entity of ['FOREIGN_UNIVERSITIES', 'STUDENT_TRANSFER', 'STUDENT'] as const) await read(entity);
    const { body } = await ask('GET', '/epvo');
    const tables = new Map(
      (body as unknown as { tables: { entity: string; rows: number; readAt: string | null }[] }).tables.map(
        (table) => [table.entity, table],
      ),
    );
    expect(tables.get('STUDENT')?.rows).toBe(stays.filter(({ iin }) => iin).length);
    expect(tables.get('FOREIGN_UNIVERSITIES')?.readAt).not.toBeNull();
    const { rows } = await admin.query<{ row: string }>(`select row_sealed as row from epvo_row`);
    expect(JSON.stringify(rows)).not.toMatch(/Бөтен|900101/);
  });

  it('keeps nothing in words that anybody else can read', async () => {
    for (const [entity, path] of [
      ['alatau-coordinator', '/epvo'],
      ['alatau-coordinator', '/epvo/tables/STUDENT_TRANSFER'],
    ] as const)
      expect((await ask('GET', path, undefined, entity)).status).toBe(403);
  });
});

describe('sending', () => {
  const entity = 'STUDENT_TRANSFER';
  const send = async (shown: number) => {
    const ordered = await ask('POST', '/epvo/sendings', { entity, shown });
    expect(ordered).toMatchObject({ status: 200 });
    await untilQuiet(admin);
    const { id } = ordered.body as unknown as { id: string };
    return (await ask('GET', `/epvo/sendings/${id}`)).body as unknown as {
      readonly sending: { readonly status: string; readonly problem: string | null; readonly counts: object };
      readonly lines: readonly {
        readonly key: number;
        readonly state: string;
        readonly drift: readonly object[];
      }[];
    };
  };

  it('sends what is whole and drops what is not, and reads back', async () => {
    const linked = stays.filter(({ iin }) => iin);
    expect(linked.length).toBeGreaterThan(0);
    const before = await rowsOf(entity);
    expect(before.filter(({ state }) => state === 'new')).toHaveLength(linked.length);
    const without = before.find(({ state }) => state === 'incomplete');
    expect(without).toMatchObject({ lacking: ['studentId'] });
    const { sending, lines } = await send(linked.length);
    expect(sending).toMatchObject({ status: 'done', counts: { saved: linked.length, drifted: 0 } });
    expect(lines.every(({ state }) => state === 'saved')).toBe(true);
    expect((await rowsOf(entity)).filter(({ state }) => state === 'same')).toHaveLength(linked.length);
    const sent = [...(double.tables.get(entity)?.values() ?? [])];
    expect(sent.map(({ startDate }) => String(startDate)).toSorted()).toEqual(
      linked.map(({ starts }) => starts).toSorted(),
    );
  });

  it('is refused where the page said something else', async () => {
    expect(await ask('POST', '/epvo/sendings', { entity, shown: 77 })).toMatchObject({
      body: { code: 'epvo-nothing-to-send' },
    });
  });

  it('lets a coordinator join a student by hand and write what nobody knows', async () => {
    const stay = stays.find(({ iin }) => !iin);
    if (stay === undefined) throw new Error('everybody has given his number');
    // A student without a number there becomes known by his mobility.
    const at = stays.indexOf(stay);
    put('STUDENT_TRANSFER', {
      transferId: 70,
      studentId: 500 + at,
      startDate: '2020-01-01',
      finishDate: '2020-02-01',
    });
    await read('STUDENT_TRANSFER');
    await read('STUDENT');
    const joined = await ask('PUT', `/epvo/tables/STUDENT/rows/${stay.person}`, { key: 500 + at });
    expect(joined).toMatchObject({ status: 200 });
    const values = { programId: 3 };
    expect(await ask('PUT', `/epvo/tables/${entity}/rows/${stay.id}`, { values })).toMatchObject({
      status: 200,
    });
    const row = await rowOf(entity, stay.id);
    expect(row.state).toBe('new');
    expect(row.fields.find(({ field }) => field === 'programId')).toMatchObject({ after: 3, change: 'new' });
    const wrong = await ask('PUT', `/epvo/tables/${entity}/rows/${stay.id}`, {
      values: { startDate: '2026-01-01' },
    });
    expect(wrong).toMatchObject({ body: { code: 'epvo-field-from-register' } });
  });

  it('reports a field that the EPVO dropped without a word', async () => {
    double.unknown.add('programId');
    const { sending, lines } = await send(1);
    expect(sending).toMatchObject({ status: 'done', counts: { saved: 0, drifted: 1 } });
    expect(lines[0]?.drift).toEqual([{ field: 'programId', kind: 'nulled', sent: 3, found: null }]);
    double.unknown.clear();
  });

  it('does not undo what others changed since the table was read', async () => {
    const [row] = (double.tables.get(entity) ?? new Map<number, Record<string, unknown>>()).values();
    const now = await rowsOf(entity);
    expect(now.filter(({ state }) => state === 'changed')).toHaveLength(1);
    for (const other of double.tables.get(entity)?.values() ?? []) other['financingSourceId'] = 55;
    expect(row).toBeDefined();
    const { sending } = await send(1);
    expect(sending).toMatchObject({ status: 'done', counts: { moved: 1, saved: 0 } });
    // What was found is the copy now, so that the next sending carries it along.
    const again = await send(1);
    expect(again.sending).toMatchObject({ status: 'done', counts: { saved: 1 } });
    const last = [...(double.tables.get(entity)?.values() ?? [])].find(({ programId }) => programId === 3);
    expect(last).toMatchObject({ financingSourceId: 55 });
  });

  it('reads back what was sent when the line broke, and says what became of it', async () => {
    const stay = stays.find(({ iin }) => !iin) ?? stays[0];
    await ask('PUT', `/epvo/tables/${entity}/rows/${stay?.id ?? ''}`, { values: { programId: 9 } });
    double.breaks.add('after-saving');
    const { sending, lines } = await send(1);
    double.breaks.clear();
    expect(sending).toMatchObject({ status: 'failed', problem: 'epvo-unreachable', counts: { saved: 1 } });
    expect(lines).toMatchObject([{ state: 'saved' }]);
  });

  it('stands in the journal as the tables stand', async () => {
    const { differences } = await replay(world.register);
    expect(differences).toEqual([]);
    expect(world.complaints).toEqual([]);
  });
});

describe('a file of a table', () => {
  const take = async (text: string, entity: EpvoEntity = 'FINANCING_SOURCE_ACADEMIC_MOBILITY') =>
    ask('POST', '/epvo/files', { entity, fileName: 'table.csv', text });

  it('is taken whole or not at all', async () => {
    expect(await take('id,nameRu,nameKz,nameEn\n3,Грант,Грант,Grant\n')).toMatchObject({
      status: 200,
      body: { seen: 1, kept: 1 },
    });
    expect(await take('id,nameRu\n3,Грант\n')).toMatchObject({ body: { code: 'epvo-columns-missing' } });
    expect(await take('[{"id":3,"universityId":901}]')).toMatchObject({
      body: { code: 'epvo-file-of-another' },
    });
    expect(await take('%PDF-1.4')).toMatchObject({ body: { code: 'epvo-not-a-table' } });
    const { body } = await ask('GET', '/epvo');
    expect(body).toMatchObject({
      tables: expect.arrayContaining([
        expect.objectContaining({ entity: 'FINANCING_SOURCE_ACADEMIC_MOBILITY', rows: 1 }),
      ]) as unknown,
    });
  });
});

describe('whom VP-27 counts', () => {
  it('is known once the tables that say it were read, and is who is in a mobility order and studies', async () => {
    const figures = async () =>
      (await ask('GET', '/epvo/figures')).body as unknown as { readonly vp27: { inEpvo: number | null } };
    double.tables.delete('ORDERS_ACADEMIC_MOBILITY');
    const at = stays.findIndex(({ iin }) => iin);
    const mobility = {
      ...{ orderId: 1, sectionId: 1, mobilityType: 2, studentId: 500 + at, partnerUniversityId: 10 },
      ...{ startDate: '2025-09-01', finishDate: '2099-01-31' },
    };
    put('ORDERS', { orderId: 1, orderNumber: '17-а', orderTypeId: 30, orderCategoryId: 302 });
    put('ORDERS', { orderId: 2, orderNumber: '18-а', orderTypeId: 31, orderCategoryId: 1 });
    put('ORDERS_ACADEMIC_MOBILITY', { id: 1, ...mobility });
    await read('ORDERS');
    expect((await figures()).vp27.inEpvo).toBeNull();
    await read('ORDERS_ACADEMIC_MOBILITY');
    await read('STUDENT');
    const counted = (await figures()).vp27.inEpvo ?? 0;
    expect(counted).toBeGreaterThan(0);
    // Not who has graduated, not whose degree is none, and not who is in an order of another kind.
    const student = double.tables.get('STUDENT')?.get(500 + at) ?? {};
    for (const [field, wrong, right] of [
      ['status', 4, 1],
      ['degreeId', 0, 1],
      ['degreeId', 10, 1],
    ] as const) {
      student[field] = wrong;
      await read('STUDENT');
      expect((await figures()).vp27.inEpvo).toBe(counted - 1);
      student[field] = right;
    }
    put('ORDERS_ACADEMIC_MOBILITY', { id: 1, ...mobility, orderId: 2 });
    await read('ORDERS_ACADEMIC_MOBILITY');
    await read('STUDENT');
    expect((await figures()).vp27.inEpvo).toBe(counted - 1);
  });
});

describe('a person', () => {
  it('is given what the copy holds of him, and goes from it with all that files brought', async () => {
    const at = stays.findIndex(({ iin }) => iin);
    const stay = stays[at];
    if (stay === undefined) throw new Error('nobody has given his number');
    const transfer = [...(double.tables.get('STUDENT_TRANSFER')?.values() ?? [])].find(
      ({ studentId }) => studentId === 500 + at,
    );
    const transferId = Number(transfer?.['transferId']);
    put('FOREIGN_SUBJECTS', { id: 1, transferId, subjectName: 'Оптика', fio: 'Ұстаз' });
    put('FOREIGN_SUBJECTS', { id: 2, transferId: 999_999, subjectName: 'Басқа' });
    for (const entity of ['STUDENT_TRANSFER', 'FOREIGN_SUBJECTS'] as const) await read(entity);
    const institutionId = world.institutions.get('esil') ?? '';
    const profile = epvoProfiles.find(({ target }) => target === 'epvo/GRADUATES');
    if (profile === undefined) throw new Error('no profile');
    const csv = `graduateId,studentId,firstName,iin\n1,${500 + at},Айгүл,\n2,${500 + at},Айгүл,емес\nx,${500 + at},,\n`;
    const brought = await importRecords(
      world.register,
      world.parts.setting,
      { name: 'graduates.csv', bytes: Buffer.from(csv) },
      {
        ...{ institutionId, asker: 'operator', profile, known: [], lists: await loadCodeLists() },
        limitBytes: 1_000_000,
      },
    );
    expect(brought).toMatchObject({ ok: true, value: { imported: 2, rejected: 1 } });
    const account = world.accounts.get(stay.key) ?? '';
    const own = await collectOwnData(world.register, world.vault, account);
    const tables = (own.epvo as readonly { readonly table: string }[]).map(({ table }) => table);
    expect(new Set(tables)).toEqual(
      new Set(['STUDENT', 'STUDENT_TRANSFER', 'ORDERS_ACADEMIC_MOBILITY', 'FOREIGN_SUBJECTS', 'GRADUATES']),
    );
    expect(JSON.stringify(own.epvo)).not.toContain('Басқа');
    const wish = {
      ...{ institutionId, asker: 'system' as const, requestKey: nextKey(), input: { id: stay.person } },
    };
    expect(await perform(world.register, erasePersonCommand, wish, world.parts.setting)).toMatchObject({
      ok: true,
    });
    const { rows: left } = await admin.query(
      `select id from epvo_row where institution_id = $1 and (student_key = $2 or id = 'FOREIGN_SUBJECTS.1')
        union all select id from imported_record where institution_id = $1 and row_sealed is not null
        union all select id from import_fault where institution_id = $1 and row_sealed is not null
        union all select id from epvo_sending_line where institution_id = $1 and student_key = $2`,
      [institutionId, 500 + at],
    );
    expect(left).toEqual([]);
    const { rows: others } = await admin.query(`select id from epvo_row where id = 'FOREIGN_SUBJECTS.2'`);
    expect(others).toHaveLength(1);
  });
});

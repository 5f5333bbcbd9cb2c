import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formColumns } from '../../src/core/ministry/form-columns.ts';
import { formGaps } from '../../src/core/ministry/form-gaps.ts';
import { text } from '../../src/messages.ts';
import { cellsOf } from '../exchange/read.ts';
import { openWorld, type Ask, type World } from '../world.ts';

let world: World;
let admin: Client;
let alatau = '';
let esil = '';
let officer: Ask;
let coordinator: Ask;

beforeAll(async () => {
  world = await openWorld();
  admin = new Client(world.register.admin);
  await admin.connect();
  alatau = world.institutions.get('alatau') ?? '';
  esil = world.institutions.get('esil') ?? '';
  [officer, coordinator] = [await world.as('officer'), await world.as('alatau-coordinator')];
});
afterAll(async () => {
  await admin.end();
  await world.close();
});

interface Form {
  readonly year: number;
  readonly years: readonly number[];
  readonly isDemonstration: boolean;
  readonly institutions: readonly { readonly id: string }[];
  readonly lines: readonly {
    readonly institutionId: string;
    readonly country: string;
    readonly level: string;
    readonly values: Readonly<Record<string, number | null>>;
  }[];
  readonly all: Readonly<Record<string, number | null>>;
}
const formOf = async (ask: Ask, form: string, query = ''): Promise<Form> => {
  const answer = await ask('GET', `/api/ministry-forms/${form}${query}`);
  expect([answer.statusCode, answer.body.slice(0, 120)]).toEqual([200, expect.any(String)]);
  return answer.json<Form>();
};
const count = async (statement: string, values: readonly unknown[] = []): Promise<number> =>
  Number((await admin.query<{ n: string }>(statement, [...values])).rows[0]?.n ?? -1);

test('VP-27 counts whoever was away in the year, by what the register has', async () => {
  const form = await formOf(officer, 'vp-27');
  expect(form).toMatchObject({ year: form.years[0], isDemonstration: true });
  const first = Math.min(...form.years);
  const earliest = await formOf(officer, 'vp-27', `?year=${first}`);
  const inYear = `departed_on <= '${first}-12-31' and coalesce(returned_on, current_date) >= '${first}-01-01'`;
  const stays = await count(`select count(*) as n from mobility where ${inYear}`);
  expect(stays).toBeGreaterThan(3);
  expect(earliest.all['stays']).toBe(stays);
  expect(earliest.all['people']).toBe(
    await count(`select count(distinct account_id) as n from mobility where ${inYear}`),
  );
  for (const { institutionId, country, level, values } of earliest.lines)
    expect([country, level, values['stays']]).toEqual([
      country,
      level,
      await count(
        `select count(*) as n from mobility where ${inYear} and institution_id = $1 and country = $2 and level = $3`,
        [institutionId, country, level],
      ),
    ]);
  // A year in which nobody was away, and one that has not come.
  for (const year of [first - 1, 2200])
    expect(await formOf(officer, 'vp-27', `?year=${year}`)).toMatchObject({ year, lines: [] });
});

test('a stay of a call without demonstration does not come into one table with the others', async () => {
  const year = Math.min(...(await formOf(officer, 'vp-27')).years);
  const before = await formOf(officer, 'vp-27', `?year=${year}`);
  const { rows } = await admin.query<{ id: string }>(
    'select call_id as id from mobility where departed_on is not null limit 1',
  );
  // The mark of whoever is counted in a release cannot change.
  await admin.query('delete from release_member');
  const change = async (isDemonstration: boolean) => {
    await admin.query('update call set is_demonstration = $2 where id = $1', [rows[0]?.id, isDemonstration]);
    await admin.query('update institution set is_demonstration = $2 where id = $1', [
      alatau,
      isDemonstration,
    ]);
  };
  await change(false);
  const real = await formOf(officer, 'vp-27', `?year=${year}`);
  expect(real.isDemonstration).toBe(false);
  expect(real.lines.map(({ institutionId }) => institutionId)).not.toContain(esil);
  expect(real.all['stays'] ?? 0).toBeGreaterThan(0);
  expect(real.all['stays'] ?? 0).toBeLessThan(before.all['stays'] ?? 0);
  await change(true);
  expect(await formOf(officer, 'vp-27', `?year=${year}`)).toEqual(before);
});

test('VP-8 puts everybody whose stay ended into one column', async () => {
  const form = await formOf(officer, 'vp-8');
  expect(form.all['ended']).toBe(
    await count(`select count(*) as n from alumnus where extract(year from ended_on) = ${form.year}`),
  );
  expect(Object.keys(form.all).toSorted()).toEqual([...formColumns['vp-8']].toSorted());
  const { ended = 0, ...rest } = form.all;
  expect(ended).toBeGreaterThan(3);
  expect(Object.values(rest).reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(ended);
  // Somebody of the story is known to be home again.
  expect(rest['unknown']).toBeLessThan(ended ?? 0);
});

test.each(['vp-28', 'vp-29', 'vp-30'])('%s has no line: nothing of it is collected', async (id) => {
  expect(await formOf(officer, id)).toMatchObject({ lines: [], universities: [], all: {}, years: [] });
});

test('a university sees its own form and no other; who is neither office nor mobility office sees none', async () => {
  const own = await formOf(coordinator, 'vp-27');
  expect(new Set(own.lines.map(({ institutionId }) => institutionId))).toEqual(new Set([alatau]));
  expect(own.institutions.map(({ id }) => id)).toEqual([alatau]);
  expect((await coordinator('GET', `/api/ministry-forms/vp-27?institution=${esil}`)).statusCode).toBe(403);
  const narrowed = await formOf(officer, 'vp-27', `?institution=${alatau}`);
  expect(narrowed.lines).toEqual(own.lines);
  expect(narrowed.institutions.length).toBeGreaterThan(1);
  expect((await formOf(await world.as('alatau-head'), 'vp-27')).lines).toEqual(own.lines);
  for (const who of ['aigerim', 'reviewer-3', 'analyst'])
    expect((await (await world.as(who))('GET', '/api/ministry-forms/vp-27')).statusCode).toBe(403);
  expect((await world.visitor('GET', '/api/ministry-forms/vp-27')).statusCode).toBe(401);
});

const rowsOf = (institutionId: string, form: string, query: string) =>
  `/api/institutions/${institutionId}/ministry-forms/${form}/rows${query}`;

test('the people of a line are told by name to those who may, and each sees who looked', async () => {
  const { lines, year } = await formOf(coordinator, 'vp-27');
  const [line] = lines;
  if (line === undefined) throw new Error('no line');
  const query = `?year=${year}&country=${line.country}&level=${line.level}`;
  for (const ask of [coordinator, officer]) {
    const found = (await ask('GET', rowsOf(alatau, 'vp-27', query))).json<{
      rows: { participant: string; reference: string; country: string }[];
    }>();
    expect(found.rows).toHaveLength(line.values['stays'] ?? -1);
    for (const row of found.rows) {
      expect(row.participant).not.toBe('');
      expect(row).toMatchObject({ country: line.country, level: line.level, employment: null });
    }
  }
  const { rows: seen } = await admin.query<{ name: string }>(
    `select o.email as name from access_log l join account o on o.id = l.actor
      where l.permission = 'read-ministry-form-rows' and l.institution_id = $1 and l.what = 'read'`,
    [alatau],
  );
  expect(new Set(seen.map(({ name }) => name)).size).toBe(2);
  const looks = (await (await world.as('aigerim'))('GET', '/api/me/access')).body;
  const people = await count(
    `select count(*) as n from access_log where permission = 'read-ministry-form-rows' and owner_account_id = $1`,
    [world.accounts.get('aigerim')],
  );
  expect(looks.includes('read-ministry-form-rows')).toBe(people > 0);
  // The head signs for figures and is told no names; another university is told nothing, and that it asked is written down.
  expect((await (await world.as('alatau-head'))('GET', rowsOf(alatau, 'vp-27', query))).statusCode).toBe(403);
  const refusals = `select count(*) as n from access_log where what = 'refused' and permission = 'read-ministry-form-rows'`;
  const before = await count(refusals);
  expect((await coordinator('GET', rowsOf(esil, 'vp-27', query))).statusCode).toBe(403);
  expect(await count(refusals)).toBe(before + 1);
});

test('people come page by page, each once, as the form counts them', async () => {
  for (const [form, column] of [
    ['vp-27', 'stays'],
    ['vp-8', 'ended'],
  ] as const) {
    const { year, all } = await formOf(coordinator, form);
    const ids: string[] = [];
    let before = '';
    do {
      const page = (await coordinator('GET', rowsOf(alatau, form, `?year=${year}&size=1${before}`))).json<{
        rows: { id: string; evidence: string | null; employment: string | null }[];
        next: string | null;
      }>();
      ids.push(...page.rows.map(({ id }) => id));
      for (const row of page.rows) expect(row.employment === null).toBe(form === 'vp-27');
      before = page.next === null ? '' : `&before=${page.next}`;
    } while (before !== '');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(all[column] ?? -1);
  }
  expect((await coordinator('GET', rowsOf(alatau, 'vp-29', '?year=2023'))).json()).toEqual({
    rows: [],
    next: null,
  });
});

test('the form and its people are files in the reader’s language', async () => {
  const { year, all, lines } = await formOf(officer, 'vp-27');
  for (const format of ['csv', 'xlsx'] as const) {
    const answer = await officer(
      'GET',
      `/api/ministry-forms/vp-27/file?year=${year}&format=${format}&locale=kk`,
    );
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="vp-27-${year}.${format}"`);
    const [header, ...rows] = await cellsOf(answer.rawPayload, `form.${format}`);
    expect(header).toEqual([
      text('kk', 'ministry.university'),
      text('kk', 'ministry.level'),
      text('kk', 'ministry.country'),
      ...formColumns['vp-27'].map((column) => text('kk', `ministry.column.${column}`)),
    ]);
    // Each university has its total, and where there are several so have all.
    const universities = new Set(lines.map(({ institutionId }) => institutionId)).size;
    expect(rows).toHaveLength(lines.length + universities + (universities > 1 ? 1 : 0));
    expect(Number(rows[0]?.[3])).toBe(all['people']);
  }
  const people = await coordinator(
    'GET',
    `/api/institutions/${alatau}/ministry-forms/vp-8/rows-file?year=${year}&format=xlsx&locale=ru`,
  );
  expect(people.statusCode).toBe(200);
  const [header] = await cellsOf(people.rawPayload, 'people.xlsx');
  expect(header).toContain(text('ru', 'ministry.rows.employment'));
  const another = `/api/institutions/${esil}/ministry-forms/vp-8/rows-file?year=${year}&format=csv&locale=ru`;
  expect((await coordinator('GET', another)).statusCode).toBe(403);
});

test('what is missing has a name and a reason in three languages', () => {
  for (const gap of Object.values(formGaps).flat())
    for (const locale of ['kk', 'ru', 'en'] as const)
      expect(text(locale, `ministry.gap.${gap}.why`).length).toBeGreaterThan(20);
});

test('what selection foretold is asked by the office alone, and is not told of a few', async () => {
  const analyst = await world.as('analyst');
  const answer = (await analyst('GET', '/api/validity?horizon=12')).json<{
    calls: { id: string; selected: number; isDemonstration: boolean }[];
    found: {
      callId: string;
      selected: number;
      applicants: number;
      outcomes: { outcome: string; known: number; criteria: { observed: { value: number | null } }[] }[];
    };
  }>();
  expect(answer.calls[0]).toMatchObject({ id: answer.found.callId, isDemonstration: true });
  expect(answer.found.applicants).toBeGreaterThan(answer.found.selected);
  expect(answer.found.selected).toBeGreaterThan(3);
  expect(answer.found.outcomes.map(({ outcome }) => outcome)).toEqual(['results', 'return']);
  for (const { known, criteria } of answer.found.outcomes) {
    expect(known).toBeLessThan(10);
    expect(criteria.length).toBeGreaterThan(1);
    expect(criteria.every(({ observed }) => observed.value === null)).toBe(true);
  }
  for (const who of ['alatau-coordinator', 'alatau-head', 'aigerim', 'reviewer-3'])
    expect((await (await world.as(who))('GET', '/api/validity')).statusCode).toBe(403);
  const unknown = 'cal_00000000-0000-7000-8000-000000000000';
  expect((await analyst('GET', `/api/validity?call=${unknown}`)).json()).toEqual({ code: 'call-unknown' });
});

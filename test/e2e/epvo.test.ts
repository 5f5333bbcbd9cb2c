import path from 'node:path';
import { Client } from 'pg';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../src/core/basics/locale.ts';
import type { EpvoEntity } from '../../src/core/epvo/epvo-entity.ts';
import { epvoTables } from '../../src/core/epvo/epvo-tables.ts';
import { text } from '../../src/messages.ts';
import { startEpvoDouble, type EpvoDouble } from '../epvo-double.ts';
import { visitAs } from './desk-visit.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, widths, type Site } from './open-site.ts';

let site: Site;
let double: EpvoDouble;
const pictures = process.env['EPVO_PICTURES'];

const put = (entity: EpvoEntity, row: Readonly<Record<string, unknown>>): void => {
  const table = epvoTables[entity];
  const whole = Object.fromEntries(table.fields.map(({ name }) => [name, null]));
  const rows = double.tables.get(entity) ?? new Map<number, Record<string, unknown>>();
  rows.set(Number(row[table.key]), { ...whole, ...row, typeCode: entity, universityId: 902 });
  double.tables.set(entity, rows);
};

beforeAll(async () => {
  double = await startEpvoDouble({
    universityId: 902,
    dictionaries: {
      AcademicMobilityType: [
        { id: 1, nameKz: 'Кредиттік', nameRu: 'Кредитная', nameEn: 'Credit' },
        { id: 2, nameKz: 'Дәрежелік', nameRu: 'Степень', nameEn: 'Degree' },
      ],
    },
  });
  site = await openSite(double.variables);
  const admin = new Client({
    host: path.join(site.server.dataFolder, 'postgres'),
    user: 'postgres',
    database: 'qaitu',
  });
  await admin.connect();
  const { rows } = await admin.query<{ host: string; starts: string; ends: string }>(
    `select coalesce(nullif(w.content -> 'host' ->> 'name', ''), k.host_name, '') as host,
            coalesce(m.departed_on, m.planned_start)::text as starts,
            coalesce(m.returned_on, m.planned_end)::text as ends
       from mobility m join institution i on i.id = m.institution_id
       left join agreement g on g.institution_id = m.institution_id and g.mobility_id = m.id and g.version = m.agreement_version
       left join agreement_content w on w.institution_id = g.institution_id and w.id = g.id
       left join choice k on k.institution_id = m.institution_id and k.application_id = m.application_id and k.rank = 1
      where i.short_name = 'ЕУ' and m.status in ('agreed', 'abroad', 'returned') order by m.id`,
  );
  await admin.end();
  [...new Set(rows.map(({ host }) => host))].forEach((host, at) =>
    put('FOREIGN_UNIVERSITIES', { id: 10 + at, nameEn: host, countryId: 40 }),
  );
  // Three students, one a language, each known by a mobility of another year.
  for (const at of [0, 1, 2]) {
    put('STUDENT', {
      ...{ studentId: 500 + at, firstName: 'Айгүл', lastName: `Үлгі ${at}`, status: 1, degreeId: 1 },
    });
    put('STUDENT_TRANSFER', {
      ...{ transferId: 70 + at, studentId: 500 + at, startDate: '2019-09-01', finishDate: '2020-01-31' },
    });
  }
});
afterAll(async () => {
  await site.close();
  await double.close();
});

const sayIn =
  (locale: Locale) =>
  (key: string, parameters: object = {}): string =>
    (text as (locale: Locale, key: string, parameters: object) => string)(locale, key, parameters);

const heading = async (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

const isClean = async (page: Page, name: string): Promise<void> => {
  expect(await faultsOf(page)).toEqual([]);
  if (pictures === undefined) return;
  for (const width of [widths.desk, widths.phone]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: path.join(pictures, `${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: widths.desk, height: 900 });
};

describe.each(locales.map((locale, at) => ({ locale, at })))('in $locale', ({ locale, at }) => {
  const say = sayIn(locale);

  it('a coordinator reads, joins, fills in, looks at the difference and sends; a dropped field is shown', async () => {
    const page = await visitAs(site, 'esil-coordinator@esil.example', locale);
    await page.getByRole('link', { name: say('exchange.title'), exact: true }).click();
    await page.getByRole('link', { name: say('epvo.title'), exact: true }).click();
    await heading(page, say('epvo.title'));
    await page.getByText(say('epvo.unverified')).waitFor();
    for (const entity of ['FOREIGN_UNIVERSITIES', 'STUDENT_TRANSFER', 'STUDENT'] as const) {
      const row = page.getByRole('row').filter({ has: page.getByText(entity, { exact: true }) });
      await row.getByRole('button', { name: say('epvo.read.do') }).click();
      await row.getByRole('status').waitFor();
      await row.getByRole('status').waitFor({ state: 'detached', timeout: 60_000 });
    }
    await isClean(page, `overview-${locale}`);

    const name = say('epvo.entity.STUDENT_TRANSFER');
    await page.getByRole('link', { name: /STUDENT_TRANSFER/ }).click();
    await heading(page, name);
    await page.getByRole('combobox', { name: say('epvo.state') }).selectOption('incomplete');
    const incomplete = page.getByRole('row').filter({ hasText: say('epvo.state.incomplete') });
    await incomplete.first().waitFor();
    await isClean(page, `table-${locale}`);
    await incomplete.first().getByRole('link').click();
    await page.getByRole('heading', { level: 2, name: say('epvo.diff') }).waitFor();
    await page.getByText(say('epvo.fault.epvo-unlinked', { field: 'studentId' })).waitFor();
    await isClean(page, `incomplete-${locale}`);
    const student = page.getByRole('combobox', { name: say('epvo.join.student') });
    await student.selectOption(String(500 + at));
    await page
      .getByRole('form', { name: say('epvo.join.student') })
      .getByRole('button', { name: say('epvo.join.save') })
      .click();
    await page.getByText(say('epvo.lacks.none')).waitFor();
    await page.getByRole('combobox', { name: 'academicMobilityTypeId' }).selectOption('1');
    await page.getByRole('textbox', { name: 'programId' }).fill('x');
    await page.getByRole('button', { name: say('epvo.fill.save'), exact: true }).click();
    await page
      .getByText(say('epvo.fill.number', { field: 'programId' }))
      .first()
      .waitFor();
    await page.getByRole('textbox', { name: 'programId' }).fill('7');
    await page.getByRole('button', { name: say('epvo.fill.save'), exact: true }).click();
    const diff = page.getByRole('table', { name: say('epvo.diff') });
    const changed = diff.getByRole('row').filter({ hasText: 'programId' });
    await changed.filter({ hasText: say('epvo.source.hand') }).waitFor();
    expect(await changed.textContent()).toContain(say('epvo.change.new'));
    await isClean(page, `row-${locale}`);

    await page.getByRole('link', { name }).first().click();
    await heading(page, name);
    double.unknown.add('programId');
    await page.getByRole('button', { name: say('epvo.send', { count: '1' }) }).click();
    await heading(page, say('epvo.sending.of', { table: name }));
    await page
      .getByText(say('epvo.drift.nulled', { field: 'programId', sent: '7' }))
      .waitFor({ timeout: 60_000 });
    await page.getByText(say('epvo.status.done')).waitFor({ timeout: 60_000 });
    await isClean(page, `sending-${locale}`);
    double.unknown.clear();

    await page
      .getByRole('link', { name: say('epvo.title') })
      .first()
      .click();
    await page.getByRole('link', { name: say('epvo.extension.title') }).click();
    await heading(page, say('epvo.extension.title'));
    await page.getByText(say('epvo.proposed.measure')).waitFor();
    await isClean(page, `extension-${locale}`);
    // What came back empty would be sent again: it is written off, so that the next language begins anew.
    const rows = double.tables.get('STUDENT_TRANSFER');
    for (const row of rows?.values() ?? []) if (row['studentId'] === 500 + at) row['programId'] = 7;
    await page.context().close();
  });
});

describe.each(locales.map((locale, at) => ({ locale, at })))('a saved table in $locale', ({ locale, at }) => {
  const say = sayIn(locale);
  const press = async (page: Page, name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).click();
  const overview = async (page: Page): Promise<void> => {
    await page.goto(`/${locale}/desk/exchange`);
    await page.getByRole('link', { name: say('epvo.title'), exact: true }).click();
    await heading(page, say('epvo.title'));
    await page.getByRole('heading', { name: say('epvo.vp27') }).waitFor();
  };

  it('is known by its head, previewed, imported, stands in the copy with its source, and is taken back', async () => {
    const page = await visitAs(site, 'esil-coordinator@esil.example', locale);
    await page.goto(`/${locale}/desk/exchange`);
    await page
      .getByRole('link', { name: say('import-page.link'), exact: true })
      .first()
      .click();
    await page
      .getByRole('link', { name: say('import-page.new'), exact: true })
      .first()
      .click();
    await heading(page, say('import-page.new.title'));
    const file = `projects-${locale}.csv`;
    const lines = [
      epvoTables.SCIENCE_PROJECTS.fields.map(({ name }) => name).join(';'),
      `${10 * at + 1};Жоба;Жоба;Project;5;01.09.2025;2026-05-31;1200,5;1;1`,
      `${10 * at + 2};Жоба;Жоба;Project;5;31.02.2025;2026-05-31;7;1;1`,
    ];
    await page.locator('input[type=file]').setInputFiles({
      ...{
        name: file,
        mimeType: 'text/csv',
        buffer: Buffer.from(lines.join('\n').replace('1200,5', '1200.5')),
      },
    });
    await heading(page, say('import-page.file.title', { file }));
    await page.getByText(say('epvo.entity.SCIENCE_PROJECTS')).first().waitFor();
    await isClean(page, `import-file-${locale}`);
    await press(page, say('import-page.choose.go-on'));
    await heading(page, say('import-page.preview.title', { file }));
    await page.getByText('31.02.2025').first().waitFor();
    await isClean(page, `import-preview-${locale}`);
    await press(page, say('import-page.import.do-rows', { count: '1' }));
    await heading(page, say('import-page.batch.title', { file }));
    await page.getByText(say('import-page.batch.imported')).waitFor();
    await page.getByText('Project', { exact: true }).first().waitFor();
    await isClean(page, `import-batch-${locale}`);
    await overview(page);
    const row = page.getByRole('row').filter({ has: page.getByText('SCIENCE_PROJECTS', { exact: true }) });
    await row.getByText(say('epvo.read-part')).waitFor();
    await isClean(page, `with-import-${locale}`);
    for (const form of ['XLSX', 'CSV', 'JSON']) {
      const waiting = page.waitForEvent('download');
      await page
        .getByRole('link', { name: `${say('epvo.description.fields')} ${form}`, exact: true })
        .click();
      expect((await waiting).suggestedFilename()).toBe(`epvo-fields.${locale}.${form.toLowerCase()}`);
    }
    await row.getByRole('link', { name: say('epvo.read-import'), exact: true }).click();
    await heading(page, say('import-page.batch.title', { file }));
    await page
      .getByRole('link', { name: say('import-page.undo'), exact: true })
      .first()
      .click();
    await page.getByRole('textbox', { name: say('desk.reason') }).fill('a trial only');
    await press(page, say('import-page.undo.do'));
    await page.getByText(say('import-page.batch.undone')).waitFor();
    await overview(page);
    await row.getByText(say('epvo.never')).waitFor();
    await page.context().close();
  });

  it('leads from what an agreement lacks to where it is written', async () => {
    const page = await visitAs(site, 'esil-coordinator@esil.example', locale);
    await overview(page);
    await page.getByRole('link', { name: /FOREIGN_UNIVERSITIES_AGREEMENT/ }).click();
    await heading(page, say('epvo.entity.FOREIGN_UNIVERSITIES_AGREEMENT'));
    await page.getByRole('row').nth(1).getByRole('link').click();
    const fault = page
      .getByRole('listitem')
      .filter({ hasText: say('epvo.fault.epvo-not-read', { field: 'id' }) });
    await fault.waitFor();
    await isClean(page, `agreement-${locale}`);
    await fault.getByRole('link', { name: say('epvo.place.tables'), exact: true }).click();
    await heading(page, say('epvo.title'));
    expect(new URL(page.url()).pathname).toMatch(/\/epvo$/);
    await page.context().close();
  });
});

it('says of a file that is not whole which columns it lacks', async () => {
  const page = await visitAs(site, 'esil-coordinator@esil.example', 'ru');
  const say = sayIn('ru');
  await page.getByRole('link', { name: say('exchange.title'), exact: true }).click();
  await page.getByRole('link', { name: say('epvo.title'), exact: true }).click();
  await page
    .getByRole('combobox', { name: say('epvo.table') })
    .selectOption('FINANCING_SOURCE_ACADEMIC_MOBILITY');
  const give = async (content: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
  await give('id;nameRu\n1;Грант\n');
  await page.getByRole('alert').getByText('nameKz, nameEn').waitFor();
  await give('id;nameRu;nameKz;nameEn\n1;Грант;Грант;Grant\n');
  const done = page.getByText(say('epvo.file.done', { seen: '1', kept: '1' }));
  await done.waitFor();
  expect(await done.count()).toBe(1);
  await page.context().close();
});

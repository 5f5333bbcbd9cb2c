import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportView } from '../../src/contract/report.ts';
import { addDays } from '../../src/core/basics/add-days.ts';
import { formatDate } from '../../src/core/basics/format-date.ts';
import { reminderDays } from '../../src/core/report/reminder-days.ts';
import { reportDayHandler } from '../../src/server/jobs/report-day.ts';
import { nextKey, type Ask } from '../world.ts';
import { openReportWorld, type ReportWorld } from './report-world.ts';

let world: ReportWorld;
let arman: Ask;
let url = '';
let institutionId = '';
let id = '';
beforeAll(async () => {
  world = await openReportWorld();
  arman = await world.as('arman');
  ({ institutionId, id } = await world.reportOf('arman'));
  url = `/api/institutions/${institutionId}/reports/${id}`;
});
afterAll(async () => world.close());

const read = async (ask: Ask = arman) => {
  const answer = await ask('GET', url);
  return reportView.parse(answer.json<{ report: unknown }>().report);
};
const evidence = (kind: string, value: string, fileId: string | null = null) => ({
  id: `evi_${randomUUID()}`,
  kind,
  value,
  note: 'what it shows',
  fileId,
});
const page = {
  claim: 'achieved',
  outcome: 'Қателігі 12 % үлгі жасалды.',
  selfAssessment: 'Мақсатқа жеттім.',
  useAtHome: 'Университет зертханасында қолданылады.',
  evidence: [evidence('doi', '10.1000/182')],
  consent: 'named',
};
const save = async (section: string, base: number, content: unknown, ask = arman) =>
  ask('PUT', `${url}/sections/${section}`, { body: { base, content } });
const entries = async (): Promise<number> => {
  const { rows } = await world.superuser.query<{ n: number }>(
    `select count(*)::int as n from journal where record_id = $1 or data ->> 'reportId' = $1`,
    [id],
  );
  return rows[0]?.n ?? 0;
};

const dueOf = async (reportId: string): Promise<string> => {
  const { rows } = await world.superuser.query<{ due: string }>(
    'select due_on::text as due from report where id = $1',
    [reportId],
  );
  return rows[0]?.due ?? '';
};

describe('asking', () => {
  test('everybody who came home is asked once, in his language, with the announced schedule', async () => {
    const counted = async () =>
      (await world.superuser.query<{ n: number }>('select count(*)::int as n from report')).rows[0]?.n;
    expect(await counted()).toBe(6);
    const data = { institutionId, today: new Date().toISOString().slice(0, 10) };
    await reportDayHandler(world.register, world.parts.setting)(data, { isLast: false });
    expect(await counted()).toBe(6);
    const letters = async () =>
      (
        await world.superuser.query<{ locale: string; text: string }>(
          `select locale, text from mail where key = $1`,
          [`report-asked ${id}`],
        )
      ).rows;
    await expect.poll(letters, { timeout: 20_000 }).toHaveLength(1);
    const [letter] = await letters();
    expect(letter?.locale).toBe('kk');
    expect(letter?.text).toContain(`/kk/desk/report/${institutionId}/${id}`);
    for (const day of reminderDays(await dueOf(id))) expect(letter?.text).toContain(formatDate(day, 'kk'));
  });

  test('a reminder comes on its day, not twice, and not after the last', async () => {
    const { reportOf } = world;
    const ruslan = await reportOf('ruslan');
    const sent = async (today: string): Promise<number | undefined> => {
      const data = { institutionId: ruslan.institutionId, today };
      await reportDayHandler(world.register, world.parts.setting)(data, { isLast: false });
      const { rows } = await world.superuser.query<{ reminders: number }>(
        'select reminders from report where id = $1',
        [ruslan.id],
      );
      return rows[0]?.reminders;
    };
    const [first = '', , third = '', , last = ''] = reminderDays(await dueOf(ruslan.id));
    expect([await sent(addDays(first, -1)), await sent(first), await sent(first)]).toEqual([0, 1, 1]);
    // Days without a server are one reminder.
    expect([await sent(addDays(third, 1)), await sent(last), await sent(addDays(last, 99))]).toEqual([
      3, 5, 5,
    ]);
    const { rows } = await world.superuser.query<{ data: { reminders: number } }>(
      `select data from journal where kind = 'ReportReminded' and record_id = $1 order by sequence`,
      [ruslan.id],
    );
    expect(rows.map(({ data }) => data.reminders)).toEqual([1, 3, 5]);
  });
});

describe('writing', () => {
  test('a section is saved on the version that was read, and only by its writer', async () => {
    const [task] = (await read()).tasks;
    const section = task?.taskId ?? '';
    expect((await save(section, 0, { ...page, outcome: '' })).json()).toMatchObject({ version: 1 });
    expect((await save(section, 0, { ...page, outcome: 'x' })).json()).toEqual({
      code: 'section-changed-elsewhere',
    });
    expect((await save(section, 1, { ...page, claim: 'excellent' })).json()).toMatchObject({
      code: 'bad-input',
      list: [{ code: 'field-form', field: `${section}.claim` }],
    });
    for (const other of ['zhansaya', 'esil-coordinator', 'officer']) {
      expect((await save(section, 1, page, await world.as(other))).statusCode).toBe(403);
    }
    expect((await read()).tasks[0]?.draft).toMatchObject({ version: 1, content: { outcome: '' } });
  });

  test('a link without a saved copy is refused with everything else that is missing', async () => {
    const section = (await read()).tasks[0]?.taskId ?? '';
    const link = evidence('link', 'https://example.org/result');
    const wrong = evidence('orcid', '0000-0002-1825-0098');
    await save(section, 1, { ...page, consent: null, evidence: [link, wrong] });
    const refused = await arman('POST', `${url}/submit`, { body: { versions: { [section]: 2 } } });
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toEqual({
      code: 'incomplete',
      list: [
        { code: 'evidence-copy-missing', field: `${section}.evidence.0.fileId` },
        { code: 'evidence-orcid-form', field: `${section}.evidence.1.value` },
        { code: 'report-consent-missing', field: `${section}.consent` },
      ],
    });
    expect((await read()).missing).toHaveLength(3);
  });

  test('what is being written nobody else reads', async () => {
    const office = await read(await world.as('esil-coordinator'));
    expect([office.tasks[0]?.draft, office.coursesDraft, office.missing]).toEqual([null, null, []]);
    expect((await (await world.as('alatau-coordinator'))('GET', url)).statusCode).toBe(403);
  });
});

describe('submitting', () => {
  let section = '';
  let versions: Readonly<Record<string, number>> = {};
  let fileId = '';

  test('files are taken and those not submitted removed', async () => {
    section = (await read()).tasks[0]?.taskId ?? '';
    fileId = await world.upload('arman', `${url}/files`, 'saved-page.pdf');
    const spare = await world.upload('arman', `${url}/files`, 'spare.pdf');
    expect((await read()).files).toHaveLength(2);
    const foreign = (await world.as('zhansaya'))('DELETE', `${url}/files/${spare}`);
    expect((await foreign).statusCode).toBe(403);
    expect((await arman('DELETE', `${url}/files/${spare}`)).json()).toEqual({ removed: true });
    expect((await arman('DELETE', `${url}/files/${spare}`)).json()).toEqual({ removed: false });
    expect((await read()).files.map(({ name }) => name)).toEqual(['saved-page.pdf']);
  });

  test('the report is fixed as it was read, once', async () => {
    const shown = [...page.evidence, evidence('link', 'https://example.org/result', fileId)];
    await save(section, 2, { ...page, evidence: shown });
    await save('courses', 0, {
      courses: [{ id: `crs_${randomUUID()}`, title: 'Speech', code: 'CS-7', ects: 7.5, grade: 'B' }],
    });
    await save('experience', 0, {
      items: [{ topic: 'housing', text: 'Ерте іздеңіз.', consent: 'anonymous' }],
    });
    versions = { [section]: 3, courses: 1, experience: 1 };
    const stale = await arman('POST', `${url}/submit`, { body: { versions: { ...versions, courses: 0 } } });
    expect(stale.json()).toEqual({ code: 'section-changed-elsewhere' });
    const foreign = await (await world.as('zhansaya'))('POST', `${url}/submit`, { body: { versions } });
    expect(foreign.statusCode).toBe(403);
    const before = await entries();
    const key = nextKey();
    const send = async () =>
      arman('POST', `${url}/submit`, { body: { versions }, headers: { 'idempotency-key': key } });
    const [first, again] = [await send(), await send()];
    expect(first.statusCode).toBe(200);
    expect(again.json()).toEqual(first.json());
    expect((await arman('POST', `${url}/submit`, { body: { versions } })).json()).toEqual(first.json());
    expect(await entries()).toBe(before + 4);
    const report = await read();
    expect([report.status, report.coursesDraft]).toEqual(['submitted', null]);
    expect(first.json()).toEqual({ contentSha256: report.contentSha256 });
  });

  test('what was submitted no longer changes', async () => {
    expect((await save(section, 3, page)).json()).toEqual({ code: 'report-is-fixed' });
    expect((await arman('DELETE', `${url}/files/${fileId}`)).json()).toEqual({ code: 'report-is-fixed' });
  });

  test('evidence keeps the fingerprint of its saved copy, and the university can open it', async () => {
    const report = await read(await world.as('esil-coordinator'));
    const shown = report.tasks[0]?.result?.evidence ?? [];
    expect(shown.map(({ kind, fileSha256 }) => [kind, fileSha256?.length])).toEqual([
      ['doi', undefined],
      ['link', 64],
    ]);
    const file = await (await world.as('esil-coordinator'))('GET', `${url}/files/${fileId}`);
    expect([file.statusCode, file.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect((await (await world.as('zhansaya'))('GET', `${url}/files/${fileId}`)).statusCode).toBe(403);
    const downloads = await world.superuser.query(
      `select from access_log where record_id = $1 and what = 'read'`,
      [fileId],
    );
    expect(downloads.rowCount).toBe(1);
    const looks = await world.superuser.query(
      `select from access_log where record_id = $1 and what = 'read'`,
      [id],
    );
    expect(looks.rowCount).toBeGreaterThan(0);
  });

  test('corrections are additions', async () => {
    const resultId = (await read()).tasks[0]?.result?.id ?? '';
    const text = 'Мақала жарияланды.';
    const body = { resultId, text, evidence: [evidence('link', 'https://example.org/later')] };
    expect((await arman('POST', `${url}/additions`, { body })).json()).toMatchObject({
      code: 'incomplete',
      list: [{ code: 'evidence-copy-missing' }],
    });
    const kept = { resultId, text, evidence: [evidence('doi', '10.1000/183')] };
    expect((await (await world.as('zhansaya'))('POST', `${url}/additions`, { body: kept })).statusCode).toBe(
      403,
    );
    const added = await arman('POST', `${url}/additions`, { body: kept });
    expect(added.statusCode).toBe(200);
    const report = await read();
    expect(report.additions).toMatchObject([{ resultId, text }]);
    expect(report.tasks[0]?.result?.evidence.at(-1)).toMatchObject({ position: 2, value: '10.1000/183' });
  });

  test('the coordinator recognises a course, and may decide anew', async () => {
    const [course] = (await read()).recognitions;
    const address = `/api/institutions/${institutionId}/recognitions/${course?.id}/decide`;
    const body = { decision: 'recognised', localCredits: 5 };
    for (const other of ['arman', 'esil-head', 'alatau-coordinator', 'officer']) {
      expect((await (await world.as(other))('POST', address, { body })).statusCode).toBe(403);
    }
    const coordinator = await world.as('esil-coordinator');
    expect((await coordinator('POST', address, { body })).json()).toEqual({ status: 'recognised' });
    const before = await entries();
    expect((await coordinator('POST', address, { body })).json()).toEqual({ status: 'recognised' });
    expect(await entries()).toBe(before);
    expect((await read()).recognitions).toMatchObject([{ ects: 7.5, localCredits: 5, status: 'recognised' }]);
    const refusal = { decision: 'refused', reason: 'Бағдарламаға сәйкес емес.' };
    await coordinator('POST', address, { body: refusal });
    expect((await read()).recognitions).toMatchObject([
      { localCredits: null, status: 'refused', reason: refusal.reason },
    ]);
  });

  test('lists tell where reports stand', async () => {
    const listed = (query = '') =>
      world
        .as('esil-coordinator')
        .then((ask) => ask('GET', `/api/institutions/${institutionId}/reports${query}`));
    expect((await listed()).json()).toMatchObject({ counts: { asked: 2, overdue: 0, submitted: 1 } });
    const paged = (await listed('?size=2')).json<{ reports: { id: string }[]; next: string }>();
    const rest = (await listed(`?size=2&before=${paged.next}`)).json<{
      reports: { id: string }[];
      next: null;
    }>();
    expect(rest.next).toBeNull();
    expect(new Set([...paged.reports, ...rest.reports].map((row) => row.id)).size).toBe(3);
    expect((await arman('GET', '/api/me/reports')).json()).toMatchObject({ reports: [{ id, tasks: 1 }] });
    const foreign = (await world.as('alatau-head'))('GET', `/api/institutions/${institutionId}/reports`);
    expect((await foreign).statusCode).toBe(403);
  });
});

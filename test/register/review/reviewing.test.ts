import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptySheet, type ScoreSheet } from '../../../src/core/review/score-sheet.ts';
import { fingerprint } from '../../../src/register/fingerprint.ts';
import {
  dayOf,
  fillPool,
  openFreshSelection,
  opening,
  sheetOf,
  write,
  type FreshSelection,
} from './fresh-selection.ts';

let fresh: FreshSelection;
beforeAll(async () => {
  fresh = await openFreshSelection();
}, 240_000);
afterAll(async () => fresh.close());

const count = async (table: string): Promise<number> => {
  const { rows } = await fresh.admin.query<{ n: number }>(`select count(*)::int as n from ${table}`);
  return rows[0]?.n ?? -1;
};
const assign = async (...pairs: readonly (readonly [string, string])[]) =>
  fresh.asOfficer('POST', '/assignments', {
    round: 1,
    reviews: pairs.map(([reviewer, applicant]) => fresh.planned(reviewer, applicant)),
  });

describe('a selection', () => {
  test.each([
    [{ ...opening, reviewsDueOn: '2023-01-31' }, 'due-in-the-past'],
    [{ ...opening, beacon: { ...opening.beacon, at: dayOf('02-20') } }, 'beacon-before-reviews'],
    [{ ...opening, parties: [opening.parties[0], opening.parties[0]] }, 'parties-too-few'],
  ])('is not opened in a way that lets anybody steer it: %#', async (body, code) => {
    expect((await fresh.asOfficer('POST', '', body)).body).toMatchObject({ code });
    expect(await count('selection')).toBe(0);
  });

  test('is opened once, of a closed call', async () => {
    const ofOpen = `/api/selections/${fresh.openCall}`;
    expect((await fresh.ask('officer', 'POST', ofOpen, opening)).body).toEqual({ code: 'call-not-closed' });
    const first = await fresh.asOfficer('POST', '', opening, 'open-it-once');
    expect(first.body).toEqual({ opened: true });
    expect(await fresh.asOfficer('POST', '', opening, 'open-it-once')).toEqual(first);
    expect((await fresh.asOfficer('POST', '', opening)).body).toEqual({ opened: false });
    expect(await count('lottery_party')).toBe(2);
  });

  test('has a pool of those who are reviewers, each once', async () => {
    const ability = { homeInstitutionId: null, fields: [], languages: ['kk'], capacity: 9 };
    const student = { accountId: fresh.world.accounts.get('arman'), ...ability };
    expect((await fresh.asOfficer('POST', '/reviewers', student)).body).toEqual({ code: 'not-a-reviewer' });
    await fillPool(fresh);
    const changed = { accountId: fresh.world.accounts.get('reviewer-1'), ...ability, capacity: 20 };
    const { body } = await fresh.asOfficer('POST', '/reviewers', changed);
    expect((await fresh.asOfficer('POST', '/reviewers', changed)).body).toEqual(body);
    const { rows } = await fresh.admin.query<{ capacity: number }>(
      'select capacity from reviewer order by 1',
    );
    expect(rows.map(({ capacity }) => capacity)).toEqual([9, 9, 20]);
  });
});

describe('conflicts', () => {
  test('are declared once, by a reviewer, of a university that there is', async () => {
    const declare = async (who: string, body: object) =>
      fresh.ask(who, 'POST', '/api/reviews-conflicts', body);
    const bota = { kind: 'person', name: 'Бота Жақсылық' };
    expect((await declare('arman', bota)).status).toBe(403);
    expect(
      (
        await declare('reviewer-2', {
          kind: 'institution',
          institutionId: 'ins_00000000-0000-7000-8000-000000000000',
        })
      ).body,
    ).toEqual({ code: 'institution-unknown' });
    const { body } = await declare('reviewer-2', bota);
    expect((await declare('reviewer-2', bota)).body).toEqual(body);
    expect(await count('reviewer_conflict')).toBe(1);
  });

  test('are kept out of every plan', async () => {
    const { body } = await fresh.asOfficer('GET', '/plan');
    const pairs = (body['reviews'] as readonly { applicationId: string; accountId: string }[]).map(
      ({ applicationId, accountId }) => `${applicationId} ${accountId}`,
    );
    expect(pairs).toHaveLength(14);
    const forbidden = [
      ...['aigerim', 'daniyar', 'kamila'].map((applicant) => fresh.planned('reviewer-3', applicant)),
      fresh.planned('reviewer-2', 'bota'),
    ].map(({ applicationId, accountId }) => `${applicationId} ${accountId}`);
    expect(pairs.filter((pair) => forbidden.includes(pair))).toEqual([]);
    expect(body['conflicts']).toHaveLength(4);
  });

  test.each([
    ['reviewer-3', 'aigerim', 'reviewer-in-conflict'],
    ['reviewer-2', 'bota', 'reviewer-in-conflict'],
    ['analyst', 'bota', 'reviewer-unknown'],
    ['reviewer-1', 'madina', 'application-not-eligible'],
    ['reviewer-1', 'aliya', 'application-not-eligible'],
  ])('a plan that was forged is refused: %s on %s', async (reviewer, applicant, code) => {
    const answer = await assign([reviewer, applicant]);
    expect(answer.body).toEqual({ code });
    expect(answer.status).toBe(code.endsWith('-unknown') ? 404 : 409);
    expect(await count('review_assignment')).toBe(0);
    expect(await count('review_registry')).toBe(0);
  });

  test('an application is not asked for as if it lay elsewhere', async () => {
    const planned = {
      ...fresh.planned('reviewer-1', 'arman'),
      institutionId: fresh.world.institutions.get('alatau'),
    };
    const answer = await fresh.asOfficer('POST', '/assignments', { round: 1, reviews: [planned] });
    expect(answer.body).toEqual({ code: 'application-not-eligible' });
  });
});

describe('reviews', () => {
  test('are asked for once, and whoever is asked is invited once', async () => {
    const pairs = [
      ...['aigerim', 'daniyar', 'kamila', 'zhansaya'].flatMap(
        (applicant) =>
          [
            ['reviewer-1', applicant],
            ['reviewer-2', applicant],
          ] as const,
      ),
      ...['arman', 'ruslan', 'bota'].flatMap(
        (applicant) =>
          [
            ['reviewer-1', applicant],
            ['reviewer-3', applicant],
          ] as const,
      ),
    ];
    expect((await assign(...pairs)).body).toEqual({ assigned: 14 });
    expect((await assign(...pairs)).body).toEqual({ assigned: 0 });
    // Only proposed, it is not told to anybody yet.
    expect((await fresh.ask('reviewer-1', 'GET', '/api/reviews')).body).toEqual({ reviews: [] });
    const early = `/api/reviews/${await fresh.reviewOf('reviewer-1', 'arman')}`;
    expect((await fresh.ask('reviewer-1', 'GET', early)).body).toEqual({ code: 'assignment-unknown' });
    expect((await fresh.asOfficer('POST', '/invitations')).body).toEqual({ invited: 14 });
    expect((await fresh.asOfficer('POST', '/invitations')).body).toEqual({ invited: 0 });
    expect((await fresh.ask('reviewer-1', 'GET', '/api/reviews')).body['reviews']).toHaveLength(7);
  });

  test('are sent back, and by nobody but their reviewer', async () => {
    const id = await fresh.reviewOf('reviewer-2', 'zhansaya');
    const url = `/api/reviews/${id}/answer`;
    expect((await fresh.ask('reviewer-1', 'POST', url, { answer: 'accept' })).body).toEqual({
      code: 'assignment-unknown',
    });
    const conflict = { answer: 'conflict', conflictKind: 'joint-work' };
    expect(
      (await fresh.ask('reviewer-2', 'PUT', `/api/reviews/${id}/sheet`, { base: 0, content: emptySheet }))
        .status,
    ).toBe(200);
    expect((await fresh.ask('reviewer-2', 'POST', url, conflict)).body).toEqual({ status: 'conflict' });
    // What he had begun to write is gone, and he is not asked again.
    expect(await count('score_sheet')).toBe(0);
    expect((await fresh.ask('reviewer-2', 'GET', `/api/reviews/${id}`)).body).toEqual({
      code: 'assignment-unknown',
    });
    expect((await assign(['reviewer-2', 'zhansaya'])).body).toEqual({ assigned: 0 });
    expect((await assign(['reviewer-3', 'zhansaya'])).body).toEqual({ assigned: 1 });
    await fresh.asOfficer('POST', '/invitations');
  });

  test('are complete when they are submitted, and final from then on', async () => {
    const url = `/api/reviews/${await fresh.reviewOf('reviewer-1', 'arman')}`;
    const save = async (base: number, content: ScoreSheet) =>
      fresh.ask('reviewer-1', 'PUT', `${url}/sheet`, { base, content });
    const submit = async (version: number) => fresh.ask('reviewer-1', 'POST', `${url}/submit`, { version });
    const half: ScoreSheet = { marks: { tasks: { mark: 7, reason: 'short' } }, comment: '' };
    expect((await save(0, half)).body).toEqual({ version: 1 });
    const incomplete = await submit(1);
    expect([incomplete.status, incomplete.body.code]).toEqual([422, 'incomplete']);
    expect(incomplete.body.list?.map(({ code }) => code)).toEqual([
      'mark-without-anchor',
      'reason-too-short',
      'mark-missing',
      'reason-too-short',
      'mark-missing',
      'reason-too-short',
    ]);
    // Another tab has saved since.
    expect((await save(0, sheetOf(10, 10, 10))).body).toEqual({ code: 'section-changed-elsewhere' });
    expect((await save(1, sheetOf(10, 5, 10))).body).toEqual({ version: 2 });
    expect((await save(1, sheetOf(10, 5, 10))).body).toEqual({ version: 2 });
    expect((await submit(1)).body).toEqual({ code: 'section-changed-elsewhere' });
    expect((await submit(2)).body).toEqual({ total: 85 });
    expect((await submit(2)).body).toEqual({ total: 85 });
    expect((await save(2, sheetOf(0, 0, 0))).body).toEqual({ code: 'review-is-final' });
    const answer = await fresh.ask('reviewer-1', 'POST', `${url}/answer`, { answer: 'decline' });
    expect(answer.body).toMatchObject({ code: 'not-in-this-state' });
  });

  test('say what was submitted, also where a tab saves at the same moment', async () => {
    for (const applicant of ['aigerim', 'daniyar', 'kamila', 'ruslan', 'bota', 'zhansaya']) {
      const url = `/api/reviews/${await fresh.reviewOf('reviewer-1', applicant)}`;
      await fresh.ask('reviewer-1', 'PUT', `${url}/sheet`, { base: 0, content: sheetOf(10, 10, 5) });
      await Promise.all([
        fresh.ask('reviewer-1', 'POST', `${url}/submit`, { version: 1 }),
        fresh.ask('reviewer-1', 'PUT', `${url}/sheet`, { base: 1, content: sheetOf(0, 0, 0) }),
      ]);
      const { body } = await fresh.ask('reviewer-1', 'GET', url);
      const { version, status } = body['review'] as { version: number; status: string };
      if (status !== 'submitted') await fresh.ask('reviewer-1', 'POST', `${url}/submit`, { version });
    }
    const { rows } = await fresh.admin.query<{ content: ScoreSheet; print: string }>(
      `select s.content, a.sheet_sha256 as print from review_assignment a join score_sheet s using (institution_id, id)
        where a.status = 'submitted'`,
    );
    expect(rows).toHaveLength(7);
    for (const { content, print } of rows) expect(fingerprint(content)).toBe(print);
  });

  test('are written by nobody who is a reviewer no more', async () => {
    const url = `/api/reviews/${await fresh.reviewOf('reviewer-2', 'aigerim')}`;
    const setEnd = async (end: string): Promise<void> => {
      await fresh.admin.query(`update membership set ended_at = ${end} where account_id = $1`, [
        fresh.world.accounts.get('reviewer-2'),
      ]);
    };
    await setEnd('now()');
    for (const [method, part, body] of [
      ['GET', '', undefined],
      ['PUT', '/sheet', { base: 0, content: emptySheet }],
      ['POST', '/submit', { version: 0 }],
      ['POST', '/answer', { answer: 'accept' }],
    ] as const) {
      expect((await fresh.ask('reviewer-2', method, `${url}${part}`, body)).body).toEqual({
        code: 'not-permitted',
      });
    }
    await setEnd('null');
  });

  test('are taken back, closed when all are there, and never after', async () => {
    expect((await fresh.asOfficer('POST', '/close')).body).toMatchObject({ code: 'reviews-unfinished' });
    const id = await fresh.reviewOf('reviewer-3', 'zhansaya');
    const release = async () =>
      fresh.ask('officer', 'POST', `${fresh.place('esil')}/assignments/${id}/release`, {
        reason: 'He is ill.',
      });
    for (const applicant of ['aigerim', 'daniyar', 'kamila']) {
      expect((await write(fresh, 'reviewer-2', applicant, sheetOf(10, 5, 10))).status).toBe(200);
    }
    for (const applicant of ['arman', 'ruslan', 'bota']) {
      expect((await write(fresh, 'reviewer-3', applicant, sheetOf(5, 5, 10))).status).toBe(200);
    }
    expect((await release()).body).toEqual({ released: true });
    expect((await release()).body).toEqual({ released: false });
    expect((await fresh.asOfficer('POST', '/close')).body).toEqual({
      code: 'reviews-lacking',
      params: { count: 1 },
    });
    // Taken back, it is not given to the same reviewer again: the committee's rules are changed for this once.
    await fresh.admin.query(
      `update call_rules set rules = jsonb_set(rules, '{review,perApplication}', '1') where call_id = $1`,
      [fresh.closedCall],
    );
    const { body } = await fresh.asOfficer('POST', '/close');
    expect(body).toEqual({ packSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect((await fresh.asOfficer('POST', '/close')).body).toEqual(body);
    expect(await count('selection_pack')).toBe(1);
    expect((await assign(['reviewer-3', 'zhansaya'])).body).toMatchObject({ code: 'not-in-this-state' });
  });
});

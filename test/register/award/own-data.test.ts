import { afterAll, beforeAll, expect, test } from 'vitest';
import { Client } from 'pg';
import { collectOwnData } from '../../../src/register/own-data.ts';
import { eraseHandler } from '../../../src/server/jobs/erase.ts';
import { replay } from '../../../src/register/journal/replay.ts';
import { openWorld, type World } from '../../world.ts';
import { untilQuiet } from '../../server/until-quiet.ts';

let world: World;
let admin: Client;
beforeAll(async () => {
  world = await openWorld();
  admin = new Client(world.register.admin);
  await admin.connect();
  await untilQuiet(admin);
}, 240_000);
afterAll(async () => {
  await admin.end();
  await world.close();
});

const dataOf = async (key: string) =>
  collectOwnData(world.register, world.vault, world.accounts.get(key) ?? '');
const count = async (statement: string): Promise<number> => {
  const { rows } = await admin.query<{ n: number }>(`select count(*)::int as n from ${statement}`);
  return rows[0]?.n ?? -1;
};
const applicationOf = (key: string): string =>
  `(select id from application where account_id = '${world.accounts.get(key) ?? ''}')`;
const erase = async (key: string): Promise<void> => {
  const nothing = { remove: async () => undefined };
  const job = { recordId: world.accounts.get(key) ?? '', entryId: `ent_of-${key}` };
  await eraseHandler(world.register, world.parts.setting, nothing)(job, { isLast: false });
};

test('an applicant takes along what was decided, the reviews as the call tells them, and his appeals', async () => {
  const { awards, reviews, conflicts } = await dataOf('arman');
  expect([reviews, conflicts]).toEqual([[], []]);
  expect(awards).toMatchObject([
    {
      outcome: 'awarded',
      explanation: { zone: expect.any(String) as string },
      reviews: [{ marks: [{ reason: expect.any(String) as string }, {}, {}] }, {}],
      appeals: [{ status: 'upheld', grounds: expect.stringContaining('Бір сарапшы') as string }],
    },
  ]);
  expect((await dataOf('yerbol')).awards).toEqual([]);
});

test('a reviewer takes along what he wrote and declared, and nothing of whom', async () => {
  const ask = await world.as('reviewer-2');
  await ask('POST', '/api/reviews-conflicts', { body: { kind: 'person', name: 'Somebody Near' } });
  const { reviews, conflicts, awards } = await dataOf('reviewer-2');
  expect(awards).toEqual([]);
  expect(reviews).toHaveLength(6);
  expect(reviews).toContainEqual(
    expect.objectContaining({ status: 'conflict', conflictKind: 'joint-work', sheet: null }),
  );
  expect(reviews).toContainEqual(
    expect.objectContaining({
      status: 'void',
      total: 10,
      sheet: expect.objectContaining({ comment: '' }) as object,
    }),
  );
  expect(conflicts).toMatchObject([{ kind: 'person', person: 'Somebody Near' }]);
  expect(Object.keys(reviews[0] ?? {})).not.toContain('applicationId');
});

test('when an applicant is forgotten, what is so stays, and no word of his or about him', async () => {
  const own = applicationOf('arman');
  const ofReviews = `(select id from review_assignment where application_id in ${own})`;
  const ofAppeals = `(select id from appeal where application_id in ${own})`;
  const reasons = `entry_reason r join journal j using (institution_id, id)
    where j.record_id in ${own} or j.record_id in ${ofReviews} or j.record_id in ${ofAppeals}
       or j.record_id in (select id from recommendation_voice where application_id in ${own})`;
  expect(await count(`score_sheet where id in ${ofReviews}`)).toBe(3);
  expect(await count(reasons)).toBeGreaterThanOrEqual(2);
  const others = await count(`score_sheet where id not in ${ofReviews}`);
  await erase('arman');
  expect(await count(`score_sheet where id in ${ofReviews}`)).toBe(0);
  expect(await count(`appeal_text where id in ${ofAppeals}`)).toBe(0);
  expect(
    await count(`award_explanation where id in (select id from award where application_id in ${own})`),
  ).toBe(0);
  expect(await count(reasons)).toBe(0);
  // What is so: three reviews with their totals, the award, the appeal.
  expect(await count(`review_assignment where application_id in ${own} and total is not null`)).toBe(3);
  expect(await count(`award where application_id in ${own} and outcome = 'awarded'`)).toBe(1);
  expect(await count(`appeal where application_id in ${own} and status = 'upheld'`)).toBe(1);
  expect(await count(`score_sheet where id not in ${ofReviews}`)).toBe(others);
  // Reviewers, the office and the public read on without him.
  const callId =
    (await admin.query<{ call_id: string }>('select call_id from selection')).rows[0]?.call_id ?? '';
  for (const [who, url] of [
    ['reviewer-1', '/api/reviews'],
    ['officer', `/api/selections/${callId}`],
    ['officer', `/api/selections/${callId}/plan`],
    ['officer', `/api/selections/${callId}/appeals`],
    ['officer', `/api/selections/${callId}/decisions`],
    ['officer', `/api/selections/${callId}/assignments`],
    ['committee', `/api/selections/${callId}/recommendation`],
    ['auditor', `/api/calls/${callId}/decision.json`],
  ] as const) {
    const answer = await (await world.as(who))('GET', url);
    expect([url, answer.statusCode]).toEqual([url, 200]);
    for (const word of ['Арман', 'Төлеген', 'arman@', 'Бір сарапшы']) expect(answer.body).not.toContain(word);
  }
});

test('when a reviewer is forgotten, whom he may not judge is, and his marks stay', async () => {
  const account = world.accounts.get('reviewer-2') ?? '';
  const before = await count(`review_assignment where account_id = '${account}' and total is not null`);
  await erase('reviewer-2');
  expect(await count('reviewer_conflict_text')).toBe(0);
  expect(await count(`reviewer_conflict where account_id = '${account}'`)).toBe(1);
  expect(await count(`review_assignment where account_id = '${account}' and total is not null`)).toBe(before);
  expect(
    await count(`score_sheet where id in (select id from review_assignment where account_id = '${account}')`),
  ).toBe(before - 1);
  const { differences } = await replay(world.register);
  expect(differences).toEqual([]);
  expect(world.complaints).toEqual([]);
});

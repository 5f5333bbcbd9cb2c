import { afterAll, beforeAll, expect, test } from 'vitest';
import { mediaTypeOf } from '../../src/exchange/document/media-type-of.ts';
import { openWorld, type World } from '../world.ts';

let world: World;
let place = '';
let application = '';
beforeAll(async () => {
  world = await openWorld();
  place = `/api/institutions/${world.institutions.get('alatau') ?? ''}/applications`;
  const ask = await world.as('aigerim');
  const { applications } = (await ask('GET', '/api/me/applications')).json<{
    applications: { applicationId: string | null }[];
  }>();
  application = `${place}/${applications.find(({ applicationId }) => applicationId !== null)?.applicationId}`;
});
afterAll(async () => world.close());

interface Read {
  readonly reference: string;
  readonly applicant: string;
  readonly documentSha256: string;
  readonly sections: readonly unknown[];
}

test.each(['aigerim', 'alatau-coordinator'])('says as JSON to %s what the page says', async (who) => {
  const ask = await world.as(who);
  const { application: page } = (await ask('GET', application)).json<{ application: Read }>();
  const answer = await ask('GET', `${application}/export?format=json`);
  const { reference, applicant, documentSha256: sha256, sections } = page;
  expect(sections.length).toBeGreaterThan(0);
  expect(answer.json()).toMatchObject({
    ...{ reference, applicant, sha256, sections, isDemonstration: true },
    // The story's call says its times in Almaty.
    submittedAt: expect.stringMatching(/^\d{4} .*, \d\d:\d\d$/),
  });
  expect(answer.headers).toMatchObject({
    'content-disposition': `attachment; filename="${reference}.json"`,
    'cache-control': 'no-store',
  });
});

test('is a PDF, named after the application', async () => {
  const ask = await world.as('aigerim');
  const answer = await ask('GET', `${application}/export?format=pdf`);
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
  expect(mediaTypeOf(answer.rawPayload)).toBe('application/pdf');
  expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="Q\d{4}-[\w-]+\.pdf"$/);
});

test('is a look that its owner reads of, and no look for whoever is refused', async () => {
  const looks = async (): Promise<string> =>
    (await (await world.as('aigerim'))('GET', '/api/me/access')).body;
  const before = await looks();
  const coordinator = await world.as('alatau-coordinator');
  expect((await coordinator('GET', `${application}/export?format=json`)).statusCode).toBe(200);
  const after = await looks();
  expect(after.length).toBeGreaterThan(before.length);
  for (const who of ['esil-coordinator', 'reviewer-3', 'daniyar']) {
    const answer = await (await world.as(who))('GET', `${application}/export?format=json`);
    expect([who, answer.statusCode]).toEqual([who, 403]);
  }
  expect(await looks()).toBe(after);
});

test('comes in no other form', async () => {
  const answer = await (await world.as('aigerim'))('GET', `${application}/export?format=xlsx`);
  expect(answer.json()).toEqual({ code: 'bad-input', list: [{ code: 'field-form', field: 'format' }] });
});

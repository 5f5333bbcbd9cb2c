import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallRules } from '../../../src/core/programme/rules.ts';
import { storyRules } from '../../../src/story/call-rules.ts';
import { emptyRules } from '../../../src/web/desk/office/call/empty-rules.ts';
import { openStoryClock, type StoryClock } from '../../story-clock.ts';

let story: StoryClock;
beforeAll(async () => {
  story = await openStoryClock();
}, 120_000);
afterAll(async () => story.close());

const words = { kk: 'Сынақ', ru: 'Проба', en: 'Trial' };
const rules = (changed: Partial<CallRules> = {}): CallRules => ({
  ...storyRules(words, '2027-02-01', 30, 'account'),
  ...changed,
});

const draft = async (changed: Partial<CallRules> = {}): Promise<string> => {
  const programme = await story.ask('officer', 'POST', '/api/programmes', { name: words, purpose: words });
  const call = await story.ask('officer', 'POST', '/api/calls', {
    programmeId: programme.body['id'],
    rules: rules(changed),
  });
  expect(call.status).toBe(200);
  return String(call.body['id']);
};

/** Fingerprint of the rules that stand now. */
const standing = async (id: string): Promise<string> => {
  const { body } = await story.ask('officer', 'GET', `/api/calls/${id}`);
  return (body['call'] as { rulesSha256: string }).rulesSha256;
};

describe('a programme', () => {
  test('is created by the officer alone, and once', async () => {
    const body = { name: words, purpose: words };
    const first = await story.ask('officer', 'POST', '/api/programmes', body, 'programme-key-1');
    const again = await story.ask('officer', 'POST', '/api/programmes', body, 'programme-key-1');
    expect(again).toEqual(first);
    for (const who of ['alatau-coordinator', 'aigerim', 'auditor']) {
      expect((await story.ask(who, 'POST', '/api/programmes', body)).status).toBe(403);
    }
    const { body: listed } = await story.ask('aigerim', 'GET', '/api/programmes');
    expect(listed['programmes']).toContainEqual({ id: first.body['id'], ...body });
  });
});

describe('a call', () => {
  test('is seen by its office alone until it is announced, then by everybody with its fingerprint', async () => {
    const id = await draft();
    expect((await story.ask(undefined, 'GET', `/api/calls/${id}`)).body.code).toBe('call-unknown');
    expect((await story.ask('aigerim', 'GET', `/api/calls/${id}`)).status).toBe(404);
    expect((await story.ask('committee', 'GET', `/api/calls/${id}`)).status).toBe(200);
    expect((await story.ask('alatau-coordinator', 'POST', `/api/calls/${id}/announce`)).status).toBe(403);
    const announced = await story.ask('officer', 'POST', `/api/calls/${id}/announce`);
    expect(announced.status).toBe(200);
    expect((await story.ask('officer', 'POST', `/api/calls/${id}/announce`)).body).toEqual(announced.body);
    const { body } = await story.ask(undefined, 'GET', `/api/calls/${id}`);
    expect(body['call']).toMatchObject({ state: 'announced', version: 1, ...announced.body });
  });

  test.each([
    [
      'a quota of nothing',
      { regions: [{ id: 'europe', name: words, countries: ['DEU'], places: 0, grant: null }] },
      'quota-zero',
    ],
    ['no budget', { budget: 0 }, 'budget-zero'],
    ['a cap of nothing', { universityCap: 0 }, 'cap-zero'],
    ['an opening that has passed', { opensAt: '2026-01-01T00:00:00.000Z' }, 'opening-passed'],
  ])('is not announced with %s', async (_name, changed, code) => {
    const id = await draft(changed);
    const { status, body } = await story.ask('officer', 'POST', `/api/calls/${id}/announce`);
    expect([status, body.code]).toEqual([422, 'incomplete']);
    expect(body.list?.map((item) => item.code)).toContain(code);
  });

  test('begins empty, keeps what is half written, and is announced only when nothing is missing', async () => {
    const programme = await story.ask('officer', 'POST', '/api/programmes', { name: words, purpose: words });
    const begun = await story.ask('officer', 'POST', '/api/calls', {
      programmeId: programme.body['id'],
      rules: emptyRules(words),
    });
    const url = `/api/calls/${String(begun.body['id'])}`;
    const read = async () =>
      (await story.ask('officer', 'GET', url)).body['call'] as { rules: CallRules; rulesSha256: string };
    expect((await read()).rules).toEqual(emptyRules(words));
    const half = { ...rules(), opensAt: '', summary: { kk: 'Жартысы', ru: '', en: '' } };
    const kept = await story.ask('officer', 'PUT', `${url}/rules`, {
      base: (await read()).rulesSha256,
      rules: half,
    });
    expect(kept.status).toBe(200);
    expect((await read()).rules).toEqual(half);
    const refused = await story.ask('officer', 'POST', `${url}/announce`);
    expect(refused.body.list).toEqual(
      ['summary.ru', 'summary.en', 'opensAt'].map((field) => ({ code: 'value-missing', field })),
    );
    await story.ask('officer', 'PUT', `${url}/rules`, {
      base: (await read()).rulesSha256,
      rules: rules(),
    });
    expect((await story.ask('officer', 'POST', `${url}/announce`)).status).toBe(200);
    // What was announced never becomes incomplete again.
    const emptied = await story.ask('officer', 'PUT', `${url}/rules`, {
      base: (await read()).rulesSha256,
      rules: half,
      reason: 'A slip',
    });
    expect([emptied.status, emptied.body.code]).toEqual([422, 'incomplete']);
  });

  test('has no negative budget: the field is named', async () => {
    const { status, body } = await story.ask('officer', 'POST', '/api/calls', {
      programmeId: 'pro_00000000-0000-0000-0000-000000000000',
      rules: rules({ budget: -1 }),
    });
    expect([status, body.list]).toEqual([400, [{ code: 'field-form', field: 'rules.budget' }]]);
  });

  test('is replaced as a draft and corrected in versions, with the reason, once it is announced', async () => {
    const id = await draft();
    const first = await standing(id);
    const put = async (base: string, changed: Partial<CallRules>, reason?: string, key?: string) =>
      story.ask('officer', 'PUT', `/api/calls/${id}/rules`, { base, rules: rules(changed), reason }, key);
    const replaced = await put(first, { budget: 5 });
    expect(replaced.body).toEqual({ version: 1, rulesSha256: await standing(id) });
    const base = await standing(id);
    await story.ask('officer', 'POST', `/api/calls/${id}/announce`);
    expect((await put(base, { budget: 7 })).body.list).toEqual([{ code: 'reason-missing', field: 'reason' }]);
    const corrected = await put(base, { budget: 7 }, 'The ministry raised it', 'correction-1');
    expect(corrected.body).toEqual({ version: 2, rulesSha256: await standing(id) });
    expect(await put(base, { budget: 7 }, 'The ministry raised it', 'correction-1')).toEqual(corrected);
    const { body } = await story.ask(undefined, 'GET', `/api/calls/${id}/versions`);
    const versions = body['versions'] as readonly { version: number; reason: string; rules: CallRules }[];
    expect(versions.map(({ version, reason, rules: { budget } }) => [version, reason, budget])).toEqual([
      [2, 'The ministry raised it', 7],
      [1, null, 5],
    ]);
    const wish = { base, rules: rules() };
    expect((await story.ask('esil-coordinator', 'PUT', `/api/calls/${id}/rules`, wish)).status).toBe(403);
  });

  test('of two officers who began from the same rules, the second is refused and overwrites nothing', async () => {
    const id = await draft();
    const base = await standing(id);
    const put = async (from: string, budget: number) =>
      story.ask('officer', 'PUT', `/api/calls/${id}/rules`, { base: from, rules: rules({ budget }) });
    const [one, other] = await Promise.all([put(base, 5), put(base, 7)]);
    const refused = one.status === 200 ? other : one;
    expect(new Set([one.status, other.status])).toEqual(new Set([200, 409]));
    expect(refused.body).toEqual({ code: 'call-changed-elsewhere' });
    const { body } = await story.ask('officer', 'GET', `/api/calls/${id}`);
    const saved = (body['call'] as { rules: CallRules }).rules.budget;
    expect(saved).toBe(one.status === 200 ? 5 : 7);
    // Knowing what stands now, he may write over it; and the same rules twice are a repeat.
    expect((await put(await standing(id), 9)).status).toBe(200);
    expect((await put(base, 9)).status).toBe(200);
  });
});

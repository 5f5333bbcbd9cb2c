import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawVerifiers, type DrawInput } from '../../../src/core/report/draw-verifiers.ts';
import { isDrawnTwice } from '../../../src/core/report/is-drawn-twice.ts';
import { replay } from '../../../src/register/journal/replay.ts';
import { storyPeople } from '../../../src/story/people.ts';
import { untilQuiet } from '../../server/until-quiet.ts';
import { openStoryClock, type StoryClock } from '../../story-clock.ts';

let story: StoryClock;
let admin: Client;
beforeAll(async () => {
  story = await openStoryClock();
  admin = new Client(story.world.register.admin);
  await admin.connect();
  await untilQuiet(admin);
}, 240_000);
afterAll(async () => {
  await admin.end();
  await story.close();
});

const rows = async <Row extends object>(statement: string, ...values: readonly unknown[]) =>
  (await admin.query<Row>(statement, [...values])).rows;
const ask = async <Body>(who: string | undefined, url: string): Promise<Body> =>
  (await story.ask(who, 'GET', url)).body as unknown as Body;
const nameOf = (key: string): string => {
  const person = storyPeople.find((one) => one.key === key);
  return `${person?.givenName ?? ''} ${person?.familyName ?? ''}`;
};

test('the ledger shows what became of every promise', async () => {
  const { rows: lines, totals } = await ask<{
    rows: { participant: string; verdict: string | null; state: string; isOverdue: boolean }[];
    totals: Record<string, number>;
  }>('officer', '/api/ledger');
  const told = Map.groupBy(lines, ({ participant }) => participant);
  const verdictsOf = (key: string) =>
    told
      .get(nameOf(key))
      ?.map(({ verdict }) => verdict)
      .toSorted();
  expect(verdictsOf('daniyar')).toEqual(['achieved', 'achieved']);
  expect(verdictsOf('aigerim')).toEqual(['achieved', 'not-verifiable']);
  expect(verdictsOf('kamila')).toEqual(['partly', 'superseded']);
  expect(verdictsOf('zhansaya')).toEqual(['not-achieved', 'partly']);
  expect(told.get(nameOf('ruslan'))?.map(({ state }) => state)).toEqual(['reported', 'reported', 'reported']);
  expect(told.get(nameOf('arman'))).toMatchObject([{ state: 'promised', isOverdue: true }]);
  expect(totals).toMatchObject({ promised: 12, reported: 11, verified: 8 });
});

test('two pairs of verifiers judged apart, one agreed and a third decided the other', async () => {
  expect(await ask('officer', '/api/verification-progress')).toMatchObject({
    counts: {
      ...{ results: 11, verified: 8, drawnTwice: 2, thirds: 1, waiting: 3, overdue: 0, lacking: 0 },
      byVerdict: { achieved: 3, partly: 2, 'not-achieved': 1, superseded: 1, 'not-verifiable': 1 },
    },
    agreement: { pairs: 2, equal: 1 },
  });
  const results = await rows<{ id: string; rounds: number }>(
    `select s.id, max(v.round)::int as rounds from result s join verification v on v.result_id = s.id group by s.id`,
  );
  expect(results.filter(({ id, rounds }) => isDrawnTwice(id) !== rounds > 1)).toEqual([]);
});

test('one verifier had a conflict, two verdicts were answered and one of them changed', async () => {
  const told = await rows<{
    status: string;
    conflict: string | null;
    first: string | null;
    verdict: string | null;
  }>(
    `select status, conflict_kind as conflict, first_verdict as first, verdict from verification
      where answered_at is not null or status = 'conflict' order by verdict nulls last`,
  );
  expect(told).toEqual([
    { status: 'given', conflict: null, first: 'partly', verdict: 'achieved' },
    { status: 'given', conflict: null, first: 'not-verifiable', verdict: 'not-verifiable' },
    { status: 'conflict', conflict: 'joint-work', first: null, verdict: null },
  ]);
  expect(
    await rows(
      'select status, local_tenths as local from recognition where decided_at is not null order by 2',
    ),
  ).toEqual([
    { status: 'recognised', local: 40 },
    { status: 'recognised', local: 50 },
    { status: 'refused', local: null },
  ]);
});

test('anybody can draw every lot of it again from its entry', async () => {
  const draws = await rows<{ id: string; data: DrawInput; previous: string }>(
    `select record_id as id, data, previous_hash as previous from journal where kind = 'VerifiersDrawn'`,
  );
  expect(draws.length).toBeGreaterThanOrEqual(7);
  for (const { id, data, previous } of draws) {
    expect(data.seed).toBe(previous);
    const kept = await rows<{ lot: string }>(
      `select concat_ws(' ', result_id, round, verifier_account_id) as lot from verification where draw_id = $1`,
      id,
    );
    const again = drawVerifiers(data).drawn.map((lot) => `${lot.resultId} ${lot.round} ${lot.accountId}`);
    expect(kept.map(({ lot }) => lot).toSorted()).toEqual(again.toSorted());
  }
});

test('each verifier who is left has one result to judge, and is told so', async () => {
  for (const key of ['verifier-1', 'verifier-2', 'verifier-3']) {
    const { verifications } = await ask<{ verifications: { status: string }[] }>(key, '/api/verifications');
    expect(verifications.filter(({ status }) => status === 'drawn')).toHaveLength(1);
    const letters = await rows(
      `select from mail where account_id = $1 and kind = 'verification-drawn'`,
      story.world.accounts.get(key),
    );
    expect(letters.length).toBeGreaterThan(0);
  }
});

test('the office sees beside an obligation what was verified of the stay', async () => {
  const resultsOf = async (key: string) => {
    const [own] = await rows<{ id: string }>(
      'select id from obligation where account_id = $1',
      story.world.accounts.get(key),
    );
    const place = story.place(key === 'ruslan' ? 'esil' : 'alatau');
    return (await ask<{ results: object }>('officer', `${place}/obligations/${own?.id}`)).results;
  };
  expect(await resultsOf('daniyar')).toEqual({ promised: 2, verified: 2, achieved: 2 });
  expect(await resultsOf('kamila')).toEqual({ promised: 2, verified: 2, achieved: 0 });
  expect(await resultsOf('ruslan')).toEqual({ promised: 3, verified: 0, achieved: 0 });
});

test('the report that was never written was reminded of to the last', async () => {
  expect(
    await rows(
      'select status, reminders from report where account_id = $1',
      story.world.accounts.get('arman'),
    ),
  ).toEqual([{ status: 'asked', reminders: 5 }]);
});

test('the catalogue shows what its participants let it show', async () => {
  const { results } = await ask<{ results: { participant: string | null; title: string }[] }>(
    undefined,
    '/api/results?size=50',
  );
  const shown = Object.fromEntries(results.map(({ title, participant }) => [title, participant]));
  expect(shown['Іле ағысының деректер жиыны']).toBe(nameOf('aigerim'));
  expect(shown['Карта водного дефицита']).toBeNull();
  expect(Object.keys(shown)).not.toContain('Көрме каталогы');
});

test('nothing in it happens before what was told before, and replay equals tables', async () => {
  const back = await rows(
    `select kind, at, before from (select kind, at, lag(at) over (partition by institution_id order by sequence) as before
                    from journal where request_key like 'story-%') j where at < before`,
  );
  expect(back).toEqual([]);
  expect((await replay(story.world.register)).differences).toEqual([]);
});

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJobQueue, type JobQueue } from '../../src/server/jobs/queue.ts';
import { freshRegister, type FreshRegister } from '../register/cluster.ts';

let register: FreshRegister;
let queue: JobQueue;
const done: unknown[] = [];
const complaints: string[] = [];
let roadIs: 'open' | 'closed' = 'closed';
beforeAll(async () => {
  register = await freshRegister();
  queue = await startJobQueue(
    register,
    {
      'write-down': async (data) => void done.push(data),
      'fall-over': async () => {
        if (roadIs === 'closed') throw new Error('no road');
      },
    },
    (sentence) => complaints.push(sentence),
    { retry: { retryLimit: 0, retryDelay: 1 } },
  );
});
afterAll(async () => {
  await queue.stop();
  await register.close();
});

test('a job is done once per key, and not at all when its transaction fails', async () => {
  await register.readWrite(async (trx) => {
    await queue.send(trx, 'write-down', 'a', { word: 'a' });
    await queue.send(trx, 'write-down', 'a', { word: 'again' });
  });
  await expect(
    register.readWrite(async (trx) => {
      await queue.send(trx, 'write-down', 'b', { word: 'b' });
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
  await register.readWrite(async (trx) => queue.send(trx, 'write-down', 'c', { word: 'c' }));
  await expect.poll(() => done.length, { timeout: 20_000 }).toBe(2);
  expect(done).toEqual([{ word: 'a' }, { word: 'c' }]);
  expect(complaints).toEqual([]);
});

test('jobs of a kind follow one another without a pause between them', async () => {
  const before = done.length;
  await register.readWrite(async (trx) => {
    for (let n = 0; n < 30; n += 1) await queue.send(trx, 'write-down', `many-${n}`, { n });
  });
  // With the pause of an empty queue after each of them it would be a minute.
  await expect.poll(() => done.length, { timeout: 50_000 }).toBe(before + 30);
});

test('a job that fails for good is listed with its reason', async () => {
  await register.readWrite(async (trx) => queue.send(trx, 'fall-over', 'x', { it: 1 }));
  await expect
    .poll(async () => (await queue.list()).map(({ state }) => state), { timeout: 20_000 })
    .toEqual(['failed']);
  expect(await queue.list()).toMatchObject([{ kind: 'fall-over', failures: 1, error: 'no road' }]);
});

test('a job that failed is tried again at once, dropped, and put back; nothing else is moved', async () => {
  const id = (await queue.list())[0]?.id ?? '';
  const move = async (what: 'retry' | 'drop', kind = 'fall-over', of = id) =>
    register.readWrite(async (trx) => queue[what](trx, kind, of));
  const state = async () => (await queue.list()).map((line) => [line.state, line.failures]);
  roadIs = 'open';
  expect(await move('drop')).toEqual({ ok: true, value: { state: 'dropped', isMoved: true } });
  expect(await move('drop')).toEqual({ ok: true, value: { state: 'dropped', isMoved: false } });
  queue.wake('fall-over');
  await register.readWrite(async (trx) => queue.send(trx, 'write-down', 'after-drop', {}));
  await expect.poll(() => done.length, { timeout: 20_000 }).toBe(33);
  await expect.poll(state, { timeout: 20_000 }).toEqual([['dropped', 1]]);
  roadIs = 'closed';
  expect(await move('retry')).toEqual({ ok: true, value: { state: 'waiting', isMoved: true } });
  queue.wake('fall-over');
  await expect.poll(state, { timeout: 20_000 }).toEqual([['failed', 2]]);
  roadIs = 'open';
  await move('retry');
  queue.wake('fall-over');
  await expect.poll(state, { timeout: 20_000 }).toEqual([]);
  expect(await move('retry')).toMatchObject({ ok: false, refusal: { code: 'job-done' } });
  expect(await move('drop')).toMatchObject({ ok: false, refusal: { code: 'job-done' } });
  expect(await move('drop', 'no-such-kind')).toMatchObject({ ok: false, refusal: { code: 'job-unknown' } });
  const other = '00000000-0000-8000-a000-000000000000';
  expect(await move('retry', 'fall-over', other)).toMatchObject({
    ok: false,
    refusal: { code: 'job-unknown' },
  });
  const later = { key: 'y', data: {}, notBefore: new Date(Date.now() + 3_600_000) };
  await register.readWrite(async (trx) => queue.sendAll(trx, 'fall-over', [later]));
  const waiting = (await queue.list())[0]?.id ?? '';
  expect(await move('drop', 'fall-over', waiting)).toMatchObject({
    ok: false,
    refusal: { code: 'job-not-failed' },
  });
  expect(await move('retry', 'fall-over', waiting)).toMatchObject({
    ok: true,
    value: { state: 'waiting', isMoved: false },
  });
  roadIs = 'closed';
  await register.readWrite(async (trx) => queue.send(trx, 'fall-over', 'z', { it: 3 }));
  await expect.poll(state, { timeout: 20_000 }).toEqual(expect.arrayContaining([['failed', 1]]));
});

test('the queue is kept in order by the application role alone', async () => {
  await register.readWrite(async (trx) =>
    sql`update job.job set state = 'completed', completed_on = now() - interval '91 days' where name = 'fall-over'`.execute(
      trx,
    ),
  );
  await queue.tidy();
  const { rows } = await register.readOnly('qaitu_app', async (trx) =>
    sql`select from job.job where name = 'fall-over'`.execute(trx),
  );
  expect([rows, complaints]).toEqual([[], []]);
});

test('a second server starts on the same queue', async () => {
  const other = await startJobQueue(register, {}, (sentence) => complaints.push(sentence));
  await other.stop();
  expect(complaints).toEqual([]);
});

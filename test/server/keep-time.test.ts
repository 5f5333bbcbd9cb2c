import { expect, test, vi } from 'vitest';
import { keepTime } from '../../src/server/jobs/keep-time.ts';

test('some looks are made at once, all of them at each stroke, and one that fails stops none', async () => {
  vi.useFakeTimers();
  const seen: string[] = [];
  const said: string[] = [];
  const look = (name: string) => async () => {
    seen.push(name);
    if (name === 'broken') throw new Error('the database is away');
  };
  const clock = keepTime(
    { atOnce: [look('days')], later: [look('broken'), look('stays')] },
    (sentence) => said.push(sentence),
    1000,
  );
  await vi.advanceTimersByTimeAsync(0);
  expect(seen).toEqual(['days']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(seen).toEqual(['days', 'days', 'broken', 'stays']);
  expect(said).toEqual(['clock: the database is away']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(seen).toHaveLength(7);
  await clock.stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(seen).toHaveLength(7);
  vi.useRealTimers();
});

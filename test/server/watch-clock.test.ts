import { afterEach, expect, test, vi } from 'vitest';
import { watchClock } from '../../src/server/watch-clock.ts';

afterEach(() => void vi.useRealTimers());

test('every jump is heard once, and time that only goes on is none', async () => {
  vi.useFakeTimers();
  const clocks = { day: 1_000_000, steady: 50 };
  const heard: number[] = [];
  const watched = watchClock((seconds) => heard.push(seconds), {
    now: () => clocks.day,
    steady: () => clocks.steady,
  });
  const pass = (steady: number, jump = 0): void => {
    clocks.steady += steady;
    clocks.day += steady + jump;
    vi.advanceTimersByTime(1000);
  };
  pass(1000);
  pass(60_000);
  pass(1000, 4000);
  expect(heard).toEqual([]);
  pass(1000, 86_400_000);
  pass(1000);
  pass(1000, -3_600_000);
  pass(1000);
  await watched.stop();
  pass(1000, 86_400_000);
  expect(heard).toEqual([86_404, -3600]);
});

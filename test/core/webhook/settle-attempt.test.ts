import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  attemptOutcomes,
  retrySeconds,
  settleAttempt,
  type AttemptOutcome,
  type DeliveryPlace,
  type SettledAttempt,
} from '../../../src/core/webhook/settle-attempt.ts';

const at = '2026-11-27T02:00:00.000Z';
const fresh: DeliveryPlace = { position: 10, failures: 0, nextAttemptAt: null };
const secondsUntil = (nextAttemptAt: string | null): number =>
  (Date.parse(nextAttemptAt ?? '') - Date.parse(at)) / 1000;

test('the waits are those of Standard Webhooks: 5 s, 5 min, 30 min, 2, 5, 10, 14, 20 and 24 hours, then it stops', () => {
  let settled: SettledAttempt = { place: fresh, stop: null };
  const waits: number[] = [];
  while (settled.stop === null) {
    settled = settleAttempt(settled.place, { sequence: 11, outcome: 'timeout', at, chance: 0 });
    if (settled.stop === null) waits.push(secondsUntil(settled.place.nextAttemptAt));
  }
  expect(settled).toEqual({
    place: { position: 10, failures: 10, nextAttemptAt: null },
    stop: 'failed',
  });
  expect(waits).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]);
});

test('a wait is up to a tenth longer by chance', () => {
  const { place } = settleAttempt(fresh, { sequence: 11, outcome: 'answered', at, chance: 0.5 });
  expect(secondsUntil(place.nextAttemptAt)).toBe(5.25);
});

test('who asks for more time gets it, up to a day', () => {
  const after = (retryAfterSeconds: number): number =>
    secondsUntil(
      settleAttempt(fresh, { sequence: 11, outcome: 'answered', at, chance: 0, retryAfterSeconds }).place
        .nextAttemptAt,
    );
  expect([after(3), after(90), after(999_999)]).toEqual([5, 90, 86_400]);
});

test('410 stops at once', () => {
  expect(settleAttempt(fresh, { sequence: 11, outcome: 'gone', at, chance: 0 })).toEqual({
    place: { position: 10, failures: 1, nextAttemptAt: null },
    stop: 'gone',
  });
});

test('whatever is answered: nothing is passed over, nothing comes before what is older, and only a delivery goes on', () => {
  const outcome = fc.constantFrom<AttemptOutcome>(...attemptOutcomes, 'delivered', 'delivered');
  fc.assert(
    fc.property(
      fc.array(outcome, { maxLength: 200 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (outcomes, chance) => {
        const entries = Array.from({ length: 12 }, (_, index) => 3 * index + 2);
        const delivered: number[] = [];
        let place: DeliveryPlace = { position: 0, failures: 0, nextAttemptAt: null };
        let clock = at;
        for (const next of outcomes) {
          const sequence = entries.find((one) => one > place.position);
          if (sequence === undefined) break;
          const settled = settleAttempt(place, { sequence, outcome: next, at: clock, chance });
          if (next === 'delivered') delivered.push(sequence);
          expect(settled.place.position).toBe(next === 'delivered' ? sequence : place.position);
          expect(settled.place.failures).toBeLessThanOrEqual(retrySeconds.length + 1);
          const { nextAttemptAt } = settled.place;
          expect(nextAttemptAt === null || nextAttemptAt > clock).toBe(true);
          clock = nextAttemptAt ?? clock;
          // Somebody resumes it.
          place =
            settled.stop === null ? settled.place : { ...settled.place, failures: 0, nextAttemptAt: null };
        }
        expect(delivered).toEqual(entries.slice(0, delivered.length));
        expect(place.position).toBe(delivered.at(-1) ?? 0);
      },
    ),
  );
});

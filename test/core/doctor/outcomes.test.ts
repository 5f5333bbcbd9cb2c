import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CheckOutcome } from '../../../src/core/doctor/check.ts';
import { exitCodeOf } from '../../../src/core/doctor/exit-code-of.ts';
import { worstOutcome } from '../../../src/core/doctor/worst-outcome.ts';

const outcomes: readonly CheckOutcome[] = ['ok', 'warning', 'fault', 'skipped'];
const check = fc.record({
  id: fc.constantFrom('mail', 'clock', 'data.x'),
  outcome: fc.constantFrom(...outcomes),
});

test('the worst of all checks is the outcome, whatever their order, and only a fault ends with 1', () => {
  fc.assert(
    fc.property(fc.array(check), (checks) => {
      const worst = worstOutcome(checks);
      expect(worstOutcome(checks.toReversed())).toBe(worst);
      expect(worst === 'fault').toBe(checks.some(({ outcome }) => outcome === 'fault'));
      expect(exitCodeOf(checks)).toBe(worst === 'fault' ? 1 : 0);
    }),
  );
});

test('settings that are not valid end with 2, a database that is away with 3', () => {
  const fault = (id: string) => ({ id, outcome: 'fault' }) as const;
  expect(exitCodeOf([fault('settings'), fault('mail')])).toBe(2);
  expect(exitCodeOf([fault('mail'), fault('database')])).toBe(3);
  expect(exitCodeOf([{ id: 'database', outcome: 'skipped' }])).toBe(0);
});

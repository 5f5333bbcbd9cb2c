import { expect, it } from 'vitest';
import { withdrawalDueOn } from '../../../src/core/person/withdrawal-due-on.ts';

it('ends fifteen working days later, over holidays of Kazakhstan', () => {
  // Monday to Friday, three weeks without a holiday.
  expect(withdrawalDueOn('2026-02-02')).toBe('2026-02-23');
  // 16 December is Independence Day, a Wednesday in 2026.
  expect(withdrawalDueOn('2026-12-01')).toBe('2026-12-23');
});

it('ends three weeks later where the calendar is not known yet', () => {
  expect(withdrawalDueOn('2094-03-01')).toBe('2094-03-22');
});

import { expect, test } from 'vitest';
import { agreementValue } from '../../../../src/web/desk/study/agree/agreement-value.ts';

const estimate = {
  value: -1 / 3,
  lower: -0.5,
  upper: 0.25,
  method: 'cohen',
  n: 9,
  nMissing: 0,
  status: 'ok' as const,
  reasons: [],
};

test('a measure is printed with its interval, and without one that has no width', () => {
  expect(agreementValue(estimate, 'en')).toContain('0.250');
  expect(agreementValue({ ...estimate, lower: -1 / 3, upper: -1 / 3 }, 'en')).not.toContain('95');
});

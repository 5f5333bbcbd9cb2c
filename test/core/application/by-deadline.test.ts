import { expect, test } from 'vitest';
import { byDeadline } from '../../../src/core/application/by-deadline.ts';

test('deadlines of one day come by their hour, those of the whole day last', () => {
  const on = '2026-11-27';
  const opens = { on, at: '2026-11-27T04:00:00.000Z', kind: 'call-opens', recordId: 'cal_2' };
  const closes = { on, at: '2026-11-27T18:59:59.000Z', kind: 'call-closes', recordId: 'cal_1' };
  const due = { on, at: null, kind: 'agreement-expires', recordId: 'pag_1' };
  const before = { on: '2026-11-26', at: null, kind: 'milestone-due', recordId: 'utk_1' };
  expect([due, closes, opens, before].toSorted(byDeadline)).toEqual([before, opens, closes, due]);
  expect([opens, due, before, closes].toSorted(byDeadline)).toEqual([before, opens, closes, due]);
});

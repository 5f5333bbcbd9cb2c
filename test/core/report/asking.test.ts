import { describe, expect, test } from 'vitest';
import type { UnreportedStay } from '../../../src/core/report/ask-reports.ts';
import { askReports } from '../../../src/core/report/ask-reports.ts';
import { quietUntil } from '../../../src/core/report/quiet-until.ts';
import { remindReports } from '../../../src/core/report/remind-reports.ts';

const circumstances = {
  now: '2026-06-19T04:00:00.000Z',
  actor: 'system',
  institutionId: 'ins',
  isDemonstration: true,
  newId: (prefix: string) => `${prefix}_1`,
};
const stay: UnreportedStay = {
  mobilityId: 'mob',
  callId: 'cal',
  accountId: 'acc',
  status: 'abroad',
  plannedEnd: '2026-06-18',
  returnedOn: null,
  finalReportDueOn: '2026-09-01',
};
const dueOf = (changed: Partial<UnreportedStay>, today = '2026-06-19') => {
  const asked = askReports([{ ...stay, ...changed }], { today }, circumstances);
  return asked.ok ? asked.value.map(({ data }) => data['dueOn']) : asked.refusal;
};

describe('asking', () => {
  test.each([
    ['the day after the planned end', {}, '2026-06-19', ['2026-09-01']],
    ['not on the last day', {}, '2026-06-18', []],
    [
      'the day after an early return',
      { status: 'returned', returnedOn: '2026-05-02' },
      '2026-05-03',
      ['2026-09-01'],
    ],
    ['not before a late return', { status: 'returned', returnedOn: '2026-07-01' }, '2026-06-30', []],
    ['with thirty days at least', { finalReportDueOn: '2026-06-20' }, '2026-06-19', ['2026-07-19']],
    ['nobody without an agreement', { status: 'awarded' }, '2026-06-19', []],
    ['nobody whose stay was cancelled', { status: 'cancelled' }, '2026-06-19', []],
  ] as const)('%s', (_name, changed, today, due) => expect(dueOf(changed, today)).toEqual(due));
});

test('reminders come on their days, missed ones as one, and end', () => {
  const report = { id: 'rep', status: 'asked' as const, dueOn: '2026-09-01', reminders: 0 };
  const sent: string[] = [];
  let { reminders } = report;
  for (let day = 0; day < 80; day += 1) {
    const today = new Date(Date.UTC(2026, 7, 1 + day)).toISOString().slice(0, 10);
    // No server ran on the first reminder's day and the day after.
    if (today === '2026-08-18' || today === '2026-08-19') continue;
    const done = remindReports([{ ...report, reminders }], { today });
    for (const { data } of done.ok ? done.value : []) {
      sent.push(today);
      reminders = Number(data['reminders']);
    }
  }
  expect(sent).toEqual(['2026-08-20', '2026-08-29', '2026-09-01', '2026-09-08', '2026-09-22']);
  expect(remindReports([{ ...report, status: 'submitted' }], { today: '2026-09-22' })).toEqual({
    ok: true,
    value: [],
  });
});

describe('quiet hours', () => {
  test.each([
    ['2026-06-19T03:00:00.000Z', 'Asia/Almaty', null],
    ['2026-06-19T03:00:00.000Z', 'Europe/Berlin', '2026-06-19T06:00:00.000Z'],
    ['2026-06-19T16:30:00.000Z', 'Asia/Almaty', '2026-06-20T03:00:00.000Z'],
    ['2026-06-19T02:59:00.000Z', 'Asia/Almaty', '2026-06-19T03:00:00.000Z'],
  ])('%s in %s: %s', (now, zone, until) => expect(quietUntil(now, zone)).toBe(until));
});

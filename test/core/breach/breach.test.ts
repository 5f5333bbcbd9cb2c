import { expect, test } from 'vitest';
import type { BreachStanding } from '../../../src/core/breach/breach.ts';
import { closeBreach } from '../../../src/core/breach/close-breach.ts';
import { notifyBreach } from '../../../src/core/breach/notify-breach.ts';
import { openBreach } from '../../../src/core/breach/open-breach.ts';
import { reminderDue } from '../../../src/core/breach/reminder-due.ts';
import { reopenBreach } from '../../../src/core/breach/reopen-breach.ts';
import { tellBreach } from '../../../src/core/breach/tell-breach.ts';

const now = '2026-11-26T06:00:00.000Z';
const circumstances = {
  now,
  actor: 'acc_1',
  institutionId: 'alatau',
  isDemonstration: false,
  newId: (prefix: string) => `${prefix}_1`,
};
const open: BreachStanding = {
  accountId: 'acc_1',
  status: 'open',
  detectedAt: '2026-11-25T05:00:00.000Z',
  dueAt: '2026-11-26T18:59:59.000Z',
  kinds: ['names'],
  people: null,
  openedAt: '2026-11-25T06:00:00.000Z',
  notifiedAt: null,
  toldCount: 0,
  reminded: 'none',
  outcome: null,
  closedAt: null,
};
const refused = (code: string, field?: string) => ({
  ok: false,
  refusal: field === undefined ? { code } : { code, field },
});

test('it cannot be detected later than now', () => {
  const wish = { detectedAt: '2026-11-26T06:00:00.001Z', kinds: ['names'], people: 3 } as const;
  expect(openBreach(undefined, wish, circumstances)).toEqual(refused('breach-detected-later', 'detectedAt'));
  expect(openBreach(undefined, { ...wish, detectedAt: now }, circumstances).ok).toBe(true);
});

test('the authorised body is notified once, after the detection and not in the future', () => {
  const notify = (notifiedAt: string, breach = open) =>
    notifyBreach(breach, { id: 'brc_1', notifiedAt }, circumstances);
  expect(notify('2026-11-25T04:59:59.999Z')).toEqual(refused('breach-notified-when', 'notifiedAt'));
  expect(notify('2026-11-26T06:00:00.001Z')).toEqual(refused('breach-notified-when', 'notifiedAt'));
  expect(notify(now).ok).toBe(true);
  expect(notify(now, { ...open, notifiedAt: now })).toEqual(refused('breach-notified-already'));
  expect(notify(now, { ...open, status: 'closed' })).toMatchObject(refused('not-in-this-state'));
});

test('it closes after the notification, or as a false alarm; it opens again only when it is closed', () => {
  const close = (outcome: 'handled' | 'no-breach', breach: BreachStanding = open) =>
    closeBreach(breach, { id: 'brc_1', outcome }, circumstances);
  expect(close('handled')).toEqual(refused('breach-not-notified', 'outcome'));
  expect(close('no-breach').ok).toBe(true);
  expect(close('handled', { ...open, notifiedAt: now }).ok).toBe(true);
  expect(reopenBreach(open, { id: 'brc_1' })).toMatchObject(refused('not-in-this-state'));
  expect(
    reopenBreach({ ...open, status: 'closed', outcome: 'handled', closedAt: now }, { id: 'brc_1' }).ok,
  ).toBe(true);
  expect(reopenBreach(undefined, { id: 'brc_1' })).toEqual(refused('breach-unknown'));
});

test('letters are counted together, and nobody is no audience', () => {
  const wish = { id: 'brc_1', audience: 'staff' } as const;
  expect(tellBreach({ breach: { ...open, toldCount: 5 }, told: 7 }, wish)).toMatchObject({
    value: [{ data: { told: 7, toldCount: 12 } }],
  });
  expect(tellBreach({ breach: open, told: 0 }, wish)).toEqual(refused('breach-nobody-to-tell', 'audience'));
});

test('the responsible people are reminded eight hours before the end, and once it is over', () => {
  const due = (at: string, more: Partial<BreachStanding> = {}) => reminderDue({ ...open, ...more }, at);
  expect(due('2026-11-26T10:59:58.999Z')).toBeUndefined();
  expect(due('2026-11-26T10:59:59.000Z')).toBe('soon');
  expect(due('2026-11-26T12:00:00.000Z', { reminded: 'soon' })).toBeUndefined();
  expect(due('2026-11-26T18:59:59.000Z', { reminded: 'soon' })).toBeUndefined();
  expect(due('2026-11-26T18:59:59.001Z', { reminded: 'soon' })).toBe('overdue');
  expect(due('2026-11-27T00:00:00.000Z', { reminded: 'overdue' })).toBeUndefined();
  expect(due('2026-11-27T00:00:00.000Z', { notifiedAt: now })).toBeUndefined();
  expect(due('2026-11-27T00:00:00.000Z', { status: 'closed' })).toBeUndefined();
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Circumstances } from '../../../src/core/basics/circumstances.ts';
import { correctStay } from '../../../src/core/mobility/correct-stay.ts';
import type { MobilityStanding } from '../../../src/core/mobility/mobility.ts';
import { recordArrival } from '../../../src/core/mobility/record-arrival.ts';
import { recordDeparture } from '../../../src/core/mobility/record-departure.ts';
import { recordReturn } from '../../../src/core/mobility/record-return.ts';
import { remindOfStay } from '../../../src/core/mobility/remind-of-stay.ts';
import { mobilityShape } from '../../../src/core/mobility/shapes.ts';
import { stayReminder, stayReminderDays } from '../../../src/core/mobility/stay-reminder.ts';

const agreed: MobilityStanding = {
  callId: 'cal_1',
  applicationId: 'app_1',
  awardId: 'awd_1',
  accountId: 'acc_1',
  personId: 'per_1',
  groupId: null,
  status: 'agreed',
  level: 'bachelor',
  regionId: 'europe',
  grantAmount: 2_000_000,
  country: 'DEU',
  hostId: null,
  plannedStart: '2026-09-01',
  plannedEnd: '2027-01-31',
  agreementVersion: 1,
  departedOn: null,
  arrivedOn: null,
  returnedOn: null,
  endReason: null,
  safetyAccountId: null,
  openedAt: '2026-06-01T00:00:00.000Z',
};
const abroad: MobilityStanding = { ...agreed, status: 'abroad', departedOn: '2026-08-30' };
const at = (now: string): Circumstances => ({
  now,
  actor: 'acc_1',
  institutionId: 'ins_1',
  isDemonstration: true,
  newId: (prefix) => `${prefix}_1`,
});
const late = at('2027-03-01T06:00:00.000Z');
const id = 'mob_1';
const codeOf = (decided: ReturnType<typeof recordReturn>): string =>
  decided.ok ? `${decided.value.length}` : decided.refusal.code;

describe('a departure', () => {
  const codes = (on: string, mobility = agreed) => codeOf(recordDeparture(mobility, { id, on }, late));

  it('is recorded within a month before the first day and the last day', () => {
    expect(['2026-08-02', '2026-09-01', '2027-01-31'].map((on) => codes(on))).toEqual(['1', '1', '1']);
    expect(codes('2026-08-01')).toBe('departure-too-early');
    expect(codes('2027-02-01')).toBe('departure-after-end');
  });

  it('needs an agreement, and is recorded once', () => {
    expect(codes('2026-09-01', { ...agreed, status: 'awarded' })).toBe('agreement-not-in-force');
    expect(codes('2026-08-30', abroad)).toBe('0');
    expect(codes('2026-08-31', abroad)).toBe('not-in-this-state');
    expect(codeOf(recordDeparture(undefined, { id, on: '2026-09-01' }, late))).toBe('mobility-unknown');
  });

  it('is of no day that has come nowhere on earth yet', () => {
    // In Almaty it is still the 1st, in the farthest east of the Pacific the 2nd.
    const now = at('2026-09-01T12:00:00.000Z');
    expect(codeOf(recordDeparture(agreed, { id, on: '2026-09-02' }, now))).toBe('1');
    expect(codeOf(recordDeparture(agreed, { id, on: '2026-09-03' }, now))).toBe('day-in-future');
  });
});

describe('an arrival', () => {
  const codes = (on: string, mobility = abroad) => codeOf(recordArrival(mobility, { id, on }, late));

  it('comes after the departure, once', () => {
    expect([codes('2026-08-30'), codes('2026-08-29')]).toEqual(['1', 'arrival-before-departure']);
    const arrived = { ...abroad, arrivedOn: '2026-08-31' };
    expect([codes('2026-08-31', arrived), codes('2026-09-01', arrived)]).toEqual([
      '0',
      'arrival-recorded-before',
    ]);
    expect(codes('2026-09-01', agreed)).toBe('not-in-this-state');
  });
});

describe('a return', () => {
  const codes = (on: string, endReason: 'health' | null = null, mobility = abroad) =>
    codeOf(recordReturn(mobility, { id, on, endReason }, late));

  it('asks for a reason exactly when it is before the planned last day', () => {
    expect(codes('2027-01-30')).toBe('early-return-reason');
    expect(codes('2027-01-30', 'health')).toBe('1');
    expect([codes('2027-01-31'), codes('2027-02-05')]).toEqual(['1', '1']);
    expect(codes('2027-01-31', 'health')).toBe('return-not-early');
  });

  it('never comes before the arrival, and is recorded once', () => {
    const arrived = { ...abroad, arrivedOn: '2026-09-02' };
    expect(codes('2026-09-01', 'health', arrived)).toBe('return-before-departure');
    const back = { ...abroad, status: 'returned' as const, returnedOn: '2027-01-31' };
    expect([codes('2027-01-31', null, back), codes('2027-02-01', null, back)]).toEqual([
      '0',
      'not-in-this-state',
    ]);
  });

  it('is told to those who follow it with its day and reason', () => {
    const decided = recordReturn(abroad, { id, on: '2026-12-01', endReason: 'family' }, late);
    expect(decided).toMatchObject({
      value: [
        {
          kind: 'MobilityReturned',
          data: { status: 'returned', returnedOn: '2026-12-01', endReason: 'family' },
        },
      ],
    });
  });
});

describe('a correction', () => {
  const back: MobilityStanding = { ...abroad, status: 'returned', returnedOn: '2027-01-31' };
  const days = { departedOn: '2026-08-30', arrivedOn: null, returnedOn: null, endReason: null };

  it('neither ends a stay nor begins it again', () => {
    expect(codeOf(correctStay(abroad, { id, ...days, returnedOn: '2027-01-31' }, late))).toBe(
      'return-not-corrected',
    );
    expect(codeOf(correctStay(back, { id, ...days }, late))).toBe('return-not-corrected');
    expect(codeOf(correctStay(agreed, { id, ...days }, late))).toBe('not-in-this-state');
  });

  it('keeps to the rules of recording, and does nothing where all is so', () => {
    expect(codeOf(correctStay(abroad, { id, ...days }, late))).toBe('0');
    expect(codeOf(correctStay(abroad, { id, ...days, arrivedOn: '2026-08-01' }, late))).toBe(
      'arrival-before-departure',
    );
    expect(codeOf(correctStay(back, { id, ...days, returnedOn: '2027-01-30' }, late))).toBe(
      'early-return-reason',
    );
  });
});

it('whatever is recorded, the days of a stay stay in order', () => {
  const day = fc
    .integer({ min: -60, max: 300 })
    .map((n) => new Date(Date.UTC(2026, 8, 1 + n)).toISOString().slice(0, 10));
  const step = fc.record({
    what: fc.constantFrom('departure', 'arrival', 'return', 'correct'),
    days: fc.tuple(day, day, day),
    endReason: fc.constantFrom('health', null),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let now = agreed;
      for (const { what, days, endReason } of steps) {
        const [on, arrivedOn, returnedOn] = days;
        const decided =
          what === 'departure'
            ? recordDeparture(now, { id, on }, late)
            : what === 'arrival'
              ? recordArrival(now, { id, on }, late)
              : what === 'return'
                ? recordReturn(now, { id, on, endReason }, late)
                : correctStay(now, { id, departedOn: on, arrivedOn, returnedOn, endReason }, late);
        if (!decided.ok) continue;
        for (const entry of decided.value) now = mobilityShape.fold(now, entry) as MobilityStanding;
        const known = [now.departedOn, now.arrivedOn, now.returnedOn].filter((known) => known !== null);
        expect(known.toSorted()).toEqual(known);
        expect(now.returnedOn !== null).toBe(now.status === 'returned');
        const isEarly = now.returnedOn !== null && now.returnedOn < now.plannedEnd;
        expect(now.endReason !== null).toBe(isEarly);
      }
    }),
  );
});

describe('reminders', () => {
  const stay = { ...agreed, timeZone: 'Asia/Almaty' };

  it('come on the announced days, by day, and end', () => {
    const asked = Array.from({ length: 60 * 24 }, (_none, hour) => {
      const now = new Date(Date.UTC(2026, 7, 1, hour)).toISOString();
      return { now, due: stayReminder(stay, now) };
    });
    const told = [...new Set(asked.flatMap(({ due }) => (due === undefined ? [] : [due.step])))];
    expect(told).toEqual(stayReminderDays);
    const hours = new Set(asked.flatMap(({ now, due }) => (due === undefined ? [] : [now.slice(11, 13)])));
    // Nine in the morning in Almaty is four in the night in Greenwich; at eight in the evening it is quiet.
    expect([...hours].toSorted()).toEqual(
      Array.from({ length: 11 }, (_none, n) => String(n + 4).padStart(2, '0')),
    );
    const last = asked.findLast(({ due }) => due !== undefined)?.now.slice(0, 10);
    expect(last).toBe('2026-09-18');
  });

  it('are about the return once one is abroad, and about nothing afterwards', () => {
    const noon = '2027-01-31T07:00:00.000Z';
    expect(stayReminder({ ...abroad, timeZone: 'Asia/Almaty' }, noon)).toEqual({
      about: 'return',
      plannedOn: '2027-01-31',
      step: 0,
    });
    for (const status of ['awarded', 'returned', 'cancelled'] as const)
      expect(stayReminder({ ...abroad, status, timeZone: 'Asia/Almaty' }, noon)).toBeUndefined();
  });

  it('are written once, and not when they are due no longer', () => {
    const reminder = { id, about: 'departure', plannedOn: '2026-09-01', step: 0 } as const;
    const noon = at('2026-09-01T07:00:00.000Z');
    expect(codeOf(remindOfStay({ ...stay, isReminded: false }, reminder, noon))).toBe('1');
    expect(codeOf(remindOfStay({ ...stay, isReminded: true }, reminder, noon))).toBe('0');
    expect(codeOf(remindOfStay({ ...stay, status: 'abroad', isReminded: false }, reminder, noon))).toBe('0');
  });
});

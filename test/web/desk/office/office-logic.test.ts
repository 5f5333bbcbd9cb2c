import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, formatTime } from '../../../../src/core/basics/format-date.ts';
import { datePartsOf } from '../../../../src/core/basics/date-parts-of.ts';
import { instantAt } from '../../../../src/core/basics/instant-at.ts';
import { readDateParts } from '../../../../src/core/basics/read-date-parts.ts';
import { readTypedNumber } from '../../../../src/core/basics/read-typed-number.ts';
import { newItemId } from '../../../../src/web/desk/office/new-item-id.ts';
import { officeSearch } from '../../../../src/web/desk/office/office-search.ts';
import { agreementStanding } from '../../../../src/core/programme/agreement-standing.ts';
import { taskForm } from '../../../../src/web/desk/office/task/task-form.ts';

describe('a moment on the clock of a time zone', () => {
  it('is the instant that shows it again', () => {
    const zones = fc.constantFrom('Asia/Almaty', 'UTC', 'America/St_Johns', 'Asia/Kathmandu');
    const times = fc.tuple(fc.integer({ min: 2, max: 22 }), fc.integer({ min: 10, max: 59 }));
    const days = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(zones, days, times, (zone, day, [hour, minute]) => {
        const date = new Date(day * 86_400_000 + 86_400_000).toISOString().slice(0, 10);
        const time = `${String(hour).padStart(2, '0')}:${minute}`;
        // Clocks jump in the night; what is asked for between them does not exist.
        fc.pre(hour > 4);
        const instant = instantAt(date, time, zone);
        expect([dayOf(instant, zone), formatTime(instant, zone)]).toEqual([date, time]);
      }),
    );
  });

  it('counts seconds and summer time', () => {
    expect(instantAt('2026-07-01', '23:59:59', 'Europe/Berlin')).toBe('2026-07-01T21:59:59.000Z');
    expect(instantAt('2026-12-01', '00:00', 'Europe/Berlin')).toBe('2026-11-30T23:00:00.000Z');
  });
});

describe('what people type', () => {
  it('is read as a number, or as none', () => {
    expect(['1 000 000', '12,5', ' 7 ', '0'].map(readTypedNumber)).toEqual([1_000_000, 12.5, 7, 0]);
    expect(readTypedNumber('  ')).toBeUndefined();
    for (const wrong of ['-1', '1e3', 'ten', '1.2.3', '1,000,000']) expect(readTypedNumber(wrong)).toBeNaN();
  });

  it('is a date and its boxes', () => {
    expect(readDateParts(datePartsOf('2026-03-04'))).toEqual({ ok: true, value: '2026-03-04' });
    expect(datePartsOf('2026-03-04')).toEqual({ day: '4', month: '3', year: '2026' });
  });
});

describe('ids of new items', () => {
  it('are like none that is there, even after one was removed', () => {
    const items = [{ id: 'question-1' }, { id: 'question-3' }];
    expect(newItemId('question', items)).toBe('question-4');
    expect(newItemId('question', [...items, { id: 'question-4' }])).toBe('question-5');
  });
});

describe('filters in an address', () => {
  it('are kept when they are filters', () => {
    const call = 'cal_01890000-0000-7000-8000-000000000001';
    expect(officeSearch({ call, status: 'eligible', group: 'no', text: 'Айжан', country: 'DEU' })).toEqual({
      call,
      status: 'eligible',
      group: 'no',
      text: 'Айжан',
      country: 'DEU',
    });
  });

  it('are left out when they are none', () => {
    expect(officeSearch({ call: '../x', status: 'late', group: 'maybe', text: 7, level: '' })).toEqual({});
  });
});

describe('a partner agreement', () => {
  const agreement = { validFrom: '2025-01-01', validTo: '2026-12-31', endedAt: null };
  it('is warned about ninety days before its end, and its last day counts', () => {
    const state = (today: string) => agreementStanding(agreement, today).state;
    expect(state('2024-12-31')).toBe('coming');
    expect(state('2026-10-01')).toBe('valid');
    expect(state('2026-10-02')).toBe('expiring');
    expect(state('2026-12-31')).toBe('expiring');
    expect(state('2027-01-01')).toBe('expired');
    expect(agreementStanding({ ...agreement, endedAt: '2026-01-01T00:00:00Z' }, '2026-02-01').state).toBe(
      'ended',
    );
  });
});

describe('a university task on the screen', () => {
  const words = { kk: 'а', ru: 'б', en: 'c' };
  const content = {
    title: words,
    problem: words,
    expectedUse: words,
    supervisor: 'Ж. Жұмабаев',
    kind: 'technical' as const,
    priority: null,
    places: 4,
    milestones: [{ title: words, dueOn: '2027-05-01', amount: 2_000_000 }],
  };
  it('comes back as it was', () => {
    expect(taskForm.read(taskForm.of(content))).toEqual({ ok: true, value: content });
  });
  it('asks for everything at first', () => {
    const read = taskForm.read(taskForm.empty);
    expect(read.ok ? [] : read.refusal.map(({ field }) => field)).toEqual([
      ...['title', 'problem', 'expectedUse'].flatMap((name) => [`${name}.kk`, `${name}.ru`, `${name}.en`]),
      'supervisor',
      'places',
      'milestones.0.title.kk',
      'milestones.0.title.ru',
      'milestones.0.title.en',
      'milestones.0.dueOn',
      'milestones.0.amount',
    ]);
  });
});

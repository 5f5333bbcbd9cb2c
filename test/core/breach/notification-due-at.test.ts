import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/basics/add-days.ts';
import { dayOf } from '../../../src/core/basics/format-date.ts';
import { instantAt } from '../../../src/core/basics/instant-at.ts';
import { isWorkingDay } from '../../../src/core/basics/working-days.ts';
import { notificationDueAt } from '../../../src/core/breach/notification-due-at.ts';

const zone = 'Asia/Almaty';
const at = (day: string, time: string): string => notificationDueAt(instantAt(day, time, zone));
const endOf = (day: string): string => instantAt(day, '23:59:59', zone);

describe('the term of a notification', () => {
  test.each([
    ['an ordinary Wednesday', '2026-11-25', '10:00', '2026-11-26'],
    ['a minute before midnight', '2026-11-25', '23:59', '2026-11-26'],
    ['a minute after midnight', '2026-11-26', '00:01', '2026-11-27'],
    ['a Friday', '2026-11-27', '18:00', '2026-11-30'],
    ['a Saturday', '2026-11-28', '09:00', '2026-11-30'],
    ['the day before Independence Day', '2026-12-15', '09:00', '2026-12-17'],
    ['the last day before New Year', '2026-12-31', '09:00', '2027-01-05'],
    ['Nauryz that a weekend prolongs', '2026-03-20', '09:00', '2026-03-26'],
  ])('after %s', (_name, day, time, due) => {
    expect(at(day, time)).toBe(endOf(due));
  });

  test('ends with a working day, after the day of detection, with no working day between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1100 }), fc.integer({ min: 0, max: 1439 }), (days, minute) => {
        const day = addDays('2024-01-02', days);
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const due = dayOf(at(day, time), zone);
        expect(due > day).toBe(true);
        expect(isWorkingDay(due)).toEqual({ ok: true, value: true });
        for (let between = addDays(day, 1); between < due; between = addDays(between, 1)) {
          expect(isWorkingDay(between)).toEqual({ ok: true, value: false });
        }
      }),
    );
  });

  test('is the next day where the calendar is not known', () => {
    expect(at('2031-05-02', '10:00')).toBe(endOf('2031-05-03'));
  });
});

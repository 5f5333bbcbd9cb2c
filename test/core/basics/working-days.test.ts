import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay } from '../../../src/core/basics/working-days.ts';

const isFree = (day: string): boolean => {
  const working = isWorkingDay(day);
  if (!working.ok) throw new Error(working.refusal.code);
  return !working.value;
};
const between = (first: string, last: string): string[] => {
  const days: string[] = [];
  for (let time = Date.parse(first); time <= Date.parse(last); time += 86_400_000)
    days.push(new Date(time).toISOString().slice(0, 10));
  return days;
};
const freeWeekdays = (year: number): string[] =>
  between(`${year}-01-01`, `${year}-12-31`)
    .filter((day) => ![0, 6].includes(new Date(day).getUTCDay()) && isFree(day))
    .map((day) => day.slice(5));

describe('working days of Kazakhstan', () => {
  // The calendar of egov.kz for 2026 (Kazinform, 2 January 2026), less 31 August, which the new constitution took away.
  it('frees the weekdays of the calendar of 2026', () => {
    expect(freeWeekdays(2026).join(' ')).toBe(
      '01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16',
    );
  });

  it('frees the weekdays of 2025, Constitution Day and the exchanged 3 January with them', () => {
    expect(freeWeekdays(2025).join(' ')).toBe(
      '01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16',
    );
  });

  it('works on a weekend day that was exchanged, and gives none back for Christmas or Kurban Ait', () => {
    expect(isFree('2025-01-05')).toBe(false);
    expect(isFree('2024-05-04')).toBe(false);
    expect(isFree('2024-05-08')).toBe(true);
    expect(isFree('2024-01-08')).toBe(false);
    expect(isFree('2024-06-17')).toBe(false);
  });

  it('keeps Constitution Day on 30 August until 2025 and on 15 March from 2027', () => {
    expect(isFree('2024-08-30')).toBe(true);
    expect(isFree('2026-03-16')).toBe(false);
    expect(isFree('2027-03-15')).toBe(true);
  });

  it('counts from the day after the event', () => {
    expect(addWorkingDays('2026-11-25', 1)).toEqual({ ok: true, value: '2026-11-26' });
    expect(addWorkingDays('2026-11-27', 1)).toEqual({ ok: true, value: '2026-11-30' });
    expect(addWorkingDays('2026-11-28', 1)).toEqual({ ok: true, value: '2026-11-30' });
    // 16 December, New Year and Christmas lie on the way.
    expect(addWorkingDays('2026-12-15', 15)).toEqual({ ok: true, value: '2027-01-11' });
  });

  it('says where it stops to know', () => {
    const after = { ok: false, refusal: { code: 'calendar-unknown-after', params: { day: '2027-05-10' } } };
    expect(isWorkingDay('2027-05-11')).toEqual(after);
    expect(addWorkingDays('2027-05-07', 3)).toEqual(after);
    expect(isWorkingDay('2023-12-31')).toEqual({
      ok: false,
      refusal: { code: 'calendar-unknown-before', params: { day: '2024-01-01' } },
    });
  });

  it('throws for what is no date and no number of days', () => {
    for (const day of ['2026-02-30', '2026-1-1', 'today', '2026-11-25T00:00'])
      expect(() => isWorkingDay(day)).toThrow(RangeError);
    for (const count of [0, -1, 1.5, Number.NaN])
      expect(() => addWorkingDays('2026-11-25', count)).toThrow(RangeError);
  });

  it('ends a term on a working day that has as many working days before it as the term is long', () => {
    const days = between('2024-01-01', '2027-02-01');
    fc.assert(
      fc.property(fc.constantFrom(...days), fc.integer({ min: 1, max: 40 }), (from, count) => {
        const end = addWorkingDays(from, count);
        if (!end.ok) throw new Error(end.refusal.code);
        const passed = between(from, end.value).slice(1);
        expect(isFree(end.value)).toBe(false);
        expect(passed.filter((day) => !isFree(day))).toHaveLength(count);
      }),
    );
  });
});

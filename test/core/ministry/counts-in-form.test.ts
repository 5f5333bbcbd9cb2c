import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsInForm } from '../../../src/core/ministry/counts-in-form.ts';
import type { EpvoOrder, EpvoStudent } from '../../../src/core/ministry/epvo-student.ts';
import { ministryForms, type MinistryForm } from '../../../src/core/ministry/ministry-form.ts';
import { stayAsStudent } from '../../../src/core/ministry/stay-as-student.ts';

const order = (type: number, category: number | null = null, isFinished = false): EpvoOrder => ({
  type,
  category,
  isFinished,
});
const student = (own: Partial<EpvoStudent> = {}): EpvoStudent => ({
  status: 1,
  isOnLeave: false,
  degree: 1,
  course: 2,
  isInGraduates: false,
  orders: [order(30, 302)],
  ...own,
});

/** Students of a university, each with the forms in which the guide counts him. */
const fixture: readonly (readonly [string, EpvoStudent, readonly MinistryForm[]])[] = [
  ['left for abroad', student(), ['vp-27']],
  ['left for abroad and is back', student({ orders: [order(30, 302, true)] }), ['vp-27']],
  ['master', student({ degree: 2 }), ['vp-27']],
  ['doctor', student({ degree: 6 }), ['vp-27']],
  ['double degree', student({ orders: [order(32)] }), ['vp-27', 'vp-29']],
  ['internship that runs', student({ orders: [order(39)] }), ['vp-27', 'vp-28']],
  ['internship that ended', student({ orders: [order(39, null, true)] }), []],
  ['ended internship, then left', student({ orders: [order(39, null, true), order(30, 302)] }), ['vp-27']],
  ['left for another university here', student({ orders: [order(30, 301)] }), ['vp-29']],
  ['came from abroad', student({ orders: [order(2, 102)] }), ['vp-28']],
  ['came from a university here', student({ orders: [order(2, 101)] }), ['vp-30']],
  ['came for a double degree', student({ orders: [order(2, 43)] }), ['vp-28', 'vp-30']],
  ['enrolled as everybody', student({ orders: [order(2)] }), []],
  ['departure of no category', student({ orders: [order(30)] }), []],
  ['without an order', student({ orders: [] }), []],
  ['on leave', student({ isOnLeave: true }), []],
  ['degree not determined', student({ degree: 0 }), []],
  ['preparatory department', student({ degree: 10 }), []],
  ['expelled', student({ status: 2 }), []],
  ['graduate', student({ status: 3, course: 0, isInGraduates: true }), ['vp-8']],
  ['graduate without a record', student({ status: 3, course: 0 }), []],
  ['graduate of the preparatory', student({ status: 3, course: 0, isInGraduates: true, degree: 10 }), []],
  ['graduate who is on leave no more', student({ status: 3, course: 3, isInGraduates: true }), []],
];

describe('the forms of the ministry', () => {
  it.each(fixture)('%s', (_name, one, forms) => {
    expect(ministryForms.filter((form) => countsInForm(form, one))).toEqual(forms);
  });

  it('never count whoever does not study, is on leave or has degree 0 or 10 as mobile', () => {
    const anOrder = fc.record({
      type: fc.constantFrom(2, 30, 32, 39),
      category: fc.constantFrom(null, 43, 101, 102, 301, 302),
      isFinished: fc.boolean(),
    });
    const someone = fc.record({
      status: fc.constantFrom(1, 2, 3, 4),
      isOnLeave: fc.boolean(),
      degree: fc.integer({ min: 0, max: 11 }),
      course: fc.integer({ min: 0, max: 6 }),
      isInGraduates: fc.boolean(),
      orders: fc.array(anOrder, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(someone, fc.constantFrom(...ministryForms), (one, form) => {
        const isLeftOut =
          form === 'vp-8'
            ? one.status !== 3 || one.degree === 0 || one.degree === 10
            : one.status !== 1 || one.isOnLeave || one.degree === 0 || one.degree === 10;
        expect(isLeftOut && countsInForm(form, one)).toBe(false);
      }),
    );
  });
});

describe('a stay of the register', () => {
  const stay = { level: 'bachelor', departedOn: '2026-02-01', returnedOn: null };

  it('counts as external outgoing mobility from the departure on, and in no other form', () => {
    const formsOf = (own: Parameters<typeof stayAsStudent>[0]) =>
      ministryForms.filter((form) => countsInForm(form, stayAsStudent(own)));
    expect(formsOf(stay)).toEqual(['vp-27']);
    expect(formsOf({ ...stay, returnedOn: '2026-06-30' })).toEqual(['vp-27']);
    expect(formsOf({ ...stay, level: 'doctor' })).toEqual(['vp-27']);
    expect(formsOf({ ...stay, departedOn: null })).toEqual([]);
    expect(formsOf({ ...stay, level: 'preparatory' })).toEqual([]);
  });
});

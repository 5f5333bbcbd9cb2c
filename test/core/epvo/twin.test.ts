import { describe, expect, it } from 'vitest';
import { countsInForm } from '../../../src/core/ministry/counts-in-form.ts';
import { extensionResult, extensionTask } from '../../../src/core/epvo/extension-rows.ts';
import { extensionTables } from '../../../src/core/epvo/extension-tables.ts';
import { factsOfCourse, factsOfOrder, factsOfTransfer } from '../../../src/core/epvo/facts-of.ts';
import { keepOfMirror } from '../../../src/core/epvo/keep-of-mirror.ts';
import { lossOfFallback } from '../../../src/core/epvo/loss-of-fallback.ts';
import { outcomesOfGraduates } from '../../../src/core/epvo/outcomes-of-graduates.ts';
import { hostProposer, proposeTransfer } from '../../../src/core/epvo/propose-link.ts';
import { studentsOfMirror } from '../../../src/core/epvo/students-of-mirror.ts';

const stay = {
  ...{ mobilityId: 'mob_1', reference: 'A-1', groupId: null, agreementVersion: 2 },
  ...{ startsOn: '2025-09-01', endsOn: '2026-01-31', hasDeparted: true },
  ...{ studentKey: 5, hostKey: 9, hostCountry: 40, transferKey: 12 },
};
const task = {
  ...{ taskId: 'tsk_1', kind: 'scientific', title: 'A paper', expectedResult: 'A paper sent in' },
  ...{ measure: 'One paper', evidence: 'Its number', dueOn: '2026-06-30' },
};
const result = {
  ...{ resultId: 'res_1', taskId: 'tsk_1', claim: 'achieved' as const, reportedOn: '2026-06-01' },
  ...{ verdict: 'achieved' as const, verifiedOn: '2026-07-01', evidenceKind: 'doi', evidenceValue: '10.1/2' },
  consent: 'named' as const,
};

describe('what the register says', () => {
  it('of a stay names the host as the API does', () => {
    expect(factsOfOrder(stay)).toEqual({
      facts: {
        ...{ mobilityType: 2, startDate: '2025-09-01', finishDate: '2026-01-31', countryId: 40, format: 2 },
        ...{ partnerUniversityId: 9, studentId: 5, transferId: 12 },
      },
      unlinked: [],
    });
    expect(factsOfTransfer({ ...stay, studentKey: null }).unlinked).toEqual(['studentId']);
  });

  it('of a course leaves out parts of credits, which the EPVO has no place for', () => {
    const course = { title: 'Optics', ectsTenths: 60, localTenths: 45 };
    expect(factsOfCourse(stay, course).facts).toEqual({ subjectName: 'Optics', ects: 6, transferId: 12 });
  });
});

describe('the proposed tables', () => {
  it('are filled field by field', () => {
    for (const [entity, row] of [
      ['MOBILITY_TASK', extensionTask(77, stay, task)],
      ['MOBILITY_RESULT', extensionResult(77, stay, result)],
    ] as const)
      expect(Object.keys(row ?? {}).toSorted()).toEqual(
        extensionTables[entity].map(({ name }) => name).toSorted(),
      );
  });

  it('have no row without a link, an agreement or a verdict', () => {
    expect(extensionTask(77, { ...stay, transferKey: null }, task)).toBeNull();
    expect(extensionTask(77, { ...stay, agreementVersion: null }, task)).toBeNull();
    expect(extensionResult(77, stay, { ...result, verdict: null })).toBeNull();
  });

  it('lose field by field what the tables that stand in for them have no place for', () => {
    const rows = [extensionTask(77, stay, task) ?? {}];
    const loss = Object.fromEntries(lossOfFallback('MOBILITY_TASK', rows).map((one) => [one.field, one]));
    expect(loss['title']).toEqual({
      field: 'title',
      fate: { kind: 'kept', field: 'projectName' },
      filled: 1,
      lost: 0,
    });
    expect(loss['measure']).toMatchObject({ fate: { kind: 'lost' }, filled: 1, lost: 1 });
    expect(loss['groupId']).toMatchObject({ filled: 0, lost: 0 });
    const failed = extensionResult(77, stay, { ...result, verdict: 'not-achieved' }) ?? {};
    const dates = lossOfFallback('MOBILITY_RESULT', [failed, extensionResult(77, stay, result) ?? {}]);
    expect(dates.find(({ field }) => field === 'verifiedDate')).toMatchObject({ filled: 2, lost: 1 });
  });
});

describe('the mirror', () => {
  it('keeps nobody who has no mobility', () => {
    const rows = [{ studentId: 1 }, { studentId: 2 }, {}];
    expect(keepOfMirror('STUDENT', rows, (key) => key === 2)).toEqual([{ studentId: 2 }]);
    expect(keepOfMirror('ORDERS', rows, () => false)).toHaveLength(3);
  });

  it('joins a host by its name and a stay by student, host and days, or leaves it to a person', () => {
    const hosts = [
      { id: 1, nameEn: 'University of  Vienna', nameRu: 'Венский университет' },
      { id: 2, nameEn: 'Seoul National University' },
      { id: 3, nameEn: 'seoul national university' },
    ];
    expect(hostProposer(hosts)('университет')).toBeUndefined();
    expect(hostProposer(hosts)('ВЕНСКИЙ УНИВЕРСИТЕТ')).toBe(1);
    expect(hostProposer(hosts)('Seoul National University')).toBeUndefined();
    const rows = [
      {
        transferId: 7,
        studentId: 5,
        foreignUniversityId: 9,
        startDate: '2025-09-10',
        finishDate: '2026-01-20',
      },
      {
        transferId: 8,
        studentId: 5,
        foreignUniversityId: 9,
        startDate: '2024-09-01',
        finishDate: '2025-01-31',
      },
    ];
    const own = { studentKey: 5, hostKey: 9, startsOn: '2025-09-01', endsOn: '2026-01-31' };
    expect(proposeTransfer(own, rows, 'transferId')).toBe(7);
    expect(proposeTransfer({ ...own, startsOn: '2024-12-01' }, rows, 'transferId')).toBeUndefined();
    expect(proposeTransfer({ ...own, studentKey: 6 }, rows, 'transferId')).toBeUndefined();
  });

  it('knows whom VP-27 counts', () => {
    const students = [
      ...[1, 2, 3, 4, 5, 6].map((studentId) => ({ studentId, status: 1, degreeId: 1, courseNumber: 2 })),
      { studentId: 7, status: 3, degreeId: 1, courseNumber: 2 },
      { studentId: 8, status: 1, degreeId: 0, courseNumber: 2 },
      { studentId: 9, status: 1, degreeId: 10, courseNumber: 2 },
    ];
    const orders = [
      { orderId: 1, orderTypeId: 30, orderCategoryId: 302 },
      { orderId: 2, orderTypeId: 30, orderCategoryId: 301 },
      { orderId: 3, orderTypeId: 32, orderCategoryId: null },
      { orderId: 4, orderTypeId: 39, orderCategoryId: null },
    ];
    const mirror = {
      ...{ students, orders, sections: [{ sectionId: 50, orderId: 1 }] },
      mobilityOrders: [
        ...[1, 7, 8, 9].map((studentId) => ({ studentId, orderId: 1, finishDate: '2024-01-31' })),
        { studentId: 2, orderId: 2, finishDate: '2027-01-31' },
        { studentId: 3, orderId: 3, finishDate: '2027-01-31' },
      ],
      internships: [
        { studentId: 4, orderId: 4, endDate: '2026-06-30' },
        { studentId: 5, orderId: 4, endDate: '2026-06-29' },
      ],
      inOrders: [{ studentId: 6, sectionId: 50 }],
    };
    const all = studentsOfMirror(mirror, '2026-06-30');
    const counted = [...all].filter(([, student]) => countsInForm('vp-27', student)).map(([key]) => key);
    expect(counted).toEqual([1, 3, 4, 6]);
    const onLeave = { ...all.get(1), isOnLeave: true } as Parameters<typeof countsInForm>[1];
    expect(countsInForm('vp-27', onLeave)).toBe(false);
  });

  it('tells what became of graduates, and keeps small counts and their neighbours back', () => {
    const graduates = [
      ...Array.from({ length: 12 }, (_, at) => ({ studentId: at, hasJobId: 1 })),
      ...Array.from({ length: 7 }, (_, at) => ({ studentId: 100 + at, hasJobId: 2 })),
      ...Array.from({ length: 3 }, (_, at) => ({ studentId: 200 + at, hasJobId: null })),
      { studentId: 900, hasJobId: 3 },
    ];
    const { graduates: count, counts } = outcomesOfGraduates(graduates, (key) => key !== 900);
    expect(count).toBe(22);
    expect(counts.filter(({ field }) => field === 'hasJobId')).toEqual([
      { field: 'hasJobId', code: 1, count: 12 },
      { field: 'hasJobId', code: 2, count: null },
      { field: 'hasJobId', code: null, count: null },
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPayload } from '../../../src/core/epvo/build-payload.ts';
import { checkRow } from '../../../src/core/epvo/check-row.ts';
import { diffPayload } from '../../../src/core/epvo/diff-payload.ts';
import { epvoEntities } from '../../../src/core/epvo/epvo-entity.ts';
import { epvoTables } from '../../../src/core/epvo/epvo-tables.ts';
import { findDropped } from '../../../src/core/epvo/find-dropped.ts';
import type { EpvoRow } from '../../../src/core/epvo/epvo-row.ts';
import type { KnownCodes } from '../../../src/core/epvo/known-codes.ts';
import { planBatches } from '../../../src/core/epvo/plan-batches.ts';
import { settleBatch } from '../../../src/core/epvo/settle-batch.ts';

const known: KnownCodes = {
  universityId: 77,
  dictionaries: new Map<
    string,
    KnownCodes['dictionaries'] extends ReadonlyMap<string, infer Own> ? Own : never
  >([
    [
      'Sex',
      new Map([
        [1, { id: 1, nameRu: 'Мужской', nameKz: 'Ер', nameEn: null }],
        [2, { id: 2, nameRu: 'Женский', nameKz: 'Әйел', nameEn: null }],
      ]),
    ],
    ['CenterCountry', new Map([[113, { id: 113, nameRu: 'Казахстан', nameKz: null, nameEn: null }]])],
  ]),
  keys: new Map([['FOREIGN_UNIVERSITIES' as const, new Set([9])]]),
};
const orders = epvoTables.ORDERS_ACADEMIC_MOBILITY;
const students = epvoTables.STUDENT;

const order = {
  ...{ orderId: 1, sectionId: 2, mobilityType: 2, countryId: 113, partnerUniversityId: 9 },
  ...{ startDate: '2025-09-01', finishDate: '2026-01-31', studentId: 5, financingSourceId: 3 },
  ...{ Start_Study_Year: 2025, Start_Term: 1, Finish_Study_Year: 2026, Finish_Term: 1, format: 2 },
  ...{ agreementType: 1, Reject_Order_Id: null, professionName: null, professionId: null },
  ...{ studyLanguageId: null, transferId: null },
};
const build = (facts: EpvoRow, mirror: EpvoRow | null | undefined = null) =>
  buildPayload(orders, { key: 4, facts, written: {}, mirror }, known);
const codes = (faults: readonly { readonly code: string; readonly field: string }[]) =>
  faults.map(({ code, field }) => `${code} ${field}`);

const student = (more: EpvoRow = {}): EpvoRow => ({
  ...Object.fromEntries(students.fields.map(({ name }) => [name, null])),
  ...{ typeCode: 'STUDENT', universityId: 77, studentId: 5, firstName: 'Айгерім', lastName: 'Үлгіова' },
  ...{ birthDate: '1990-01-01', genderId: 1, iin: '900101100014', nationId: 1, sitizenshipId: 113 },
  ...{ professionId: 1, studyFormId: 1, paymentFormId: 1, studyLanguageId: 1, degreeId: 1, courseNumber: 1 },
  ...{ enrollDate: '2024-09-01', status: 1, centerProfChecked: true, ...more },
});

describe('a payload', () => {
  it('is whole where everything is known', () => {
    const { row, faults } = build(order);
    expect(faults).toEqual([]);
    expect(row).toEqual({ typeCode: 'ORDERS_ACADEMIC_MOBILITY', universityId: 77, id: 4, ...order });
  });

  it('names all that a required field lacks', () => {
    const { orderId: _order, financingSourceId: _source, ...rest } = order;
    expect(codes(build(rest).faults)).toEqual([
      'epvo-field-missing orderId',
      'epvo-field-missing financingSourceId',
    ]);
  });

  it('is refused while the table was never read, and where a row was read in part', () => {
    expect(
      codes(buildPayload(orders, { key: 4, facts: order, written: {}, mirror: undefined }, known).faults),
    ).toEqual(['epvo-not-read id']);
    const { professionName: _name, ...part } = { ...order, id: 4 };
    const { professionName: _own, ...facts } = order;
    expect(codes(build(facts, part).faults)).toEqual(['epvo-field-dropped professionName']);
  });

  it('calls the host partnerUniversityId and refuses the name of the guide', () => {
    const { partnerUniversityId: _host, ...rest } = order;
    expect(codes(build({ ...rest, universityID: 9 }).faults)).toEqual([
      'epvo-field-unknown universityID',
      'epvo-field-missing partnerUniversityId',
    ]);
  });

  it('sends back what nobody described, and what the register does not know', () => {
    const mirror = { ...order, id: 4, professionName: 'Физика', secret_of_the_operator: [1, 2] };
    const { professionName: _name, ...facts } = order;
    const { row, faults } = build({ ...facts, finishDate: '2026-02-15' }, mirror);
    expect(faults).toEqual([]);
    expect(row).toMatchObject({ professionName: 'Физика', secret_of_the_operator: [1, 2] });
    expect(diffPayload(mirror, row).filter(({ change }) => change === 'changed')).toEqual([
      { field: 'finishDate', before: '2026-01-31', after: '2026-02-15', change: 'changed' },
    ]);
  });

  it('never empties a field that the EPVO has, whatever the register knows', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean());
    const row = fc.record(Object.fromEntries(orders.fields.map(({ name }) => [name, fc.option(value)])));
    const strangers = fc.dictionary(fc.stringMatching(/^x[a-z]{1,6}$/), fc.oneof(value, fc.constant(null)));
    fc.assert(
      fc.property(row, strangers, row, (mirror, more, facts) => {
        const { row: sent } = buildPayload(
          orders,
          { key: 4, facts, written: {}, mirror: { ...mirror, ...more } },
          known,
        );
        for (const [name, was] of Object.entries({ ...mirror, ...more })) {
          if (was === null || (typeof was === 'string' && was.trim() === '')) continue;
          const told = facts[name];
          if (typeof told === 'string' && told.trim() === '') continue;
          expect(sent[name]).not.toBeNull();
          expect(Object.hasOwn(sent, name)).toBe(true);
        }
      }),
    );
  });

  it('has every field of its table, in every table', () => {
    for (const entity of epvoEntities) {
      const table = epvoTables[entity];
      const { row } = buildPayload(table, { key: 1, facts: {}, written: {}, mirror: null }, known);
      for (const { name } of table.fields) expect(row).toHaveProperty(name);
    }
  });

  it('writes no patronymic as null and never as an empty text', () => {
    const build = (patronymic: string | null) =>
      buildPayload(
        students,
        { key: 5, facts: { patronymic }, written: {}, mirror: student({ patronymic: '' }) },
        known,
      );
    for (const none of [null, '', '  ']) {
      expect(build(none).row['patronymic']).toBeNull();
      expect(build(none).faults).toEqual([]);
    }
    expect(codes(checkRow(students, student({ patronymic: '' }), known))).toEqual([
      'epvo-text-empty patronymic',
    ]);
  });

  it('names the fields of a record that is joined to nothing', () => {
    const { studentId: _student, ...facts } = order;
    const { faults } = buildPayload(
      orders,
      { key: 4, facts, written: {}, unlinked: ['studentId'], mirror: null },
      known,
    );
    expect(codes(faults)).toEqual(['epvo-unlinked studentId', 'epvo-field-missing studentId']);
  });
});

describe('a row', () => {
  const check = (more: EpvoRow) => codes(checkRow(orders, { ...build(order).row, ...more }, known));

  it('of external mobility names the country', () => {
    expect(check({ countryId: null })).toEqual(['epvo-country-missing countryId']);
    expect(check({ countryId: null, mobilityType: 1 })).toEqual([]);
  });

  it('has dates that are days, in their order', () => {
    expect(check({ startDate: '2026-02-01' })).toEqual(['epvo-dates-order finishDate']);
    expect(check({ startDate: '2025-02-29' })).toEqual(['epvo-field-type startDate']);
    expect(check({ startDate: '01.09.2025' })).toEqual(['epvo-field-type startDate']);
    expect(check({ startDate: '2026-01-31' })).toEqual([]);
  });

  it('has whole numbers of 32 bits', () => {
    expect(check({ orderId: 2 ** 31 })).toEqual(['epvo-field-type orderId']);
    expect(check({ orderId: 2 ** 31 - 1 })).toEqual([]);
    expect(check({ orderId: '1' })).toEqual(['epvo-field-type orderId']);
    expect(check({ orderId: 1.5 })).toEqual(['epvo-field-type orderId']);
  });

  it('has codes and references that were read, where they were', () => {
    expect(check({ countryId: 7 })).toEqual(['epvo-code-unknown countryId']);
    expect(check({ partnerUniversityId: 10 })).toEqual(['epvo-reference-unknown partnerUniversityId']);
    expect(check({ studentId: 12_345 })).toEqual([]);
  });

  it('belongs to its table and its university', () => {
    expect(check({ typeCode: 'ORDERS' })).toEqual(['epvo-other-table typeCode']);
    expect(check({ universityId: 78 })).toEqual(['epvo-other-university universityId']);
  });
});

describe('the number of a person', () => {
  const check = (more: EpvoRow) => codes(checkRow(students, student(more), known));

  it('has twelve digits and the right one at the end', () => {
    expect(check({})).toEqual([]);
    for (const iin of ['90010110001', '900101100015', '123456789011', '９00101100014'])
      expect(check({ iin })).toEqual(['epvo-iin-wrong iin']);
  });

  it('fits the sex by its seventh digit', () => {
    expect(check({ genderId: 2 })).toEqual(['epvo-iin-sex iin']);
    expect(check({ genderId: 2, iin: '960229100031' })).toEqual(['epvo-iin-sex iin']);
    expect(check({ genderId: 2, iin: '851231200029' })).toEqual([]);
    expect(check({ genderId: 1, iin: '851231200029' })).toEqual(['epvo-iin-sex iin']);
  });

  it('is not looked at of a foreign citizen, or where the flag says so', () => {
    const wrong = { genderId: 2, iin: '900101100014' };
    const countries = {
      ...known,
      dictionaries: new Map([...known.dictionaries].filter(([name]) => name === 'Sex')),
    };
    expect(codes(checkRow(students, student({ ...wrong, sitizenshipId: 7 }), countries))).toEqual([]);
    expect(check({ ...wrong, noCheckIin: true })).toEqual([]);
    expect(check({ ...wrong, noCheckIin: false })).toEqual(['epvo-iin-sex iin']);
  });

  it('is repeated by no fault', () => {
    const faults = checkRow(students, student({ genderId: 2 }), known);
    expect(JSON.stringify(faults)).not.toContain('900101');
  });
});

describe('sending', () => {
  it('goes in arrays of so many rows, none lost and none twice', () => {
    const rows = fc.array(fc.record({ id: fc.integer(), text: fc.string({ maxLength: 40 }) }));
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 50, max: 300 }),
        (all, most, length) => {
          const batches = planBatches(all, { rows: most, length });
          expect(batches.flat()).toEqual(all);
          for (const batch of batches) {
            expect(batch.length).toBeGreaterThan(0);
            expect(batch.length).toBeLessThanOrEqual(most);
            expect(batch.length === 1 || JSON.stringify(batch).length <= length + 1).toBe(true);
          }
        },
      ),
    );
  });

  it('takes no row for saved where the counts do not add up', () => {
    const rows = [{ id: 1 }, { id: 2 }];
    const answer = { requested: 2, saved: 1, updated: 0, failed: 0, failures: [] };
    expect(settleBatch(rows, 'id', answer).map(({ state }) => state)).toEqual(['unsaid', 'unsaid']);
    expect(settleBatch(rows, 'id', { ...answer, updated: 1 }).map(({ state }) => state)).toEqual([
      'saved',
      'saved',
    ]);
    const one = { ...answer, failed: 1, failures: [{ record: { id: 2 }, errors: ['no'] }] };
    expect(settleBatch(rows, 'id', one)).toEqual([
      { key: 1, state: 'saved', errors: [] },
      { key: 2, state: 'failed', errors: ['no'] },
    ]);
  });

  it('tells dropped, emptied and changed fields apart, and a day that comes back as an instant from another', () => {
    const sent = { id: 1, a: 'x', b: 'x', c: 'x', d: '2025-09-01', e: null, f: null, modified: '1' };
    const found = { id: 1, b: null, c: 'y', d: '2025-09-01T00:00:00.000+00:00', e: null, modified: '2' };
    expect(findDropped(sent, found)).toEqual([
      { field: 'a', kind: 'dropped', sent: 'x', found: null },
      { field: 'b', kind: 'nulled', sent: 'x', found: null },
      { field: 'c', kind: 'changed', sent: 'x', found: 'y' },
    ]);
    expect(findDropped({ d: '2025-09-01' }, { d: '2025-09-01T05:00:00Z' })).toHaveLength(1);
  });
});

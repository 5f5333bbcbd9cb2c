import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyExchangeDetail } from '../../../../src/core/partner/exchange-detail.ts';
import type { AgreedCourse } from '../../../../src/core/mobility/agreement-content.ts';
import { partnerFilesOf, writePartnerFile } from '../../../../src/exchange/ewp/stay/partner-files.ts';
import { readPartnerFile } from '../../../../src/exchange/ewp/stay/read-partner-file.ts';
import { openDocument } from '../../../../src/exchange/ewp/stay/open-document.ts';
import { hasEwpSchemas, schemaFaults } from '../schema-faults.ts';
import { bytesOf, textOf, valueOf } from '../written.ts';
import { alpha2Of, anyPartnerStay, samplePartnerStay, withCourses } from './sample-partner-stay.ts';

const course: fc.Arbitrary<AgreedCourse> = fc.record({
  title: fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
  credits: fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 240 }).map((half) => half / 2),
  ),
  recognisedAs: fc.constantFrom('', 'Алгебра', 'Геометрия & <талдау>'),
  localCredits: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 60 })),
});

const opened = (text: string) =>
  async function* () {
    yield bytesOf(text);
  };

describe('the files of a stay', () => {
  it('lack nothing of a stay that has all', () => {
    const { lacking } = partnerFilesOf(samplePartnerStay, alpha2Of);
    expect(lacking).toEqual({ nomination: [], agreement: [], stay: [], ewpmobility: [] });
  });

  it('are told apart by what lacks, once for each value, and nothing is made up', () => {
    const bare = { ...samplePartnerStay, detail: emptyExchangeDetail, first: null, arrivedOn: null };
    const { lacking, records } = partnerFilesOf(bare, alpha2Of);
    expect(records).toEqual({ nomination: undefined, agreement: undefined, stay: undefined });
    expect(lacking.nomination.map(({ field }) => field).toSorted()).toEqual([
      ...['activity', 'agreement-isced', 'eqf-level', 'global-id', 'nominee-isced', 'receiving-year'],
      'sending-term',
    ]);
    expect(lacking.agreement.map(({ field }) => field)).toContain('agreement');
    expect(lacking.stay).toEqual([{ code: 'missing', field: 'arrival' }]);
  });

  it('choose none of two identifiers', () => {
    const two = { ...samplePartnerStay, sendingHeiIds: ['a.example', 'b.example'] };
    expect(partnerFilesOf(two, alpha2Of).lacking.nomination).toEqual([
      { code: 'missing', field: 'sending-hei' },
    ]);
  });

  it('say what was inserted and deleted since the first version', () => {
    const changed = withCourses(2, [
      { title: 'Algebra', credits: 5, recognisedAs: '', localCredits: null },
      { title: 'Geometry', credits: 3, recognisedAs: '', localCredits: null },
    ]);
    const first = withCourses(1, [
      { title: 'Algebra', credits: 5, recognisedAs: '', localCredits: null },
      { title: 'Logic', credits: 2, recognisedAs: '', localCredits: null },
    ]);
    const { records } = partnerFilesOf({ ...samplePartnerStay, first, changed }, alpha2Of);
    expect(records.agreement?.approvedChanges?.studied?.map(({ title, status }) => [title, status])).toEqual([
      ['Logic', 'deleted'],
      ['Algebra', null],
      ['Geometry', 'inserted'],
    ]);
  });

  it('read in again have the same courses, and are valid, whatever the courses are', async () => {
    const law = fc.check(
      fc.asyncProperty(fc.array(course, { maxLength: 6 }), async (courses) => {
        const files = partnerFilesOf({ ...samplePartnerStay, first: withCourses(1, courses) }, alpha2Of);
        const pieces = writePartnerFile('agreement', [files]);
        // A sign that XML cannot hold is said, and nothing is written.
        if (pieces === undefined) return files.lacking.agreement.length > 0;
        const text = textOf(pieces);
        const { records, notes } = valueOf(await readPartnerFile(opened(text)));
        const read = records[0]?.courses.map(({ title, credits }) => [title, credits]);
        return (
          notes.length === 0 &&
          JSON.stringify(read) === JSON.stringify(courses.map(({ title, credits }) => [title, credits])) &&
          (!hasEwpSchemas || schemaFaults('agreements', text).length === 0)
        );
      }),
      { numRuns: 60 },
    );
    expect(await law).toMatchObject({ failed: false });
  });

  it.runIf(hasEwpSchemas)('are valid against the schemas, whatever a stay lacks', () => {
    const law = fc.check(
      fc.property(fc.array(anyPartnerStay, { maxLength: 3 }), (stays) => {
        const files = stays.map((stay) => partnerFilesOf(stay, alpha2Of));
        return (
          [
            ['nomination', 'omobilities'],
            ['agreement', 'agreements'],
            ['stay', 'imobilities'],
            ['ewpmobility', 'mobilityFile'],
          ] as const
        ).every(([kind, schema]) => {
          const pieces = writePartnerFile(kind, files);
          return pieces === undefined || schemaFaults(schema, textOf(pieces)).length === 0;
        });
      }),
      { numRuns: 60 },
    );
    expect(law).toMatchObject({ failed: false });
  });
});

it('documents of one kind taken apart and put together are one', () => {
  const files = partnerFilesOf(samplePartnerStay, alpha2Of);
  const one = openDocument(writePartnerFile('nomination', [files]) ?? []);
  const two = textOf(writePartnerFile('nomination', [files, files]) ?? []);
  expect(one.head + one.body + one.body + one.foot).toBe(two);
});

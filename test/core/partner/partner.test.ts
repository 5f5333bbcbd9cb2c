import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCourses } from '../../../src/core/partner/compare-courses.ts';
import { compareValues } from '../../../src/core/partner/compare-values.ts';
import { detailFaults } from '../../../src/core/partner/detail-faults.ts';
import { emptyExchangeDetail, type ExchangeDetail } from '../../../src/core/partner/exchange-detail.ts';
import { partnerFieldOf } from '../../../src/core/partner/partner-field.ts';
import type { PartnerCourse } from '../../../src/core/partner/partner-document.ts';

const taken = (title: string, change: Partial<PartnerCourse> = {}): PartnerCourse => ({
  ...{ title, code: '', credits: 5, scheme: 'ects', grade: '', level: '', status: 'passed' },
  ...change,
});
const agreed = (title: string, credits: number | null = 5) => ({
  ...{ title, credits, recognisedAs: '', localCredits: null },
});

describe('courses beside each other', () => {
  it('are one line where their titles are the same but for case and signs, and count credits exactly', () => {
    const { lines, sums } = compareCourses(
      [agreed('Complex analysis', 0.1), agreed('Algebra', 0.2)],
      [
        taken('COMPLEX  ANALYSIS.', { code: 'MA-1', credits: 4.5 }),
        taken('Geometry', { status: 'failed', credits: 3 }),
      ],
      [{ title: 'Кешенді талдау', code: 'MA-1', status: 'recognised', localCredits: 4 }],
    );
    expect(
      lines.map(({ title, taken: own, recognised }) => [title, own?.credits, recognised?.localCredits]),
    ).toEqual([
      ['Complex analysis', 4.5, 4],
      ['Algebra', undefined, undefined],
      ['Geometry', 3, undefined],
    ]);
    // What was failed is not passed, and 0.1 + 0.2 is 0.3.
    expect(sums).toEqual({ agreed: 0.3, passed: 4.5, recognised: 4 });
  });

  it('lose no course and double none, whatever they are called', () => {
    const title = fc.constantFrom('Algebra', 'algebra', 'Geometry', 'Ән', '', '—');
    fc.assert(
      fc.property(
        fc.array(title),
        fc.array(title),
        fc.array(fc.record({ title, code: fc.constantFrom('', 'A', 'B') })),
        (ours, theirs, decided) => {
          const { lines } = compareCourses(
            ours.map((one) => agreed(one)),
            theirs.map((one) => taken(one)),
            decided.map((one) => ({ ...one, status: 'asked' as const, localCredits: null })),
          );
          const count = (key: 'agreed' | 'taken' | 'recognised') =>
            lines.filter((line) => line[key] !== null).length;
          expect([count('agreed'), count('taken'), count('recognised')]).toEqual([
            ours.length,
            theirs.length,
            decided.length,
          ]);
        },
      ),
    );
  });
});

describe('values of two agreements', () => {
  it('are the same where one names the month of the other’s day', () => {
    const line = (ours: string, theirs: string) =>
      compareValues([{ name: 'start', value: ours }], [{ name: 'start', value: theirs }])[0]?.isSame;
    expect([
      line('2026-02-16', '2026-02'),
      line('2026-02-16', '2026-03'),
      line('2026-02', '2026-02-01'),
    ]).toEqual([true, false, true]);
    expect(compareValues([{ name: 'start', value: '' }], [])).toEqual([]);
  });
});

describe('exchange details', () => {
  const withStudy = (study: Partial<ExchangeDetail['study']>): ExchangeDetail => ({
    ...emptyExchangeDetail,
    study: { ...emptyExchangeDetail.study, ...study },
  });
  it('may all be empty', () => expect(detailFaults(emptyExchangeDetail)).toEqual([]));
  it.each([
    ['2025/2026-1/2', true],
    ['non-standard', true],
    ['2025/2027-1/2', false],
    ['2025/2026-3/2', false],
    ['2025/2026', false],
  ])('take the term %s: %s', (sendingTerm, isRight) =>
    expect(detailFaults(withStudy({ sendingTerm })).length === 0).toBe(isRight),
  );
  it('know the fields of ISCED-F', () => {
    expect(detailFaults(withStudy({ agreementIscedF: '0541' }))).toEqual([]);
    expect(detailFaults(withStudy({ agreementIscedF: '1234' }))).toEqual([
      { code: 'exchange-detail-isced', field: 'agreementIscedF' },
    ]);
  });
  it('want Latin letters where they say so', () => {
    const person = { ...emptyExchangeDetail.person, latinGivenNames: 'Aigerim Әли' };
    expect(detailFaults({ ...emptyExchangeDetail, person })).toEqual([
      { code: 'exchange-detail-latin', field: 'latinGivenNames' },
    ]);
  });
});

it.each([
  ['nomination.receiving.heiId', 'receiving-hei'],
  ['firstVersion.sendingSignature.position', 'sending-signer'],
  ['firstVersion.sendingSignature', 'sending-signature'],
  ['approvedChanges.studied.3.term', 'course-term'],
  ['firstVersion.recognised.0.credits.0.scheme', 'home-credit-scheme'],
  ['student.givenNames.0', 'given-names'],
  ['languageSkill.level', 'language-level'],
  ['languageSkill.language', 'language'],
  ['sending.contact.phone.e164', 'sending-contact'],
])('%s is %s to an office', (field, name) => expect(partnerFieldOf(field)).toBe(name));

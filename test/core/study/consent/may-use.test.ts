import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWithheld } from '../../../../src/core/study/consent/count-withheld.ts';
import { mayUse } from '../../../../src/core/study/consent/may-use.ts';
import {
  studyConsentPurposes,
  type StudyConsentPurpose,
  type StudyConsentStanding,
} from '../../../../src/core/study/standing/study-standing.ts';

const consent = (
  participantId: string,
  purpose: StudyConsentPurpose,
  withdrawnAt: string | null = null,
): StudyConsentStanding => ({
  ...{ studyId: 'std_1', participantId, purpose, version: 1, locale: 'kk', textSha256: '0'.repeat(64) },
  ...{ givenBy: 'participant', givenAt: '2026-01-15T09:00:00.000Z', withdrawnAt },
});

const nothing = { counted: false, quoted: false, archived: false, recorded: false, followedUp: false };
const later = '2026-02-01T09:00:00.000Z';

describe('mayUse', () => {
  it('allows each purpose by itself', () => {
    const consents = [consent('a', 'taking-part'), consent('a', 'quotation')];
    expect(mayUse(consents, 'a')).toEqual({ ...nothing, counted: true, quoted: true });
  });

  it('allows nothing to whoever never agreed to take part', () => {
    expect(mayUse([consent('a', 'quotation'), consent('a', 'archive')], 'a')).toEqual(nothing);
    expect(mayUse([consent('b', 'taking-part')], 'a')).toEqual(nothing);
  });

  it('takes back what was withdrawn and nothing else', () => {
    const consents = [consent('a', 'taking-part'), consent('a', 'quotation', later), consent('a', 'archive')];
    expect(mayUse(consents, 'a')).toEqual({ ...nothing, counted: true, archived: true });
  });

  it('allows again what was given again', () => {
    const consents = [
      consent('a', 'taking-part'),
      consent('a', 'quotation', later),
      consent('a', 'quotation'),
    ];
    expect(mayUse(consents, 'a').quoted).toBe(true);
  });
});

describe('countWithheld', () => {
  it('counts each participant once', () => {
    const consents = [
      consent('a', 'taking-part'),
      consent('a', 'quotation'),
      consent('b', 'taking-part'),
      consent('c', 'quotation'),
    ];
    const counts = countWithheld(consents, ['a', 'b', 'c', 'a']);
    expect(counts.counted).toEqual({ used: 2, withheld: 1 });
    expect(counts.quoted).toEqual({ used: 1, withheld: 2 });
    expect(counts.archived).toEqual({ used: 0, withheld: 3 });
  });

  const people = ['a', 'b', 'c'];
  it('never uses of more people than are counted', () => {
    const given = fc.array(
      fc.record({
        who: fc.constantFrom(...people),
        purpose: fc.constantFrom(...studyConsentPurposes),
        withdrawn: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(given, (all) => {
        const consents = all.map(({ who, purpose, withdrawn }) =>
          consent(who, purpose, withdrawn ? later : null),
        );
        const counts = countWithheld(consents, people);
        for (const { used, withheld } of Object.values(counts)) {
          expect(used + withheld).toBe(people.length);
          expect(used).toBeLessThanOrEqual(counts.counted.used);
        }
      }),
    );
  });
});

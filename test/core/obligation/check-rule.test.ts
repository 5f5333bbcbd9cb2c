import { describe, expect, it } from 'vitest';
import { readRule } from '../../../src/core/obligation/read-rule.ts';
import { ruleGaps } from '../../../src/core/obligation/rule-gaps.ts';

const cities = ['astana', 'almaty', 'shymkent'];
const always = [{ months: 36 }];

const faults = (rule: object): readonly string[] => {
  const read = readRule({ term: always, ...rule });
  return read.ok ? [] : read.refusal.map(({ code, field }) => `${field}: ${code}`);
};

describe('a rule that is loaded', () => {
  it.each<[string, object, readonly string[]]>([
    [
      'two terms under one condition',
      {
        term: [
          { when: { place: 'astana' }, months: 60 },
          { when: { place: ['Astana '] }, months: 36 },
        ],
      },
      ['term.1: term-contradicts'],
    ],
    [
      'two terms for the same facts, neither narrower',
      {
        term: [
          { when: { level: 'internship' }, months: 24 },
          { when: { place: cities }, months: 60 },
          { months: 36 },
        ],
      },
      ['term.1: term-contradicts'],
    ],
    ['a term twice', { term: [{ months: 36 }, { when: {}, months: 36 }] }, ['term.1: term-twice']],
    [
      'a term that others cover',
      { term: [{ when: 'ownGrant', months: 24 }, { when: '!ownGrant', months: 36 }, { months: 36 }] },
      ['term.2: term-never-applies'],
    ],
    [
      'a term that can never be',
      { term: [...always, { when: { months: { atLeast: 6, atMost: 3 } }, months: 60 }] },
      ['term.1: term-never-applies'],
    ],
    [
      'reductions that exceed the term together',
      {
        reduce: [
          { when: 'ownGrant', months: 24 },
          { when: { goodResult: true }, months: 24 },
        ],
      },
      ['term.0: reductions-exceed-term'],
    ],
    [
      'two reductions under one condition',
      {
        reduce: [
          { when: 'ownGrant', months: 6 },
          { when: { ownGrant: true }, months: 12, from: '2025-07-13' },
        ],
      },
      ['reduce.1: reduce-twice'],
    ],
    [
      'a reduction that never applies',
      { reduce: [{ when: { age: { min: 40, max: 30 } }, months: 6 }] },
      ['reduce.0: reduce-never-applies'],
    ],
    [
      'two fractions for one condition',
      {
        credit: [
          { when: { remote: true }, fraction: 0 },
          { when: { remote: true }, fraction: 1 },
        ],
      },
      ['credit.1: credit-contradicts'],
    ],
    ['a fraction above 1', { credit: [{ fraction: 1.5 }] }, ['credit.0.fraction: fraction-out-of-range']],
    ['a fraction below 0', { credit: [{ fraction: -0.1 }] }, ['credit.0.fraction: fraction-out-of-range']],
    ['nothing that counts', { credit: [{ fraction: 0 }] }, ['credit: nothing-counts']],
    [
      'credit that falls with better evidence',
      { credit: [{ when: { evidence: 'self-report' }, fraction: 1 }, { fraction: 0.5 }] },
      ['credit.1: credit-falls-with-evidence'],
    ],
    [
      'a pause that is also credited',
      { pauses: ['military'], credit: [{ when: { kind: ['work', 'military'] }, fraction: 1 }] },
      ['pauses.0: pause-also-credited'],
    ],
    ['work as a pause', { pauses: ['work'] }, ['pauses.0: pause-also-credited']],
    [
      'a pause that exempts',
      { pauses: ['military'], exemptions: ['military'] },
      ['pauses.0: pause-also-exempts'],
    ],
    ['a pause twice', { pauses: ['military', 'Military'] }, ['pauses.1: kind-twice']],
    ['no term', { term: [] }, ['term: empty']],
    ['an empty list', { term: [{ when: { place: [] }, months: 3 }] }, ['term.0.when.place: when-empty']],
    ['a condition in prose', { term: [{ when: 'in Astana', months: 3 }] }, ['term.0.when: when-malformed']],
    [
      'a word that no test has',
      { term: [{ when: { place: { like: 'a' } }, months: 3 }] },
      ['term.0.when.place: when-malformed'],
    ],
    ['a negative term', { term: [{ months: -1 }] }, ['term.0.months: too-small']],
    ['a hundredth of a month', { term: [{ months: 1.25 }] }, ['term.0.months: too-many-decimals']],
    ['a day that is none', { reduce: [{ months: 1, from: '2025-02-30' }] }, ['reduce.0.from: not-a-day']],
    ['an unknown field', { reduse: [] }, [': surplus']],
    ['unknown evidence', { evidence: 'hearsay' }, ['evidence: evidence-unknown']],
    [
      'a refund over the grant',
      { refund: { mode: 'pro-rata', share: 1.2 } },
      ['refund.share: refund-larger-than-grant'],
    ],
    ['a penalty in per cent', { refund: { penalty: 10 } }, ['refund.penalty: penalty-not-a-share']],
    ['a refund nobody knows', { refund: 'some' }, ['refund: refund-malformed']],
    [
      'a schedule that never ends',
      { refund: { schedule: { instalments: 0 } } },
      ['refund.schedule.instalments: too-small'],
    ],
  ])('is refused with %s', (_, rule, expected) => expect(faults(rule)).toEqual(expected));

  it('says which facts two terms quarrel about', () => {
    const read = readRule({
      term: [
        { when: { level: 'internship' }, months: 24 },
        { when: { place: 'astana' }, months: 60 },
      ],
    });
    expect(!read.ok && read.refusal[0]).toMatchObject({
      field: 'term.1',
      params: { first: 'term.0', months: '60', other: '24', facts: 'level: internship, place: astana' },
    });
  });

  it('takes a third clause that is narrower than both as the end of a quarrel', () =>
    expect(
      faults({
        term: [
          { when: { level: 'internship' }, months: 24 },
          { when: { place: 'astana' }, months: 60 },
          { when: { level: 'internship', place: 'astana' }, months: 24 },
          { months: 36 },
        ],
      }),
    ).toEqual([]));

  it.each([undefined, null, {}, [], true, '', 'always', 'otherwise', 'default', '*'])(
    'reads %o as always',
    (when) => expect(faults({ term: [{ when, months: 12 }] })).toEqual([]),
  );

  it('shows what an office has to say before it can be in force', () => {
    const read = readRule({
      term: [{ when: { place: cities }, months: 60 }],
      credit: [{ when: { sector: 'state' }, fraction: 1 }],
    });
    expect(read.ok && ruleGaps(read.value).map(({ code }) => code)).toEqual(['term-gap', 'credit-gap']);
  });
});

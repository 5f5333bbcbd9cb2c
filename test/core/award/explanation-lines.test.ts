import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { awardOutcomes } from '../../../src/core/award/award.ts';
import type { AwardExplanation } from '../../../src/core/award/award-explanation.ts';
import { explanationLines, type ExplainedAward } from '../../../src/core/award/explanation-lines.ts';
import { pointsText } from '../../../src/core/award/points-text.ts';
import { locales, type Locale } from '../../../src/core/basics/locale.ts';
import { zones } from '../../../src/core/review/selection-pack.ts';
import { isMessageKey, textOf } from '../../../src/messages.ts';

const plain: AwardExplanation = {
  ...{ rawScore: 80, correctedScore: null, of: 40, expectedRank: 12, rankFrom: 9, rankTo: 16 },
  ...{ rankLevel: 0.5, zone: 'below', ticket: null, ticketPlace: null, needed: null, belowLeast: null },
  ...{ isGroup: false, blockedBy: [], onePlaceMore: [], margin: null },
};
const decided: Omit<ExplainedAward, 'explanation'> = {
  outcome: 'refused',
  regionId: 'europe',
  regionName: 'Europe',
  leastScore: 0,
};
const linesOf = (explanation: Partial<AwardExplanation>, award: Partial<ExplainedAward> = {}) =>
  explanationLines({ ...decided, explanation: { ...plain, ...explanation }, ...award }, 'kk');
const sentencesOf = (
  explanation: Partial<AwardExplanation>,
  award: Partial<ExplainedAward> = {},
  locale: Locale = 'en',
) =>
  explanationLines({ ...decided, explanation: { ...plain, ...explanation }, ...award }, locale).map(
    ({ key, params }) => textOf(locale, `award.why.${key}`, params),
  );
const awarded = { outcome: 'awarded' } as const;

describe('what would have had to change', () => {
  test('is said in points, for one and for a whole group', () => {
    expect(linesOf({ needed: 3.2 })).toEqual([{ key: 'needed', params: { count: 3.2, shown: '3,2' } }]);
    expect(sentencesOf({ needed: 1.4 })).toEqual(['You needed 1.4 points more.']);
    expect(sentencesOf({ needed: 1 })).toEqual(['You needed 1 point more.']);
    expect(sentencesOf({ needed: 1.4, isGroup: true })).toEqual([
      'Your group needed 1.4 points more in all: a group is taken whole.',
    ]);
  });

  test('is a tie that the lottery decided, for one side and for the other', () => {
    expect(linesOf({ needed: 0, ticketPlace: 4 })).toEqual([
      { key: 'tie', params: {} },
      { key: 'lot', params: { place: '4' } },
    ]);
    expect(sentencesOf({ needed: 0 })[0]).toContain('the lottery decided in their favour');
    expect(sentencesOf({ needed: 0, isGroup: true })[0]).toContain('Your group’s points were equal');
    expect(sentencesOf({ margin: 0 }, awarded)[0]).toContain('the lottery decided in your favour');
  });

  test('is, in the grey zone, that all count alike there and the lot decides', () => {
    const grey = { zone: 'grey', ticketPlace: 2 } as const;
    expect(sentencesOf({ ...grey, needed: 0 })[0]).toContain('the lottery decided in favour of others');
    // Nobody has points to spare there: the decision gives no margin.
    expect(linesOf(grey, awarded)).toEqual([{ key: 'lot', params: { place: '2' } }]);
  });

  test('is the way to the least score, without saying then that no points would do', () => {
    expect(linesOf({ belowLeast: 5 })).toEqual([{ key: 'below-least', params: { count: 5, shown: '5' } }]);
    expect(sentencesOf({ belowLeast: 3.25 })).toEqual([
      '3.25 points more were needed to reach the lowest score of the call; below it nothing is awarded, even with money left.',
    ]);
    expect(sentencesOf({})).toEqual(['No number of points would have changed this decision.']);
  });

  test('names the own region alone, and every kind of limit once', () => {
    expect(
      linesOf({ blockedBy: ['region:europe', 'region:asia', 'region:america', 'group:g1', 'university:U1'] }),
    ).toEqual([
      { key: 'blocked-region', params: { region: 'Europe' } },
      { key: 'blocked-other-region', params: {} },
      { key: 'blocked-group', params: {} },
      { key: 'blocked-university', params: {} },
    ]);
    // Standing awards and the share of groups are both places kept for others.
    expect(linesOf({ blockedBy: ['reserved:kept', 'reserved:groups'] })).toEqual([
      { key: 'blocked-reserved', params: {} },
    ]);
    expect(sentencesOf({ needed: 1, onePlaceMore: ['university:U1', 'region:europe'] }).slice(1)).toEqual([
      'With one place more for your university, the grant would have been yours.',
      'With one place more for Europe, the grant would have been yours.',
    ]);
  });
});

describe('what an award had to spare', () => {
  test('is said in points, for one and for a whole group, and nothing to who gave it up', () => {
    expect(sentencesOf({ margin: 2 }, awarded)).toEqual([
      'The grant would also have been yours with 2 points fewer.',
    ]);
    expect(linesOf({ margin: 200, isGroup: true }, awarded)).toEqual([
      { key: 'margin-group', params: { count: 200, shown: '200' } },
    ]);
    expect(linesOf({}, awarded)).toEqual([]);
    expect(linesOf({ margin: 2 }, { outcome: 'given-up' })).toEqual([]);
  });

  test('promises nobody an award below the least score of the call', () => {
    const least = (leastScore: number, margin: number) =>
      sentencesOf({ margin }, { outcome: 'awarded', leastScore });
    expect(least(65, 14.9)).toEqual(['The grant would also have been yours with 14.9 points fewer.']);
    expect(least(65, 15)).toEqual([
      'There were enough places and money: the grant would have been yours with any score from 65 on.',
    ]);
    expect(least(0, 80)).toEqual([
      'There were enough places and money: the grant would have been yours with any score.',
    ]);
  });
});

test('counts in Russian and Kazakh as their readers do', () => {
  const say = (needed: number, locale: Locale) => sentencesOf({ needed }, { outcome: 'reserve' }, locale)[0];
  expect([1, 2, 5, 1.4].map((needed) => say(needed, 'ru'))).toEqual([
    'Вам не хватило 1 балла.',
    'Вам не хватило 2 баллов.',
    'Вам не хватило 5 баллов.',
    'Вам не хватило 1,4 балла.',
  ]);
  expect(say(0.05, 'kk')).toBe('Сізге 0,05 балл жетпеді.');
});

test('says nothing where the outcome alone is told', () => {
  expect(linesOf({ needed: 3 }, { explanation: null })).toEqual([]);
});

test('always says something of a refusal, each thing once, in three languages, and never a code of the program', () => {
  const limit = fc.constantFrom(
    ...[
      'budget',
      'region:europe',
      'region:mars',
      'university:U1',
      'group:G1',
      'reserved:kept',
      'conflict:a,b',
    ],
  );
  const points = fc.option(fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100));
  fc.assert(
    fc.property(
      fc.constantFrom(...awardOutcomes),
      fc.constantFrom(...locales),
      fc.integer({ min: 0, max: 100 }),
      fc.record({
        needed: points,
        belowLeast: points,
        margin: points,
        isGroup: fc.boolean(),
        zone: fc.constantFrom(...zones),
        ticketPlace: fc.option(fc.integer({ min: 1, max: 999 })),
        blockedBy: fc.array(limit, { maxLength: 4 }),
        onePlaceMore: fc.array(limit, { maxLength: 4 }),
        rawScore: fc.integer({ min: 0, max: 100 }),
        correctedScore: points,
      }),
      (outcome, locale, leastScore, explanation) => {
        const award = { ...decided, outcome, leastScore, explanation: { ...plain, ...explanation } };
        const lines = explanationLines(award, locale);
        const fewest = outcome === 'refused' || outcome === 'reserve' ? 1 : 0;
        expect(lines.length).toBeGreaterThanOrEqual(fewest);
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
        for (const { key, params } of lines) {
          expect(isMessageKey(`award.why.${key}`)).toBe(true);
          expect(textOf(locale, `award.why.${key}`, params)).not.toMatch(/[{}]|[a-z]:[a-zA-Z\d]|mars|NaN/);
        }
      },
    ),
  );
});

test('points are written to the hundredth without zeros at the end', () => {
  expect([12, 1.4, 0.05, 0.1 + 0.2, 99.999].map((value) => pointsText(value, 'kk'))).toEqual([
    '12',
    '1,4',
    '0,05',
    '0,3',
    '100',
  ]);
});

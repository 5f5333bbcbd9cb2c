import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awardOutcomes } from '../../../../src/core/award/award.ts';
import { zones } from '../../../../src/core/review/selection-pack.ts';
import { locales } from '../../../../src/core/basics/locale.ts';
import { explanationSentences } from '../../../../src/web/desk/award/explanation-sentences.ts';
import { pointsText } from '../../../../src/web/desk/award/points-text.ts';

type Explained = Parameters<typeof explanationSentences>[1];

const plain: Explained = {
  needed: 1.4,
  belowLeast: null,
  isGroup: false,
  blockedBy: [],
  onePlaceMore: [],
  margin: null,
  zone: 'above',
  rawScore: 80,
  correctedScore: null,
};
const regionNames = { europe: 'Europe', asia: 'South-East Asia and China' };
const regions = { regions: regionNames, leastScore: 0 };
const refused = (change: Partial<Explained>) =>
  explanationSentences('refused', { ...plain, ...change }, regions, 'en');

describe('what would have had to change', () => {
  it('says the points that one applicant or a whole group needed', () => {
    expect(refused({})).toEqual(['You needed 1.4 points more.']);
    expect(refused({ needed: 1 })).toEqual(['You needed 1 point more.']);
    expect(refused({ isGroup: true })).toEqual([
      'Your group needed 1.4 points more in all: a group is taken whole.',
    ]);
  });

  it('says a tie that the lot decided, for one side and for the other', () => {
    expect(refused({ needed: 0 })[0]).toContain('the lot decided in their favour');
    expect(refused({ needed: 0, isGroup: true })[0]).toContain('Your group’s points were equal');
    expect(explanationSentences('awarded', { ...plain, margin: 0 }, regions, 'en')[0]).toContain(
      'the lot decided in your favour',
    );
  });

  it('says of the grey zone that there all count alike', () => {
    const grey = { ...plain, zone: 'grey' as const };
    expect(refused({ ...grey, needed: 0 })[0]).toContain('the lot decided in favour of others');
    const awarded = (margin: number) =>
      explanationSentences('awarded', { ...grey, margin }, regions, 'en').join(' ');
    expect(awarded(0)).toContain('the lot decided in your favour');
    expect(awarded(12)).toBe('');
  });

  it('promises nobody an award below the least score of the call', () => {
    const least = (leastScore: number, margin: number) =>
      explanationSentences('awarded', { ...plain, margin }, { ...regions, leastScore }, 'en');
    expect(least(65, 14.9)).toEqual(['The grant would have been yours with 14.9 points fewer as well.']);
    expect(least(65, 15)).toEqual([
      'Places and money were enough: the grant would have been yours with any score from 65 on.',
    ]);
    expect(least(0, 80)).toEqual([
      'Places and money were enough: the grant would have been yours with any score.',
    ]);
  });

  it('says which limit with one place more would have been enough, by name', () => {
    expect(refused({ onePlaceMore: ['region:europe', 'university:U7', 'budget'] }).slice(1)).toEqual([
      'One more place in the region “Europe” would have been enough.',
      'One more place for your university would have been enough.',
      'Money for one more grant would have been enough.',
    ]);
    expect(refused({ onePlaceMore: ['reserved:groups', 'conflict:a,b'] })).toHaveLength(3);
  });

  it('says what stood in the way whatever the points, each limit once', () => {
    expect(
      refused({
        needed: null,
        isGroup: true,
        blockedBy: ['group:G1', 'region:asia', 'university:U1', 'university:U2'],
      }),
    ).toEqual([
      'More points would not have helped. What stood in the way: the rule that a group is taken whole, the number of places in the region “South-East Asia and China”, the cap of your university.',
    ]);
    expect(refused({ needed: null })).toEqual(['No number of points would have changed this decision.']);
  });

  it('says how far it was to the least score, and does not then say that no points would do', () => {
    expect(refused({ needed: null, belowLeast: 3.25 })).toEqual([
      '3.25 points were missing to the least score of the call; below it nothing is awarded, even with money left.',
    ]);
  });

  it('says what was to spare, and nothing to who gave the award up', () => {
    expect(explanationSentences('awarded', { ...plain, margin: 2 }, regions, 'en')).toEqual([
      'The grant would have been yours with 2 points fewer as well.',
    ]);
    expect(explanationSentences('awarded', plain, regions, 'en')).toEqual([]);
    expect(explanationSentences('given-up', plain, regions, 'en')).toEqual([]);
  });

  it('counts in Russian and Kazakh as their readers do', () => {
    const say = (needed: number, locale: 'ru' | 'kk') =>
      explanationSentences('reserve', { ...plain, needed }, regions, locale)[0];
    expect([1, 2, 5, 1.4].map((needed) => say(needed, 'ru'))).toEqual([
      'Вам не хватило 1 балла.',
      'Вам не хватило 2 баллов.',
      'Вам не хватило 5 баллов.',
      'Вам не хватило 1,4 балла.',
    ]);
    expect(say(0.05, 'kk')).toBe('Сізге 0,05 балл жетпеді.');
  });

  const code = fc.oneof(
    fc.constantFrom('budget', 'reserved:groups', 'region:europe', 'region:mars'),
    fc
      .tuple(fc.constantFrom('university', 'group', 'conflict', 'moon'), fc.stringMatching(/^[A-Z]\d{3}$/))
      .map(([kind, id]) => `${kind}:${id}`),
  );
  const points = fc.option(
    fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
    {
      nil: null,
    },
  );

  it('always says something of a refusal, each thing once, and never a code of the program', () => {
    fc.assert(
      fc.property(
        fc.record({
          needed: points,
          belowLeast: points,
          isGroup: fc.boolean(),
          blockedBy: fc.array(code, { maxLength: 4 }),
          onePlaceMore: fc.array(code, { maxLength: 4 }),
          margin: points,
          zone: fc.constantFrom(...zones),
          rawScore: fc.integer({ min: 0, max: 100 }),
          correctedScore: points,
        }),
        fc.constantFrom(...awardOutcomes),
        fc.constantFrom(...locales),
        (explained, outcome, locale) => {
          const sentences = explanationSentences(outcome, explained, regions, locale);
          const fewest = outcome === 'refused' || outcome === 'reserve' ? 1 : 0;
          expect(sentences.length).toBeGreaterThanOrEqual(fewest);
          expect(new Set(sentences).size).toBe(sentences.length);
          expect(sentences.join(' ')).not.toMatch(/[a-z]:[a-zA-Z\d]|mars|undefined|NaN/);
        },
      ),
    );
  });
});

describe('points', () => {
  it('are written to the hundredth without zeros at the end', () => {
    expect([12, 1.4, 0.05, 0.1 + 0.2, 99.999].map((value) => pointsText(value, 'kk'))).toEqual([
      '12',
      '1,4',
      '0,05',
      '0,3',
      '100',
    ]);
  });
});

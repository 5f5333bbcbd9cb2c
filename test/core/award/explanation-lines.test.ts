import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { awardOutcomes } from '../../../src/core/award/award.ts';
import type { AwardExplanation } from '../../../src/core/award/award-explanation.ts';
import { explanationLines, type ExplainedAward } from '../../../src/core/award/explanation-lines.ts';
import { locales } from '../../../src/core/basics/locale.ts';
import { toldScores } from '../../../src/core/programme/review-rules.ts';
import { isMessageKey, textOf } from '../../../src/messages.ts';

const plain: AwardExplanation = {
  ...{ rawScore: 70, correctedScore: null, of: 40, expectedRank: 12, rankFrom: 9, rankTo: 16 },
  ...{ rankLevel: 0.5, zone: 'below', ticket: null, ticketPlace: null, needed: null, belowLeast: null },
  ...{ isGroup: false, blockedBy: [], onePlaceMore: [], margin: null },
};
const linesOf = (explanation: Partial<AwardExplanation>, award: Partial<ExplainedAward> = {}) =>
  explanationLines(
    {
      ...{ outcome: 'refused', regionId: 'europe', regionName: 'Еуропа', told: 'reasons' },
      ...award,
      explanation: { ...plain, ...explanation },
    },
    'kk',
  );

describe('explanationLines', () => {
  test('says what was missing, alone and in a group', () => {
    expect(linesOf({ needed: 3.2 })).toEqual([{ key: 'needed', params: { points: '3,20' } }]);
    expect(linesOf({ needed: 3.2, isGroup: true })).toEqual([
      { key: 'needed-group', params: { points: '3,20' } },
    ]);
    expect(linesOf({ needed: 0, ticketPlace: 4 })).toEqual([
      { key: 'tie', params: {} },
      { key: 'lot', params: { place: '4' } },
    ]);
    expect(linesOf({ belowLeast: 5 })).toEqual([{ key: 'below-least', params: { points: '5,00' } }]);
    expect(linesOf({})).toEqual([{ key: 'no-points', params: {} }]);
  });

  test('names the own region alone, and every kind of limit once', () => {
    expect(linesOf({ blockedBy: ['region:europe', 'region:asia', 'region:america', 'group:g1'] })).toEqual([
      { key: 'blocked-region', params: { region: 'Еуропа' } },
      { key: 'blocked-other-region', params: {} },
      { key: 'blocked-group', params: {} },
    ]);
    expect(linesOf({ needed: 1, onePlaceMore: ['university:U1', 'region:europe'] }).slice(1)).toEqual([
      { key: 'one-place-more-university', params: {} },
      { key: 'one-place-more-region', params: { region: 'Еуропа' } },
    ]);
  });

  test('says by how much an award was safe, and nothing to who gave it up', () => {
    expect(linesOf({ margin: 2, needed: null }, { outcome: 'awarded' })).toEqual([
      { key: 'margin', params: { points: '2,00' } },
    ]);
    expect(linesOf({ margin: 0, ticketPlace: 1 }, { outcome: 'awarded' })).toEqual([
      { key: 'lot', params: { place: '1' } },
    ]);
    expect(linesOf({ margin: 2 }, { outcome: 'given-up' })).toEqual([]);
  });

  test('has a sentence in three languages for whatever happens, and no points where the outcome alone is told', () => {
    const limit = fc.constantFrom(
      ...['budget', 'region:europe', 'region:asia', 'university:U1', 'group:g1', 'reserved:groups', 'else'],
    );
    const points = fc.option(fc.constantFrom(0, 0.5, 12.25));
    fc.assert(
      fc.property(
        fc.constantFrom(...awardOutcomes),
        fc.constantFrom(...toldScores),
        fc.constantFrom(...locales),
        fc.record({
          needed: points,
          belowLeast: points,
          margin: points,
          isGroup: fc.boolean(),
          ticketPlace: fc.option(fc.integer({ min: 1, max: 999 })),
          blockedBy: fc.array(limit, { maxLength: 4 }),
          onePlaceMore: fc.array(limit, { maxLength: 4 }),
        }),
        (outcome, told, locale, explanation) => {
          const award = { outcome, told, regionId: 'europe', regionName: 'Europe' };
          const lines = explanationLines({ ...award, explanation: { ...plain, ...explanation } }, locale);
          for (const { key, params } of lines) {
            expect(isMessageKey(`award-letter.line.${key}`)).toBe(true);
            expect(textOf(locale, `award-letter.line.${key}`, params)).not.toMatch(/[{}]/);
          }
          const inPoints = lines.filter(({ params }) => 'points' in params);
          expect(told === 'outcome' ? inPoints : []).toEqual([]);
          expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
        },
      ),
    );
  });
});

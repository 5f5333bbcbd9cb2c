import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTypedPercentages } from '../../../src/core/claim/check-typed-percentages.ts';
import { codeMatrix } from '../../../src/core/study/figures/code-matrix.ts';
import { countAnswers } from '../../../src/core/study/figures/count-answers.ts';
import { percentOf } from '../../../src/core/study/figures/percent-of.ts';
import { searchProject } from '../../../src/core/study/project/search-project.ts';
import { guid, sampleStudy } from '../../exchange/qda/sample-study.ts';

const stay = 'would have stayed with a job or scholarship';
const home = 'planned to return';
const contract = 'would have stayed but for the contract';
const repeat = (option: string, count: number) => Array.from({ length: count }, () => [option]);

describe('figures', () => {
  it('rebuild Figure 1 of the paper: counts first, Wilson, not forced to 100', () => {
    const figure = countAnswers(
      [stay, home, contract],
      [...repeat(stay, 6), ...repeat(home, 4), ...repeat(contract, 3)],
      false,
    );
    expect(figure).toMatchObject({ n: 13, seen: 13, nMissing: 0, isCountFirst: true });
    expect(figure.rows.map(({ k, percent }) => [k, percent])).toEqual([
      [6, 46],
      [4, 31],
      [3, 23],
    ]);
    expect(
      figure.rows.map(({ share }) =>
        [share.lower, share.upper].map((limit) => Math.round((limit ?? 0) * 100)),
      ),
    ).toEqual([
      [23, 71],
      [13, 58],
      [8, 50],
    ]);
    expect([6, 4, 3].map((k) => percentOf(k, 13, 1))).toEqual([46.2, 30.8, 23.1]);
  });
  it('show who left the question, and give several answers two bases', () => {
    const single = countAnswers(['a', 'b'], [['a'], ['b'], null, []], false);
    expect(single).toMatchObject({ n: 2, seen: 4, nMissing: 2 });
    const several = countAnswers(['a', 'b'], [['a', 'b'], ['a', 'a'], [], null], true);
    expect(several).toMatchObject({ n: 4, seen: 4, nMissing: 1, answers: 3, isMultiple: true });
    expect(several.rows.map(({ k, percent, percentOfAnswers }) => [k, percent, percentOfAnswers])).toEqual([
      [2, 50, 67],
      [1, 25, 33],
    ]);
    expect(countAnswers(['a'], [], false).rows[0]).toMatchObject({
      k: 0,
      percent: undefined,
      share: { value: null },
    });
    expect(countAnswers(['a'], repeat('a', 20), false)).toMatchObject({ isCountFirst: false });
    expect(() => countAnswers(['a'], [['c']], false)).toThrow(RangeError);
    expect(() => countAnswers(['a', 'b'], [['a', 'b']], false)).toThrow(RangeError);
  });
  it('round half up by whole numbers', () => {
    expect([
      percentOf(1, 8, 0),
      percentOf(1, 8, 1),
      percentOf(1, 40, 0),
      percentOf(5, 12, 0),
      percentOf(0, 0, 0),
    ]).toEqual([13, 12.5, 3, 42, undefined]);
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }), fc.nat(3), (a, n, decimals) => {
        const k = a % (n + 1);
        const percent = percentOf(k, n, decimals) ?? Number.NaN;
        expect(Math.abs(percent - (100 * k) / n)).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-9);
      }),
    );
    for (const [k, n, d] of [
      [2, 1, 0],
      [-1, 1, 0],
      [0.5, 1, 0],
      [0, 1, 7],
    ] as const)
      expect(() => percentOf(k, n, d)).toThrow(RangeError);
  });
});

describe('percentages typed beside a figure', () => {
  it('object to 75 % of 13 people with the counts it might be, and the base it fits', () => {
    const [objection, ...others] = checkTypedPercentages(
      'Of 13 people 75 % could realise their potential.',
      13,
    );
    expect(others).toEqual([]);
    expect(objection).toMatchObject({
      percent: '75 %',
      base: 13,
      byTruncation: [],
      nearest: [
        { count: 9, percent: '69' },
        { count: 10, percent: '77' },
      ],
    });
    expect(objection?.fittingBases).toContain(12);
    expect('Of 13 people 75 % could'.slice(objection?.start, objection?.end)).toBe('75 %');
  });
  it('find the paper’s seven impossible for 13, and only the cut ones for 12', () => {
    const text = '75 %, 33%, 25 %, 25\u00a0%, 41 %, 66 %, 83 %';
    expect(checkTypedPercentages(text, 13)).toHaveLength(7);
    expect(
      checkTypedPercentages(text, 12).map(({ percent, byTruncation }) => [percent, byTruncation]),
    ).toEqual([
      ['41 %', [5]],
      ['66 %', [8]],
    ]);
    expect(checkTypedPercentages('46.2 % және 30,8 %, 23.1%', 13)).toEqual([]);
    expect(checkTypedPercentages('150 %, v1.75%, 2025', 13)).toEqual([]);
    expect(() => checkTypedPercentages('1 %', 0)).toThrow(RangeError);
  });
});

describe('codes by participants', () => {
  it('count a passage once for each speaker, whoever coded it', () => {
    const matrix = codeMatrix(sampleStudy);
    expect(matrix.codes).toEqual([guid(10), guid(11), guid(12)]);
    expect(matrix.cases).toEqual([guid(30), guid(31)]);
    expect(matrix.counts).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
    ]);
    expect(matrix.nobody).toEqual([0, 0, 1]);
    expect(matrix.people).toEqual([0, 1, 1]);
  });
  it('give a passage over two turns to both, and a text of one person to that person', () => {
    const [source, ...rest] = sampleStudy.sources;
    if (source === undefined) throw new Error('no source');
    const wide = source.selections.map((one) => (one.guid === guid(63) ? { ...one, start: 20 } : one));
    expect(
      codeMatrix({ ...sampleStudy, sources: [{ ...source, selections: wide }, ...rest] }).counts[2],
    ).toEqual([1, 1]);
    const cases = sampleStudy.cases.map((one) => ({
      ...one,
      selections: [],
      sources: one.guid === guid(31) ? [guid(50)] : [],
    }));
    const whole = codeMatrix({ ...sampleStudy, cases });
    expect(whole.counts.map((row) => row[1])).toEqual([0, 1, 2]);
    expect(whole.nobody).toEqual([0, 0, 0]);
  });
});

describe('search', () => {
  it('finds words in texts, memos and codes, in either case, composed or apart', () => {
    expect(searchProject(sampleStudy, 'ҚАЙТҚЫМ  келеді')).toEqual([
      { kind: 'source', guid: guid(50), start: 12, end: 26 },
    ]);
    expect(searchProject(sampleStudy, 'қайту')).toEqual([{ kind: 'code', guid: guid(11), start: 0, end: 0 }]);
    expect(searchProject(sampleStudy, 'wish').map(({ kind }) => kind)).toEqual(['memo', 'code']);
    expect(searchProject(sampleStudy, ' ')).toEqual([]);
    expect(searchProject(sampleStudy, 'а', 2)).toHaveLength(2);
    expect(searchProject(sampleStudy, '(.*')).toEqual([]);
    const [source] = sampleStudy.sources;
    if (source === undefined) throw new Error('no source');
    const apart = { ...sampleStudy, codes: [], sources: [{ ...source, text: '🏔 й'.normalize('NFD') }] };
    expect(searchProject(apart, 'й')).toEqual([{ kind: 'source', guid: guid(50), start: 2, end: 4 }]);
    expect(searchProject(apart, 'и')).toEqual([]);
  });
});

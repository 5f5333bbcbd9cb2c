import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { funnelLimits } from '../../../src/core/indicator/funnel/funnel-limits.ts';
import { funnelSpread } from '../../../src/core/indicator/funnel/funnel-spread.ts';
import { funnel, type FunnelUnit } from '../../../src/core/indicator/funnel/funnel.ts';
import { readOracle } from '../../oracles/read-oracle.ts';
import { asPrinted } from '../printed.ts';

const universities = readOracle('universities8.csv').map(([id = '', count, n]): FunnelUnit => ({
  id,
  count: Number(count),
  n: Number(n),
}));
const found = funnel(universities);

describe('eight universities', () => {
  it('have the printed target and z', () => {
    expect(asPrinted(found.target, '.7898734')).toBe('.7898734');
    const printed = [
      '1.208893',
      '1.321527',
      '-2.025673',
      '1.381489',
      '-.760147',
      '-3.730894',
      '2.170212',
      '-.487813',
    ];
    expect(found.spread?.z.map((z, at) => asPrinted(z, printed[at] ?? ''))).toEqual(printed);
  });

  it('have the printed dispersion, drawn in and not, and variance between them', () => {
    expect(asPrinted(found.spread?.rawDispersion, '3.583112')).toBe('3.583112');
    expect(found.spread?.cuts.map((cut, at) => asPrinted(cut, ['-2.537240', '1.618106'][at] ?? ''))).toEqual([
      '-2.537240',
      '1.618106',
    ]);
    expect(asPrinted(found.spread?.dispersion, '2.386420')).toBe('2.386420');
    // Printed .006041946; R gives 0.0060419465.
    expect(found.spread?.variance).toBeCloseTo(0.0060419465, 9);
    expect(found.spread?.isOverdispersed).toBe(true);
  });

  it('are too few to widen the limits, which is said', () => {
    expect(found).toMatchObject({ widening: { kind: 'none' }, reasons: ['too-few-units'], origin: 'pooled' });
    expect(found.spread?.hasEnoughUnits).toBe(false);
  });

  it('are each compared with the others, and p is that of R pbinom', () => {
    expect(found.isLeaveOneOut).toBe(true);
    const targets = [
      0.784, 0.7802816901, 0.8089552239, 0.7753846154, 0.7945205479, 0.808, 0.7705882353, 0.7966101695,
    ];
    const ps = [
      0.3222319592, 0.1992919142, 0.02785175393, 0.1243566528, 0.5278406798, 0.0007784091811, 0.0138934761,
      0.5795089288,
    ];
    for (const [at, point] of found.points.entries()) {
      expect(point.target).toBeCloseTo(targets[at] ?? 0, 9);
      expect(point.p).toBeCloseTo(ps[at] ?? 0, 9);
    }
    expect(found.points[5]?.q).toBeCloseTo(8 * 0.0007784091811, 8);
    expect(found.points.map(({ place }) => place)).toEqual([
      'within',
      'within',
      'outside-95',
      'within',
      'within',
      'look',
      'outside-95',
      'within',
    ]);
  });

  it('stay in the order given', () => {
    expect(found.points.map(({ id }) => id)).toEqual(universities.map(({ id }) => id));
  });
});

describe('overdispersion of enough units', () => {
  /** Twelve units of 100, six at .5 and six at .7. */
  const twelve = Array.from({ length: 12 }, (_none, at) => ({
    id: `${at}`,
    count: at % 2 === 0 ? 50 : 70,
    n: 100,
  }));

  it('widens limits by a variance between units', () => {
    // Target .6, s² = .0024, z = ±2.041241, φ = 25/6; τ² = (50 − 11)/(Σw − Σw²/Σw) with w = 1/.0024: 39·.0024/11.
    const wide = funnel(twelve);
    expect(wide.spread?.dispersion).toBeCloseTo(25 / 6, 10);
    expect(wide.widening).toEqual({ kind: 'additive', variance: expect.closeTo((39 * 0.0024) / 11, 10) });
    expect(wide.reasons).toEqual([]);
    const total = Math.sqrt(0.0024 + (39 * 0.0024) / 11);
    const limits = funnelLimits(100, 0.6, wide.widening);
    expect(limits.low95).toBeCloseTo(0.6 - 1.959963985 * total, 8);
    expect(limits.high999).toBeCloseTo(0.6 + 3.090232306 * total, 8);
    expect(wide.points.every(({ place }) => place === 'within')).toBe(true);
  });

  it('or by a factor', () => {
    const wide = funnel(twelve, { widening: 'multiplicative', target: 0.6 });
    expect(wide.widening).toEqual({ kind: 'multiplicative', dispersion: expect.closeTo(25 / 6, 10) });
    expect(wide.points[0]?.limits.low95).toBeCloseTo(0.6 - 1.959963985 * Math.sqrt((0.0024 * 25) / 6), 8);
    expect(wide.points[0]?.p).toBeCloseTo(2 * 0.158655254, 6);
    expect(wide).toMatchObject({ origin: 'external', isLeaveOneOut: false });
  });

  it('leaves limits exact where chance explains the spread', () => {
    const calm = twelve.map((unit, at) => ({ ...unit, count: 58 + (at % 5) }));
    expect(funnel(calm).widening).toEqual({ kind: 'none' });
    expect(funnel(calm).points.every(({ place }) => place === 'within')).toBe(true);
  });

  it('compares with the pooled rate of all from twenty units on', () => {
    const twenty = Array.from({ length: 20 }, (_none, at) => ({ id: `${at}`, count: 58 + (at % 5), n: 100 }));
    expect(funnel(twenty).isLeaveOneOut).toBe(false);
    expect(funnel(twenty.slice(1)).isLeaveOneOut).toBe(true);
    expect(new Set(funnel(twenty).points.map(({ target }) => target)).size).toBe(1);
  });
});

describe('edges', () => {
  it('one university has nothing to be compared with, but with a target from outside', () => {
    const one = [{ id: 'A', count: 5, n: 20 }];
    expect(funnel(one)).toMatchObject({ target: null, points: [], reasons: ['one-university'] });
    expect(funnel(one, { target: 0.8 }).points[0]).toMatchObject({ target: 0.8, place: 'look' });
    expect(funnel([...one, { id: 'B', count: 0, n: 0 }]).reasons).toEqual(['one-university']);
  });

  it('nobody at all', () => {
    expect(funnel([]).reasons).toEqual(['denominator-zero']);
    expect(funnel([{ id: 'A', count: 0, n: 0 }]).reasons).toEqual(['denominator-zero']);
  });

  it('draws a point hollow where less than one person is expected on a side', () => {
    const units = [
      { id: 'A', count: 5, n: 9 },
      { id: 'B', count: 5, n: 11 },
    ];
    for (const target of [0.1, 0.9])
      expect(funnel(units, { target }).points.map(({ isHollow }) => isHollow)).toEqual([true, false]);
  });

  it('leaves nothing to chance where all or none did', () => {
    const all = funnel([
      { id: 'A', count: 9, n: 9 },
      { id: 'B', count: 11, n: 11 },
    ]);
    expect(all.spread).toBeNull();
    expect(all.points.map(({ place, p, isHollow }) => [place, p, isHollow])).toEqual([
      ['within', 1, true],
      ['within', 1, true],
    ]);
    expect(funnelSpread([0.5], [10], 0.5)).toBeUndefined();
  });

  it('refuses more than all', () => {
    expect(() => funnel([{ id: 'A', count: 3, n: 2 }])).toThrow(RangeError);
  });
});

test('a funnel does not depend on the order of units, and its numbers are finite', () => {
  const unit = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
    .map(([count, more]) => ({ count, n: count + more }));
  fc.assert(
    fc.property(fc.array(unit, { minLength: 2, maxLength: 30 }), (given) => {
      const units = given.map((one, at) => ({ ...one, id: `${at}` }));
      const [one, other] = [funnel(units), funnel(units.toReversed())];
      expect(other.points.map(({ place }) => place).toReversed()).toEqual(
        one.points.map(({ place }) => place),
      );
      for (const { p, q, limits, target } of one.points) {
        for (const number of [p, q, target, ...Object.values(limits)])
          expect(number).toBeGreaterThanOrEqual(0);
        for (const number of [p, q, target, ...Object.values(limits)]) expect(number).toBeLessThanOrEqual(1);
      }
    }),
  );
});

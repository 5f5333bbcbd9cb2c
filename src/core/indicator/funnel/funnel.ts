import { benjaminiHochberg } from '../../statistics/benjamini-hochberg.ts';
import { checkCounts } from '../../statistics/proportion/check-counts.ts';
import { totalOf } from '../total-of.ts';
import { funnelLimits, type FunnelLimits } from './funnel-limits.ts';
import { funnelPValue } from './funnel-p-value.ts';
import { funnelSpread, type FunnelSpread } from './funnel-spread.ts';
import type { Widening } from './widening.ts';

/** Below so many units each one weighs so much in the pooled rate that it is compared with that of the others. */
const fewestForPooled = 20;

export interface FunnelUnit {
  readonly id: string;
  readonly count: number;
  readonly n: number;
}

export interface FunnelPoint extends FunnelUnit {
  readonly share: number;
  /** What this unit is compared with: the target, or the pooled rate of the others. */
  readonly target: number;
  readonly limits: FunnelLimits;
  /** `look`: outside the 99.8 % limits, which is a reason to look and never a judgement. */
  readonly place: 'within' | 'outside-95' | 'look';
  /** Drawn hollow: fewer than one person is expected on one of the sides. */
  readonly isHollow: boolean;
  readonly p: number;
  /** Benjamini and Hochberg's, over all units shown. */
  readonly q: number;
}

export interface Funnel {
  readonly target: number | null;
  readonly origin: 'external' | 'pooled';
  readonly isLeaveOneOut: boolean;
  readonly spread: FunnelSpread | null;
  /** What was done to the limits. */
  readonly widening: Widening;
  /** In the order given, never sorted by share: a funnel is no league table. */
  readonly points: readonly FunnelPoint[];
  readonly reasons: readonly ('too-few-units' | 'one-university' | 'denominator-zero')[];
}

interface Wishes {
  /** A target from outside; without one, the pooled rate. In [0, 1]. */
  readonly target?: number;
  /** What to do when units differ more than chance makes them. */
  readonly widening?: 'additive' | 'multiplicative';
}

const placeOf = (share: number, limits: FunnelLimits): FunnelPoint['place'] => {
  if (share < limits.low999 || share > limits.high999) return 'look';
  return share < limits.low95 || share > limits.high95 ? 'outside-95' : 'within';
};

const wideningOf = (spread: FunnelSpread | undefined, kind: 'additive' | 'multiplicative'): Widening => {
  if (spread === undefined || !spread.isOverdispersed || !spread.hasEnoughUnits) return { kind: 'none' };
  return kind === 'additive' ? { kind, variance: spread.variance } : { kind, dispersion: spread.dispersion };
};

/**
 * Funnel of shares of several units about a target (Spiegelhalter 2005; docs/method/funnel). Units of nobody are left out. If the units differ more
 * than chance makes them, limits are widened, but with fewer than ten units the spread is only told (`too-few-units`). With fewer than twenty and
 * a pooled target each unit is compared with the pooled rate of the others, because it is itself in it. One unit has nothing to be compared with
 * but a target from outside (`one-university`). Throws RangeError on counts that do not fit.
 */
export const funnel = (
  units: readonly FunnelUnit[],
  { target: external, widening: kind = 'additive' }: Wishes = {},
): Funnel => {
  for (const { count, n } of units) checkCounts(count, n);
  const shown = units.filter(({ n }) => n > 0);
  const [counted, people] = [totalOf(shown, ({ count }) => count), totalOf(shown, ({ n }) => n)];
  const origin = external === undefined ? 'pooled' : 'external';
  const nothing = {
    origin,
    isLeaveOneOut: false,
    spread: null,
    widening: { kind: 'none' },
    points: [],
  } as const;
  if (people === 0) return { ...nothing, target: external ?? null, reasons: ['denominator-zero'] };
  if (external === undefined && shown.length === 1)
    return { ...nothing, target: null, reasons: ['one-university'] };
  const target = external ?? counted / people;
  const isLeaveOneOut = external === undefined && shown.length < fewestForPooled;
  const hasChance = target > 0 && target < 1;
  const shares = shown.map(({ count, n }) => count / n);
  const spread = hasChance
    ? funnelSpread(
        shares,
        shown.map(({ n }) => n),
        target,
      )
    : undefined;
  const widening = wideningOf(spread, kind);
  const points = shown.map(({ id, count, n }) => {
    const own = isLeaveOneOut ? (counted - count) / (people - n) : target;
    const [share, limits] = [count / n, funnelLimits(n, own, widening)];
    const isHollow = n * own < 1 || n * (1 - own) < 1;
    const p = funnelPValue(count, n, own, widening);
    return { id, count, n, share, target: own, limits, place: placeOf(share, limits), isHollow, p };
  });
  const q = benjaminiHochberg(points.map(({ p }) => p));
  return {
    target,
    origin,
    isLeaveOneOut,
    spread: spread ?? null,
    widening,
    points: points.map((point, at) => ({ ...point, q: q[at] ?? 1 })),
    reasons: spread !== undefined && !spread.hasEnoughUnits ? ['too-few-units'] : [],
  };
};

import { cholesky } from '../cholesky.ts';
import { isotonicRegression } from '../isotonic-regression.ts';
import type { IntervalLikelihood } from './interval-likelihood.ts';

interface TurnbullMaximum {
  readonly masses: Float64Array;
  readonly logLikelihood: number;
  /** Steps of expectation and maximisation, and of Newton's method in between. */
  readonly steps: number;
  /** The greatest change that one more step of expectation and maximisation makes. */
  readonly change: number;
  /** max_j d_j/n − 1: not above 0 at a maximum (Gentleman and Geyer 1994). */
  readonly excess: number;
  readonly isConverged: boolean;
}

const smallestChange = 1e-10;
const greatestExcess = 1e-8;
const mostSteps = 200_000;
/** Newton's method solves as many equations at once as there are masses. */
const mostUnknowns = 600;
/** Above so many intervals plain steps are too slow, and the convex minorant helps. */
const mostPlain = 100;

/**
 * Greatest likelihood of masses on innermost intervals, from equal ones: expectation and maximisation, p_j ← p_j·d_j/n, until no mass
 * changes by 1e-10 and the gradient condition holds. That alone may take 100,000 steps, so Newton's method on the masses above 0 is
 * tried in between, with n as the multiplier of Σp = 1 and steps that stop where a mass reaches 0. Of intervals of one
 * time the maximum is unique; where Newton's equations are singular but for rounding, the plain steps go on alone.
 */
export const turnbullMaximum = (likelihood: IntervalLikelihood): TurnbullMaximum => {
  const { size, n } = likelihood;
  const gradient = new Float64Array(size);
  const equal = new Float64Array(size).fill(1 / size);
  const now = {
    masses: equal as Float64Array,
    log: likelihood.at(equal, gradient),
    steps: 0,
    change: Number.POSITIVE_INFINITY,
  };
  const moveTo = (masses: Float64Array): void => {
    now.masses = masses;
    now.log = likelihood.at(masses, gradient);
    now.steps += 1;
  };

  const maximise = (): void => {
    const next = now.masses.map((mass, at) => (mass * (gradient[at] ?? 0)) / n);
    now.change = next.reduce((most, mass, at) => Math.max(most, Math.abs(mass - (now.masses[at] ?? 0))), 0);
    moveTo(next);
  };
  const excess = (): number => {
    let greatest = -1;
    for (let at = 0; at < size; at += 1) greatest = Math.max(greatest, (gradient[at] ?? 0) / n - 1);
    return greatest;
  };
  /**
   * One step of the iterative convex minorant (Groeneboom and Wellner 1992), which moves all cumulative masses at once and lets many
   * masses vanish: a step of Newton's method with the diagonal of the curvature, made non-decreasing, halved until it rises.
   */
  const minorant = (): void => {
    const { slopes, curvatures } = likelihood.cumulative(now.masses);
    const goal = new Float64Array(size - 1);
    let share = 0;
    for (let at = 0; at < size - 1; at += 1) {
      share += now.masses[at] ?? 0;
      goal[at] = share + (slopes[at] ?? 0) / (curvatures[at] ?? 1);
    }
    const shares = isotonicRegression(goal, curvatures, 0, 1);
    const target = Float64Array.from(
      { length: size },
      (_none, at) => (shares[at] ?? 1) - (at === 0 ? 0 : (shares[at - 1] ?? 0)),
    );
    for (let length = 1; length > 1e-3; length /= 2) {
      const next = Float64Array.from(now.masses, (mass, at) => mass + length * ((target[at] ?? 0) - mass));
      const found = likelihood.log(next);
      if (!(found > now.log)) continue;
      moveTo(next);
      return;
    }
  };
  /** Masses that vanish are left out: small, and the likelihood falls by enlarging them. */
  const kept = (): Uint32Array =>
    Uint32Array.from({ length: size }, (_none, at) => at).filter((at) => {
      const slope = (gradient[at] ?? 0) / n - 1;
      return (now.masses[at] ?? 0) > 0 && !(slope < -1e-9 && (now.masses[at] ?? 0) < 1e-3 * -slope);
    });

  /** One step of Newton's method; false when its equations are singular or it does not rise. */
  const newton = (): boolean => {
    const chosen = kept();
    if (chosen.length > mostUnknowns) return false;
    const base = new Float64Array(size);
    for (const at of chosen) base[at] = now.masses[at] ?? 0;
    const total = base.reduce((sum, one) => sum + one, 0);
    for (const at of chosen) base[at] = (base[at] ?? 0) / total;
    const slopes = new Float64Array(size);
    const start = likelihood.at(base, slopes);
    if (!Number.isFinite(start)) return false;
    const move = cholesky(likelihood.information(base, chosen), chosen.length)?.solve(
      Float64Array.from(chosen, (at) => (slopes[at] ?? 0) - n),
    );
    if (move === undefined) return false;
    let length = 1;
    for (const [place, at] of chosen.entries()) {
      const [mass, step] = [base[at] ?? 0, move[place] ?? 0];
      if (mass + step < 0) length = Math.min(length, -mass / step);
    }
    for (; length > 1e-6; length /= 2) {
      const next = new Float64Array(size);
      let sum = 0;
      for (const [place, at] of chosen.entries()) {
        const mass = Math.max(0, (base[at] ?? 0) + length * (move[place] ?? 0));
        next[at] = mass < 1e-15 ? 0 : mass;
        sum += next[at] ?? 0;
      }
      for (const at of chosen) next[at] = (next[at] ?? 0) / sum;
      const found = likelihood.log(next);
      if (!(found >= Math.max(now.log, start) - 1e-12 * Math.abs(now.log))) continue;
      moveTo(next);
      return true;
    }
    return false;
  };
  /** A mass that was left out too early comes back with a share of all the others. */
  const revive = (): void => {
    for (let at = 0; at < size; at += 1)
      if ((now.masses[at] ?? 0) === 0 && (gradient[at] ?? 0) / n - 1 > greatestExcess) {
        for (let other = 0; other < size; other += 1) now.masses[other] = 0.99 * (now.masses[other] ?? 0);
        now.masses[at] = 0.01;
      }
    now.log = likelihood.at(now.masses, gradient);
  };

  if (size > 0)
    for (let plain = 20; now.steps < mostSteps; plain *= 2) {
      for (let step = 0; step < plain && now.change >= smallestChange; step += 1) {
        maximise();
        if (size > mostPlain) minorant();
      }
      for (let round = 0; round < 30 && newton(); round += 1) {
        maximise();
        if (now.change < smallestChange / 100) break;
      }
      maximise();
      if (now.change >= smallestChange) continue;
      if (excess() <= greatestExcess) break;
      revive();
      now.change = Number.POSITIVE_INFINITY;
    }
  return {
    masses: now.masses,
    logLikelihood: size === 0 ? 0 : now.log,
    steps: now.steps,
    change: size === 0 ? 0 : now.change,
    excess: size === 0 ? 0 : excess(),
    isConverged: size === 0 || (now.change < smallestChange && excess() <= greatestExcess),
  };
};

import type { InnermostIntervals } from './innermost-intervals.ts';

/** The log-likelihood of masses on innermost intervals, its gradient and its curvature. */
export interface IntervalLikelihood {
  readonly size: number;
  /** Number of observations. */
  readonly n: number;
  /** ln L of `masses`, and into `gradient` d_j = Σ w_i α_ij/Σ_k α_ik p_k. */
  readonly at: (masses: Float64Array, gradient: Float64Array) => number;
  /** ln L alone. */
  readonly log: (masses: Float64Array) => number;
  /**
   * For the cumulative masses, the last of which is 1: the slope and the curvature (≥ 0) of ln L by each alone, those between the
   * intervals, `size` − 1 of them.
   */
  readonly cumulative: (masses: Float64Array) => {
    readonly slopes: Float64Array;
    readonly curvatures: Float64Array;
  };
  /** Σ w_i α_ij α_ik/(Σ α p)² over the intervals `chosen`, row by row. */
  readonly information: (masses: Float64Array, chosen: Uint32Array) => Float64Array;
}

/**
 * Each observation allows neighbouring intervals, so that sums over them are differences of running sums: one pass over the kinds of
 * observations and one over the intervals, however many intervals an observation spans.
 */
export const intervalLikelihood = (places: InnermostIntervals): IntervalLikelihood => {
  const { first, last, count } = places;
  const size = places.to.length;
  const n = count.reduce((sum, one) => sum + one, 0);
  const running = new Float64Array(size + 1);
  const run = (masses: Float64Array): void => {
    let sum = 0;
    for (let at = 0; at < size; at += 1) {
      sum += masses[at] ?? 0;
      running[at + 1] = sum;
    }
  };
  const shareOf = (kind: number, masses: Float64Array): number => {
    const [from, to] = [first[kind] ?? 0, last[kind] ?? 0];
    return from === to ? (masses[from] ?? 0) : (running[to + 1] ?? 0) - (running[from] ?? 0);
  };
  return {
    size,
    n,
    at: (masses, gradient) => {
      run(masses);
      gradient.fill(0);
      const changes = new Float64Array(size + 1);
      let log = 0;
      for (let kind = 0; kind < count.length; kind += 1) {
        const share = shareOf(kind, masses);
        const weight = count[kind] ?? 0;
        log += weight * Math.log(share);
        const [from, to] = [first[kind] ?? 0, last[kind] ?? 0];
        const part = weight / share;
        if (from === to) gradient[from] = (gradient[from] ?? 0) + part;
        else {
          changes[from] = (changes[from] ?? 0) + part;
          changes[to + 1] = (changes[to + 1] ?? 0) - part;
        }
      }
      let sum = 0;
      for (let at = 0; at < size; at += 1) {
        sum += changes[at] ?? 0;
        gradient[at] = (gradient[at] ?? 0) + sum;
      }
      return log;
    },
    log: (masses) => {
      run(masses);
      let log = 0;
      for (let kind = 0; kind < count.length; kind += 1)
        log += (count[kind] ?? 0) * Math.log(shareOf(kind, masses));
      return log;
    },
    cumulative: (masses) => {
      run(masses);
      const slopes = new Float64Array(Math.max(0, size - 1));
      const curvatures = new Float64Array(Math.max(0, size - 1));
      for (let kind = 0; kind < count.length; kind += 1) {
        const part = (count[kind] ?? 0) / shareOf(kind, masses);
        const bend = part / shareOf(kind, masses);
        const [before, to] = [(first[kind] ?? 0) - 1, last[kind] ?? 0];
        if (before >= 0) {
          slopes[before] = (slopes[before] ?? 0) - part;
          curvatures[before] = (curvatures[before] ?? 0) + bend;
        }
        if (to < size - 1) {
          slopes[to] = (slopes[to] ?? 0) + part;
          curvatures[to] = (curvatures[to] ?? 0) + bend;
        }
      }
      return { slopes, curvatures };
    },
    information: (masses, chosen) => {
      run(masses);
      const m = chosen.length;
      // For every interval, the first chosen one not before it.
      const rank = new Uint32Array(size + 1);
      for (let at = 0, next = 0; at <= size; at += 1) {
        rank[at] = next;
        if (next < m && chosen[next] === at) next += 1;
      }
      // A block of equal cells is four corners of a table of differences.
      const width = m + 1;
      const corners = new Float64Array(width * width);
      const add = (row: number, column: number, part: number): void => {
        corners[row * width + column] = (corners[row * width + column] ?? 0) + part;
      };
      for (let kind = 0; kind < count.length; kind += 1) {
        const share = shareOf(kind, masses);
        const part = (count[kind] ?? 0) / (share * share);
        const from = rank[first[kind] ?? 0] ?? 0;
        const to = rank[(last[kind] ?? 0) + 1] ?? 0;
        if (from === to) continue;
        add(from, from, part);
        add(to, to, part);
        add(from, to, -part);
        add(to, from, -part);
      }
      const found = new Float64Array(m * m);
      for (let row = 0; row < m; row += 1) {
        let along = 0;
        for (let column = 0; column < m; column += 1) {
          along += corners[row * width + column] ?? 0;
          found[row * m + column] = along + (row === 0 ? 0 : (found[(row - 1) * m + column] ?? 0));
        }
      }
      return found;
    },
  };
};

import { accept, refuse, type Result } from '../basics/result.ts';
import type { Demand } from './demand.ts';
import { makeSafe } from './make-safe.ts';
import type { Pattern } from './pattern.ts';
import { patternProgram } from './pattern-program.ts';
import type { OpenProgram, ProgramSolver } from './program.ts';
import { openRepair } from './repair.ts';
import { openSafety, type Safety } from './safety.ts';
import { separateShares } from './separate-shares.ts';
import type { SuppressionProblem } from './suppression-problem.ts';

/** Rounds of cuts before cells must be whole: later ones raise the bound by little. */
const shareRounds = 6;

/** As long as patterns are not safe, it does not pay to prove that they are cheapest. */
const firstGap = 0.02;

/** Mending a pattern takes as long as many cuts: it pays when few demands are left. */
const fewBreaches = 20;

/**
 * Adds the cuts of shares, first of all demands, then of those that were violated the last time. Answers the last shares and what they cost: a bound,
 * and where to begin when a search for whole cells finds nothing in its time.
 */
const cutShares = (
  master: OpenProgram,
  safety: Safety,
  solver: ProgramSolver,
): { readonly bound: number; readonly shares: ArrayLike<number> } => {
  let { levels } = safety;
  let last: { readonly bound: number; readonly shares: ArrayLike<number> } = { bound: 0, shares: [] };
  for (let round = 0; round < shareRounds && levels.length > 0 && solver.hasTime(); round += 1) {
    const solved = master.run();
    if (solved.status !== 'optimal') return last;
    last = { bound: solved.value, shares: solved.columns };
    const found = separateShares(safety, levels, solved.columns);
    master.addRows(found.map(({ row }) => row));
    levels = found.map(({ demand }) => demand);
  }
  return last;
};

/**
 * The cheapest safe pattern, by the exact method of Fischetti and Salazar (2001): search for a pattern, attack it, forbid what let the
 * attack through, and again, until an attack finds nothing. When the time runs out before, the best safe pattern met and a bound.
 * Refused with the demands that no pattern meets, since all margins are published.
 */
export const searchPattern = (
  problem: SuppressionProblem,
  solver: ProgramSolver,
): Result<Pattern, readonly Demand[]> => {
  const { values, weights, sensitive } = problem;
  if (sensitive.length === 0) return accept({ suppressed: [], cost: 0, bound: 0 });
  const safety = openSafety(problem, solver);
  const { isSensitive } = safety;
  const master = solver.open(patternProgram(problem));
  const repair = openRepair(problem, safety.full, solver);
  const costOf = (open: Iterable<number>): number =>
    [...open].reduce((sum, cell) => sum + (isSensitive(cell) ? 0 : (weights[cell] ?? 0)), 0);
  const patternOf = (open: ReadonlySet<number>, bound: number): Result<Pattern, never> =>
    accept({ suppressed: [...open].toSorted((one, other) => one - other), cost: costOf(open), bound });
  const impossible = (): Result<never, readonly Demand[]> => refuse(safety.breachesOf(() => true));
  try {
    const first = cutShares(master, safety, solver);
    master.makeWhole(values.length);
    let best: ReadonlySet<number> | undefined;
    let [bound, gap] = [first.bound, firstGap];
    for (;;) {
      const solved = master.run(gap);
      if (solved.status !== 'optimal' && solved.status !== 'stopped') return impossible();
      const { columns = first.shares } = solved;
      bound = Math.max(bound, solved.bound);
      const isOpen = (cell: number): boolean => (columns[cell] ?? 0) > 0.5;
      const breaches = safety.breachesOf(isOpen);
      const isLast = solved.status === 'stopped' || !solver.hasTime();
      if (isLast || breaches.length <= fewBreaches) {
        const safe = makeSafe(problem, safety, repair, isOpen);
        if (safe === undefined) return impossible();
        if (best === undefined || costOf(safe) < costOf(best)) best = safe;
      }
      const isProven =
        best !== undefined && (costOf(best) - bound < 0.75 || (breaches.length === 0 && gap === 0));
      if (best !== undefined && (isProven || isLast)) return patternOf(best, bound);
      if (breaches.length === 0) gap = 0;
      master.addRows(safety.cutsOf(breaches, isOpen));
    }
  } finally {
    for (const one of [master, repair, safety.attack]) one.close();
  }
};

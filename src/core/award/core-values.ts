import { blockStandings } from './block-standing.ts';
import { coreBound } from './core-bound.ts';
import type { PricedProblem } from './core-search.ts';
import { exchangeTable } from './exchange-table.ts';
import type { BestChoice } from './explain-refusals.ts';
import { ownChanges } from './own-changes.ts';
import type { Found, Search, SearchLimits, ValueSearch } from './search.ts';
import { unitChange } from './unit-change.ts';
import type { UnitChange } from './unit-change.ts';

/** Choices from which changes start. */
const mostStarts = 12;
/** Searches after which an interval has to do; a search takes some milliseconds, and thousands are asked for. */
const mostSearches = 400;
/** How far below the bound a change of the best choice is looked for, in points. */
const deepest = 3;

/** A choice from which changes start: it need not be allowed itself. */
const reachFrom = ({ problem, priced }: PricedProblem, from: BestChoice) => {
  const { worths } = priced;
  const standings = blockStandings(problem, worths, from.taken);
  const table = exchangeTable(problem, worths, standings);
  const room = problem.limits.map((limit, link) => {
    let left = limit;
    for (const unit of from.taken) left -= problem.uses[link]?.[unit] ?? 0;
    return left;
  });
  const making = new Map<string, readonly UnitChange[]>();
  const changesOf = (block: number, places: number): readonly UnitChange[] => {
    const key = `${block},${places}`;
    const standing = standings[block];
    const known =
      making.get(key) ??
      (standing === undefined ? [] : ownChanges(problem, worths, block, standing, places, -1));
    making.set(key, known);
    return known;
  };
  const none: UnitChange = { added: [], block: -1, value: 0, used: problem.limits.map(() => 0), loss: 0 };

  /** The changes of the own university, and what the applicant brings or takes away. */
  const startOf = ({
    taken,
    barred,
    raised,
  }: SearchLimits): { base: UnitChange; own: readonly UnitChange[] } | undefined => {
    const [more] = taken ?? [];
    const [fewer] = barred ?? [];
    const unit = more ?? fewer;
    if (unit !== undefined) {
      const block = problem.blockOf[unit] ?? -1;
      const standing = standings[block];
      if (standing === undefined) return undefined;
      // Already as asked: its university stays as it is.
      if (from.taken.has(unit) === (more !== undefined)) return { base: none, own: [{ ...none, block }] };
      const size = problem.sizes[unit] ?? 0;
      if (more !== undefined)
        return { base: unitChange(problem, worths, block, [], [unit]), own: changesOf(block, size) };
      return {
        base: unitChange(problem, worths, block, [unit], []),
        own: ownChanges(problem, worths, block, standing, -size, unit),
      };
    }
    const block = problem.blocks.findIndex(({ constraint }) => constraint === raised);
    return block === -1 ? { base: none, own: [none] } : { base: none, own: changesOf(block, -1) };
  };

  const reaches = (target: number, limits: SearchLimits): boolean => {
    const start = startOf(limits);
    if (start === undefined) return false;
    const { base, own } = start;
    const [taken = -1] = limits.taken ?? [];
    const raisedLink = limits.raised === undefined ? -1 : problem.links.indexOf(limits.raised);
    return own.some(
      (change) =>
        !change.added.includes(taken) &&
        table(
          target - from.value - base.value - change.value,
          room.map(
            (left, link) =>
              left + (link === raisedLink ? 1 : 0) - (base.used[link] ?? 0) - (change.used[link] ?? 0),
          ),
          change.block,
        ),
    );
  };
  return reaches;
};

/**
 * What the best choices with one applicant more, one fewer or one place more are worth, for thousands of applicants: the
 * priced bound says what cannot be exceeded, a change of the best choice (in the applicant's university and in up to two
 * others) that reaches it proves it. Only where they do not meet is the core searched.
 */
export const coreValues = (given: PricedProblem, search: Search, best: BestChoice): ValueSearch => {
  // What the priced universities choose overdraws or spares a little, but loses nothing: often it is nearer.
  const { value, bests } = given.priced;
  const priced = { value, taken: new Set(bests.flatMap(({ taken }) => taken)) };
  const starts = [reachFrom(given, best), reachFrom(given, priced)];
  let searches = 0;
  /** What a search found is a start for others, unless a place more allowed it. */
  const searched = (limits: SearchLimits): Found => {
    searches += 1;
    const found = search(limits);
    if (found.status === 'optimal' && limits.raised === undefined && starts.length < mostStarts)
      starts.push(reachFrom(given, found));
    return found;
  };
  const reaches = (target: number, limits: SearchLimits): boolean =>
    starts.some((reach) => reach(target, limits));
  return (limits) => {
    const bound = coreBound(given, limits);
    if (bound === undefined) return search(limits);
    for (let value = bound; value >= bound - deepest; value -= 1) {
      if (!reaches(value, limits)) continue;
      if (value === bound) return { status: 'optimal', value };
      if (searches >= mostSearches) return { status: 'stopped', bound, value };
      const better = searched({ ...limits, atLeast: value + 1 });
      return better.status === 'infeasible' ? { status: 'optimal', value } : better;
    }
    return searches >= mostSearches ? { status: 'stopped', bound } : searched(limits);
  };
};

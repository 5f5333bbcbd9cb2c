import type { AllocationProblem } from './allocation-problem.ts';
import type { Search } from './search.ts';
import { unlike } from './unlike.ts';

/** The allocation among equally good ones, and what chose it. */
interface SettledTies {
  readonly taken: ReadonlySet<number>;
  /** Whether no other choice has the same value; false also where time ran out before that was known. */
  readonly unique: boolean;
  /** `value`: there was no tie. `tickets`: the lottery chose. `solver`: nobody said how to choose. */
  readonly decidedBy: 'value' | 'tickets' | 'solver';
  /** Whether every search ended in time. */
  readonly isProven: boolean;
}

const byTicket = (
  [one, first]: readonly [string, string],
  [other, second]: readonly [string, string],
): number => {
  if (first !== second) return first < second ? -1 : 1;
  return one < other ? -1 : 1;
};

/** Units of the grey zone in the order of their first tickets; without a grey zone, of all who hold a ticket. */
const ticketOrder = ({ instance, unitOf }: AllocationProblem): readonly number[] => {
  const tickets = instance.tickets ?? {};
  const drawn = (instance.greyZone ?? Object.keys(tickets)).map((id) => [id, tickets[id] ?? ''] as const);
  const order = drawn.toSorted(byTicket).map(([id]) => unitOf.get(id) ?? -1);
  return [...new Set(order)];
};

/**
 * Decides between choices of the greatest value: each ticket of the grey zone in its order is taken where some best
 * choice takes it, and is out where none does. A search for each, so that no weight has to outgrow the values.
 */
export const settleTies = (
  problem: AllocationProblem,
  search: Search,
  best: { readonly value: number; readonly taken: ReadonlySet<number> },
): SettledTies => {
  const { units } = problem;
  const everyUnit = units.flatMap(({ isEligible }, unit) => (isEligible ? [unit] : []));
  const another = search({ rows: [unlike(best.taken, everyUnit)], atLeast: best.value });
  if (another.status === 'stopped')
    return { taken: best.taken, unique: false, decidedBy: 'solver', isProven: false };
  if (another.status === 'infeasible' || another.value < best.value)
    return { taken: best.taken, unique: true, decidedBy: 'value', isProven: true };

  const order = ticketOrder(problem).filter((unit) => units[unit]?.isEligible);
  const [inside, outside]: [number[], number[]] = [[], []];
  let { taken } = best;
  let isProven = true;
  for (const unit of order) {
    const wanted = [...inside, unit];
    if (!taken.has(unit)) {
      const found = search({ taken: wanted, barred: outside, atLeast: best.value });
      isProven &&= found.status !== 'stopped';
      if (found.status !== 'optimal') {
        outside.push(unit);
        continue;
      }
      taken = found.taken;
    }
    inside.push(unit);
  }
  return { taken, unique: false, decidedBy: order.length === 0 ? 'solver' : 'tickets', isProven };
};

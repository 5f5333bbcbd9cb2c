import type { BlockProblem } from './block-problem.ts';
import type { ChangedBlock } from './changed-block.ts';
import type { ModelRow, SolveModel } from './linear-model.ts';
import type { PricedBlocks } from './priced-blocks.ts';
import type { Found, SearchLimits } from './search.ts';

/** Units that are free to choose, and what all others do. */
export interface Core {
  readonly free: readonly number[];
  readonly isTaken: (unit: number) => boolean;
  readonly changed: ChangedBlock | undefined;
  readonly priced: PricedBlocks;
  /** Places used by the priced choice of every block. */
  readonly places: Int32Array;
}

interface Aims {
  readonly enough: number;
  readonly raisedLink: number;
}

const row = (most: number, columns: readonly number[], amounts: readonly number[]): ModelRow => ({
  least: Number.NEGATIVE_INFINITY,
  most,
  columns,
  amounts,
});

/** A sum over the fixed units: of the priced choice, the changed block exchanged, without what is free. */
const fixedSum = (core: Core, whole: number, amounts: Float64Array | undefined): number => {
  let sum = whole;
  for (const unit of core.changed?.before ?? []) sum -= amounts?.[unit] ?? 0;
  for (const unit of core.changed?.taken ?? []) sum += amounts?.[unit] ?? 0;
  for (const unit of core.free) if (core.isTaken(unit)) sum -= amounts?.[unit] ?? 0;
  return sum;
};

/** The fixed units that are taken, and the free ones that were chosen. */
const choice = (core: Core, chosen: readonly boolean[]): ReadonlySet<number> => {
  const taken = new Set(core.priced.bests.flatMap((best) => best.taken));
  for (const unit of core.changed?.before ?? []) taken.delete(unit);
  for (const unit of core.changed?.taken ?? []) taken.add(unit);
  for (const [column, unit] of core.free.entries())
    if (chosen[column]) taken.add(unit);
    else taken.delete(unit);
  return taken;
};

const capRows = (problem: BlockProblem, core: Core): readonly ModelRow[] => {
  const { blockOf, blocks, sizes } = problem;
  const columnsOf = new Map<number, number[]>();
  for (const [column, unit] of core.free.entries()) {
    const block = blockOf[unit] ?? -1;
    const known = columnsOf.get(block);
    if (known === undefined) columnsOf.set(block, [column]);
    else known.push(column);
  }
  return [...columnsOf].map(([block, columns]) => {
    const units = columns.map((column) => core.free[column] ?? -1);
    const isChanged = block === core.changed?.block;
    // The cap of a changed block is what a unit that must be taken leaves of it.
    let places = isChanged
      ? (core.changed?.cap ?? 0) -
        (core.changed?.taken ?? [])
          .filter((unit) => core.changed?.losses.has(unit))
          .reduce((sum, unit) => sum + (sizes[unit] ?? 0), 0)
      : (blocks[block]?.cap ?? 0) - (core.places[block] ?? 0);
    for (const unit of units) if (core.isTaken(unit)) places += sizes[unit] ?? 0;
    return row(
      places,
      columns,
      units.map((unit) => sizes[unit] ?? 0),
    );
  });
};

/** Solves a core: optimal among the choices that differ from the priced one in free units only. */
export const coreModel = (
  problem: BlockProblem,
  core: Core,
  limits: SearchLimits,
  { enough, raisedLink }: Aims,
  solve: SolveModel,
): Found => {
  const { free, isTaken } = core;
  const { values, limits: most, uses } = problem;
  const columnOf = new Map(free.map((unit, column) => [unit, column]));
  const [lower, upper] = [free.map(() => 0), free.map(() => 1)];
  const settle = (unit: number, state: number): boolean => {
    const column = columnOf.get(unit);
    if (column === undefined) return isTaken(unit) === (state === 1);
    lower[column] = upper[column] = state;
    return true;
  };
  const isPossible = [
    ...(limits.taken ?? []).map((unit) => settle(unit, 1)),
    ...(limits.barred ?? []).map((unit) => settle(unit, 0)),
  ].every(Boolean);
  if (!isPossible) return { status: 'infeasible' };
  const room = most.map(
    (limit, link) =>
      limit + (link === raisedLink ? 1 : 0) - fixedSum(core, core.priced.used[link] ?? 0, uses[link]),
  );
  const links = room.flatMap((left, link): ModelRow[] => {
    const amounts = free.map((unit) => uses[link]?.[unit] ?? 0);
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    return left >= sum ? [] : [row(left, [...free.keys()], amounts)];
  });
  if (links.some(({ most: left }) => left < 0)) return { status: 'infeasible' };
  const further = (limits.rows ?? []).map(({ least, most: at, columns, amounts }): ModelRow => {
    let fixed = 0;
    const [inside, of]: [number[], number[]] = [[], []];
    for (const [index, unit] of columns.entries()) {
      const column = columnOf.get(unit);
      const amount = amounts[index] ?? 0;
      if (column === undefined) fixed += isTaken(unit) ? amount : 0;
      else {
        inside.push(column);
        of.push(amount);
      }
    }
    return { least: least - fixed, most: at - fixed, columns: inside, amounts: of };
  });
  if (further.some(({ least, columns }) => columns.length === 0 && least > 0))
    return { status: 'infeasible' };
  const fixedValue = fixedSum(core, core.priced.value, values);
  const rows = [...links, ...capRows(problem, core)];
  const answer = solve({
    values: free.map((unit) => values[unit] ?? 0),
    lower,
    upper,
    rows: [...rows, ...further.filter(({ columns }) => columns.length > 0)],
    enough: enough - fixedValue,
  });
  if (answer.status === 'infeasible') return answer;
  if (answer.status !== 'optimal') return { status: 'stopped', bound: Number.POSITIVE_INFINITY };
  const chosen = answer.taken;
  const isBroken = rows.some(
    ({ most: left, columns, amounts }) =>
      columns.reduce((sum, column, at) => (chosen[column] ? sum + (amounts[at] ?? 0) : sum), 0) > left,
  );
  if (isBroken) return { status: 'stopped', bound: Number.POSITIVE_INFINITY };
  let made: ReadonlySet<number> | undefined;
  return {
    status: 'optimal',
    value: free.reduce((sum, unit, column) => (chosen[column] ? sum + (values[unit] ?? 0) : sum), fixedValue),
    // Few searches are asked for more than their value, and a choice has thousands of units.
    get taken() {
      return (made ??= choice(core, chosen));
    },
  };
};

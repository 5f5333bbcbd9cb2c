import type { ProgramSolver } from './program.ts';
import type { Scope } from './scope.ts';
import type { SuppressionProblem } from './suppression-problem.ts';

/** How far an attacker can move one cell, and why no farther. */
interface Move {
  readonly reach: number;
  /** The cells that change. */
  readonly moved: readonly number[];
  /** How much farther the move would go with one more of room above (positive) or below (negative) each cell. */
  readonly slopes: Float64Array;
}

/** The linear programmes of an attacker who knows every sum and all cells that are not open. */
export interface Attack {
  /** How much each cell may move; a closed cell not at all. */
  readonly openTo: (scope: Scope) => void;
  /** Changes the room of one cell until all are set again. */
  readonly openCell: (cell: number, scope: Scope) => void;
  /** Moves a cell up or down until it is far enough or as far as it goes, another one being known to the attacker. */
  readonly move: (cell: number, direction: 1 | -1, enough: number, known?: number) => Move;
  readonly close: () => void;
}

/** Smaller slopes are noise of the solver: relations have small whole amounts, and so have slopes small fractions. */
const noise = 1e-7;

/** A program of the cells that can move in a scope, by their place in it; the others would only make it slow. */
const openScope = (
  { values, sensitive, relations }: SuppressionProblem,
  { up, down }: Scope,
  solver: ProgramSolver,
) => {
  const canMove = Uint8Array.from(values, (_value, cell) =>
    (up[cell] ?? 0) > 0 || (down[cell] ?? 0) > 0 ? 1 : 0,
  );
  // What is attacked or known to somebody is sensitive, and is opened one by one.
  for (const { cell } of sensitive) canMove[cell] = 1;
  const cells = [...values.keys()].filter((cell) => canMove[cell] === 1);
  const placeOf = new Map(cells.map((cell, place) => [cell, place]));
  const own = relations.flatMap(({ cells: all, amounts }, relation) => {
    const terms = all.flatMap((cell, at) => {
      const place = placeOf.get(cell);
      return place === undefined ? [] : [{ place, amount: amounts[at] ?? 0 }];
    });
    return terms.length === 0 ? [] : [{ relation, terms }];
  });
  const program = solver.open({
    changes: 'costs',
    costs: cells.map(() => 0),
    lower: cells.map((cell) => -(down[cell] ?? 0)),
    upper: cells.map((cell) => up[cell] ?? 0),
    rows: own.map(({ terms }) => ({
      least: 0,
      most: 0,
      columns: terms.map(({ place }) => place),
      amounts: terms.map(({ amount }) => amount),
    })),
  });
  return { program, cells, placeOf, relationOf: own.map(({ relation }) => relation) };
};

/** Opens the attack on a problem, all cells closed. */
export const openAttack = (problem: SuppressionProblem, solver: ProgramSolver): Attack => {
  const { values, relations } = problem;
  let scope: Scope = { up: new Float64Array(values.length), down: new Float64Array(values.length) };
  let opened: ReturnType<typeof openScope> | undefined;
  const own = new Map<number, Scope>();
  const bounds = (cell: number): [number, number] => {
    const { up, down } = own.get(cell) ?? scope;
    return [-(down[cell] ?? 0), up[cell] ?? 0];
  };
  const current = (): ReturnType<typeof openScope> => (opened ??= openScope(problem, scope, solver));
  const placeIn = ({ placeOf }: ReturnType<typeof openScope>, cell: number): number => {
    const place = placeOf.get(cell);
    if (place === undefined) throw new RangeError('only what can move or is sensitive is attacked');
    return place;
  };
  const close = (): void => {
    opened?.program.close();
    opened = undefined;
  };
  return {
    openTo: (next) => {
      close();
      scope = next;
      own.clear();
    },
    openCell: (cell, given) => {
      own.set(cell, given);
      const now = current();
      now.program.setBound(placeIn(now, cell), ...bounds(cell));
    },
    move: (cell, direction, enough, known) => {
      const now = current();
      const { program, cells, relationOf } = now;
      const place = placeIn(now, cell);
      const knownPlace = known === undefined ? undefined : placeIn(now, known);
      const [least, most] = bounds(cell);
      program.setCost(place, -direction);
      program.setBound(place, Math.max(least, -enough), Math.min(most, enough));
      if (knownPlace !== undefined) program.setBound(knownPlace, 0, 0);
      const solved = program.run();
      program.setCost(place, 0);
      program.setBound(place, least, most);
      if (known !== undefined && knownPlace !== undefined) program.setBound(knownPlace, ...bounds(known));
      if (solved.status !== 'optimal')
        throw new Error(`An attack, which can always stand still, is ${solved.status}`);
      const slopes = new Float64Array(values.length);
      slopes[cell] = direction;
      for (const [row, relation] of relationOf.entries()) {
        const price = solved.prices[row] ?? 0;
        if (price === 0) continue;
        const { cells: members, amounts } = relations[relation] ?? { cells: [], amounts: [] };
        for (const [at, other] of members.entries())
          slopes[other] = (slopes[other] ?? 0) + price * (amounts[at] ?? 0);
      }
      for (const [other, slope] of slopes.entries()) if (Math.abs(slope) < noise) slopes[other] = 0;
      const moved = cells.filter((_other, at) => Math.abs(solved.columns[at] ?? 0) > noise);
      return { reach: -solved.value, moved, slopes };
    },
    close,
  };
};

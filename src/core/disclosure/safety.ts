import { openAttack, type Attack } from './attack.ts';
import { levelDemands, type Demand, type LevelDemand } from './demand.ts';
import { demandCut } from './demand-cut.ts';
import { circuitFinder, type CircuitFinder } from './circuit-finder.ts';
import { findBreaches } from './find-breaches.ts';
import type { ProgramRow, ProgramSolver } from './program.ts';
import { roomIn } from './room-in.ts';
import { scopeOf, type Scope } from './scope.ts';
import type { SuppressionProblem } from './suppression-problem.ts';
import { makeWitnesses, type Witnesses } from './witnesses.ts';

/** All that is known of attacks on one problem, and the solver that answers what is not. */
export interface Safety {
  readonly levels: readonly LevelDemand[];
  readonly full: Scope;
  readonly attack: Attack;
  readonly circuits: CircuitFinder;
  readonly witnesses: Witnesses;
  readonly isSensitive: (cell: number) => boolean;
  /** What a pattern does not achieve; it is safe when there is nothing. */
  readonly breachesOf: (isOpen: (cell: number) => boolean) => readonly Demand[];
  /** Rows that every safe pattern satisfies and this one does not. */
  readonly cutsOf: (breaches: readonly Demand[], isOpen: (cell: number) => boolean) => readonly ProgramRow[];
  /** Whether it is known without a solver that a pattern is safe. */
  readonly isKnownSafe: (isOpen: (cell: number) => boolean) => boolean;
}

/** A room so small that it decides nothing, but of equally good cuts lets that with the fewest cells win. */
const hint = 1e-5;

/** Prepares the attacks on a problem. */
export const openSafety = (problem: SuppressionProblem, solver: ProgramSolver): Safety => {
  const { values, sensitive, relations } = problem;
  const sensitiveCells = new Set(sensitive.map(({ cell }) => cell));
  const singles = sensitive.flatMap(({ cell }) => (values[cell] === 1 ? [cell] : []));
  const isSingle = new Set(singles);
  const levels = levelDemands(problem);
  const full = scopeOf(problem);
  const attack = openAttack(problem, solver);
  const circuits = circuitFinder(values.length, relations, full);
  const witnesses = makeWitnesses();
  const isSensitive = (cell: number): boolean => sensitiveCells.has(cell);
  const isFound = (
    cell: number,
    direction: 1 | -1,
    need: number,
    isBarred?: (cell: number) => boolean,
  ): boolean => {
    const circuit = circuits.find(cell, direction, need, isBarred);
    if (circuit !== undefined) witnesses.add(cell, direction, circuit);
    return circuit !== undefined;
  };
  return {
    levels,
    full,
    attack,
    circuits,
    witnesses,
    isSensitive,
    breachesOf: (isOpen) =>
      findBreaches(
        attack,
        circuits,
        levels,
        singles,
        witnesses,
        roomIn(full, (cell) => (isOpen(cell) ? 1 : 0)),
        isOpen,
      ),
    cutsOf: (breaches, isOpen) => {
      attack.openTo(roomIn(full, (cell) => (isOpen(cell) ? 1 : hint / (1 + (full.up[cell] ?? 0)))));
      const guided = breaches.map((demand) => demandCut(attack, demand, full, isSensitive));
      attack.openTo(roomIn(full, (cell) => (isOpen(cell) ? 1 : 0)));
      return breaches.flatMap((demand, at) => {
        const row = guided[at];
        const isCut = row !== undefined && row.columns.every((cell) => !isOpen(cell));
        const cut = isCut ? row : demandCut(attack, demand, full, isSensitive);
        return cut === undefined ? [] : [cut];
      });
    },
    isKnownSafe: (isOpen) => {
      circuits.openTo(isOpen);
      return (
        levels.every(
          ({ cell, need, direction }) =>
            witnesses.has(cell, direction, isOpen) || isFound(cell, direction, need),
        ) &&
        [...sensitiveCells].every(
          (cell) =>
            witnesses.neededBy(cell, isOpen, singles).length === 0 ||
            isFound(cell, 1, 1, (other) => isSingle.has(other)) ||
            isFound(cell, -1, 1, (other) => isSingle.has(other)),
        )
      );
    },
  };
};

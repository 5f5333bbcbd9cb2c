import type { SensitiveCell } from './sensitive-cell.ts';
import type { SuppressionProblem } from './suppression-problem.ts';

/** That a sensitive cell can be moved by `need` up or down. */
export interface LevelDemand {
  readonly cell: number;
  readonly need: number;
  readonly direction: 1 | -1;
  readonly known?: undefined;
}

/**
 * One thing a pattern must achieve: a protection level; or, where `known` is a cell of one person who
 * reads the table too, that a sensitive cell can be moved at all, up and down together by 1.
 */
export type Demand =
  | LevelDemand
  | { readonly cell: number; readonly need: number; readonly direction?: undefined; readonly known: number };

const levelsOf = ({ cell, below, above }: SensitiveCell): readonly LevelDemand[] => [
  ...(above > 0 ? [{ cell, need: above, direction: 1 as const }] : []),
  ...(below > 0 ? [{ cell, need: below, direction: -1 as const }] : []),
];

/** The protection levels of a problem as demands. */
export const levelDemands = ({ sensitive }: SuppressionProblem): readonly LevelDemand[] =>
  sensitive.flatMap(levelsOf);
